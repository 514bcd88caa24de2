import { texts } from "./texts";

/** What is being done, while somebody waits. */
export const stepTexts = texts({
  "en-US": {
    read: "Reading the tables",
    score: "Scoring",
    survey: "Looking at what is there",
    write: "Writing the results",
    chart: "Drawing the chart",
    restore: "Putting back what was there",
  },
  "zh-CN": {
    read: "正在读取表格",
    score: "正在评分",
    survey: "正在查看现有内容",
    write: "正在写入结果",
    chart: "正在绘制图表",
    restore: "正在恢复原有内容",
  },
  "zh-TW": {
    read: "正在讀取表格",
    score: "正在評分",
    survey: "正在檢視現有內容",
    write: "正在寫入結果",
    chart: "正在繪製圖表",
    restore: "正在還原原有內容",
  },
});
