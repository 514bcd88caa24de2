import { texts } from "../texts";

/** The results once more as an Excel table, which people sort and filter as they like. */
export const resultsTableTexts = texts({
  "en-US": {
    sheet: "Results table",
    title: "Results to sort and filter",
    hint: "Sort and filter as you like, or add columns to the right: scoring again keeps the order and fills in who has come.",
    "column.line": "No.",
    write: "Results as a table",
    "write.hint": "The results on a sheet of their own, to sort, filter and add columns to.",
  },
  "zh-CN": {
    sheet: "结果表",
    title: "可排序和筛选的结果",
    hint: "可随意排序、筛选，也可在右侧添加列：重新评分时保留顺序，并补上新客户。",
    "column.line": "行号",
    write: "结果写成表格",
    "write.hint": "把结果写在单独的工作表上，可排序、筛选、添加列。",
  },
  "zh-TW": {
    sheet: "結果表格",
    title: "可排序和篩選的結果",
    hint: "可任意排序、篩選，也可在右側加入欄：重新評分時保留順序，並補上新客戶。",
    "column.line": "列號",
    write: "結果寫成表格",
    "write.hint": "將結果寫在單獨的工作表上，可排序、篩選、加入欄。",
  },
});
