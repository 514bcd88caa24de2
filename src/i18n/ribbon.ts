import { texts } from "./texts";

/** What keyboard shortcuts do, as Excel lists them; the ribbon's own texts are in the manifest. */
export const ribbon = texts({
  "en-US": {
    showPane: "Open KAM Matrix",
    score: "Score all customers",
    matrix: "Show and update the matrix",
    explain: "Explain the score of the customer in this row",
  },
  "zh-CN": {
    showPane: "打开 KAM 矩阵",
    score: "为所有客户评分",
    matrix: "显示并更新矩阵",
    explain: "解释此行客户的得分",
  },
  "zh-TW": {
    showPane: "開啟 KAM 矩陣",
    score: "為所有客戶計分",
    matrix: "顯示並更新矩陣",
    explain: "說明此列客戶的得分",
  },
});
