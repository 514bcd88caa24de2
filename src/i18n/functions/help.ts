import type { Catalogue } from "../message";

const enUS = {
  title: "Help for KAM Matrix",
  intro:
    "KAM Matrix scores customers on weighted factors, places them in a matrix of attractiveness and advantage, and says what to do next. These are its functions for cells. Each takes one cell or a whole range and fills as many cells as there are customers.",
  blanks:
    "A blank cell is not a rating. Where Excel hands blank cells over as 0, a 0 counts only on a scale that holds it.",
  tables:
    "A formula that fills many cells needs blank cells beside and below it, and cannot stand inside an Excel table; hand it tables as arguments instead of whole columns.",
  contents: "Functions",
  arguments: "Arguments",
  optional: "optional",
  languages: "In other languages",
  privacy: "Privacy",
  privacyText:
    "The add-in works inside your workbook. It sends nothing of it anywhere, and neither counts nor watches what you do.",
} as const;

const zhCN: Readonly<Record<keyof typeof enUS, string>> = {
  title: "KAM 矩阵帮助",
  intro:
    "KAM 矩阵按加权因素给客户评分，放入由吸引力和业务优势构成的矩阵，并给出下一步该做什么。以下是可在单元格中使用的函数。每个函数既可接受单个单元格，也可接受整个区域，有多少客户就填多少单元格。",
  blanks: "空白单元格不算评分。如果 Excel 把空白单元格当作 0 传入，只有评分范围包含 0 时才算数。",
  tables:
    "填充多个单元格的公式要求旁边和下方是空白单元格，不能放在 Excel 表格内部；参数请用表格的列，不要用整列引用。",
  contents: "函数",
  arguments: "参数",
  optional: "可选",
  languages: "其他语言",
  privacy: "隐私",
  privacyText: "加载项只在你的工作簿里工作，不会把任何内容发送出去，也不统计或监视你的操作。",
};

const zhTW: Readonly<Record<keyof typeof enUS, string>> = {
  title: "KAM 矩陣說明",
  intro:
    "KAM 矩陣依加權因素為客戶計分，放入由吸引力與業務優勢構成的矩陣，並指出下一步該做什麼。以下是可在儲存格中使用的函數。每個函數可接受單一儲存格，也可接受整個範圍，有多少客戶就填多少儲存格。",
  blanks: "空白儲存格不算評分。若 Excel 把空白儲存格當成 0 傳入，只有評分範圍包含 0 時才算數。",
  tables:
    "填滿多個儲存格的公式需要旁邊與下方是空白儲存格，不能放在 Excel 表格裡；引數請用表格的欄，不要用整欄參照。",
  contents: "函數",
  arguments: "引數",
  optional: "選填",
  languages: "其他語言",
  privacy: "隱私權",
  privacyText: "增益集只在您的活頁簿裡運作，不會把任何內容傳送出去，也不統計或監看您的操作。",
};

/** Texts of the help pages around the functions' own descriptions. */
export const help: Catalogue<keyof typeof enUS> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };
