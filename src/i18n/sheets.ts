import { texts } from "./texts";

/** What the add-in calls the sheets it makes: by these it also knows them, in whatever language they were made. */
export const sheetNames = texts({
  "en-US": {
    "sheet.factors": "Factors",
    "sheet.customers": "Customers",
    "sheet.settings": "Settings",
    "sheet.readMe": "Read me",
    "sheet.form": "Scoring form",
    "sheet.results": "Results",
    "sheet.chartData": "Chart data",
    "sheet.matrix": "Matrix",
  },
  "zh-CN": {
    "sheet.factors": "因素",
    "sheet.customers": "客户",
    "sheet.settings": "设置",
    "sheet.readMe": "说明",
    "sheet.form": "评分表",
    "sheet.results": "结果",
    "sheet.chartData": "图表数据",
    "sheet.matrix": "矩阵",
  },
  "zh-TW": {
    "sheet.factors": "因素",
    "sheet.customers": "客戶",
    "sheet.settings": "設定",
    "sheet.readMe": "說明",
    "sheet.form": "評分表單",
    "sheet.results": "結果",
    "sheet.chartData": "圖表資料",
    "sheet.matrix": "矩陣",
  },
});
