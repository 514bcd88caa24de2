import { texts } from "../texts";

/** The screen that says what is wrong in the scoring tables of a workbook; what it says of each is in `audit`. */
export const auditTexts = texts({
  "en-US": {
    open: "Check the tables for mistakes…",
    title: "Mistakes in the tables",
    about: "Nothing is changed. Click a mistake to go to its cell.",
    use: "Use this table",
    close: "Close",
  },
  "zh-CN": {
    open: "检查表格中的错误…",
    title: "表格中的错误",
    about: "不会改动任何内容。点击某条错误可转到相应单元格。",
    use: "使用此表",
    close: "关闭",
  },
  "zh-TW": {
    open: "檢查表格中的錯誤…",
    title: "表格中的錯誤",
    about: "不會更動任何內容。點選某項錯誤可前往該儲存格。",
    use: "使用此表",
    close: "關閉",
  },
});
