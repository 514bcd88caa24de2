import { texts } from "../texts";

/** What the sheets and screens of all models say alike. */
export const modelTexts = texts({
  "en-US": {
    "header.setting": "Setting",
    "header.typed": "Value",
    "header.inUse": "In use",
    "header.about": "What it does",
    "input.setting": "Column: {name}",
    "input.about":
      "Header of the customers' column that is read; what is changed here counts when the analysis is run again.",
    "stamp.live":
      "Live: follows every change of the customers and of the settings above. Written {date}.",
    "stamp.native":
      "Plain Excel formulas over {customers}; customers added later need another run. Written {date}.",
    "stamp.values": "Values as of {date}, from {customers}; they do not change.",
    "chart.title": "Data of the chart: {title}",
    "chart.hint": "The chart reads these cells. Change the customers and the settings instead.",
    "chart.alt": "{title}. {counts}.",
    "chart.alt.count": "{label}: {count}",
    "pareto.alt": "{title} of {count|customer|customers}: the largest is {first}.",
    total: "Total",
  },
  "zh-CN": {
    "header.setting": "设置项",
    "header.typed": "取值",
    "header.inUse": "当前采用",
    "header.about": "作用",
    "input.setting": "列：{name}",
    "input.about": "读取客户表中的哪一列（填列标题）；在此修改后，重新运行分析才会生效。",
    "stamp.live": "实时：随客户数据和上方设置的改动而更新。写于 {date}。",
    "stamp.native": "普通 Excel 公式，取自“{customers}”；之后新增的客户需重新运行。写于 {date}。",
    "stamp.values": "截至 {date} 的数值，取自“{customers}”，不再变动。",
    "chart.title": "图表数据：{title}",
    "chart.hint": "图表读取这些单元格。如需调整，请修改客户数据和设置。",
    "chart.alt": "{title}。{counts}。",
    "chart.alt.count": "{label}：{count}",
    "pareto.alt": "{count} 个客户的{title}：最大的是{first}。",
    total: "合计",
  },
  "zh-TW": {
    "header.setting": "設定項目",
    "header.typed": "值",
    "header.inUse": "目前採用",
    "header.about": "作用",
    "input.setting": "欄：{name}",
    "input.about": "讀取客戶表中的哪一欄（填欄標題）；在此修改後，重新執行分析才會生效。",
    "stamp.live": "即時：隨客戶資料與上方設定的變更而更新。寫於 {date}。",
    "stamp.native": "一般 Excel 公式，取自「{customers}」；之後新增的客戶需重新執行。寫於 {date}。",
    "stamp.values": "截至 {date} 的數值，取自「{customers}」，不再變動。",
    "chart.title": "圖表資料：{title}",
    "chart.hint": "圖表讀取這些儲存格。若要調整，請修改客戶資料與設定。",
    "chart.alt": "{title}。{counts}。",
    "chart.alt.count": "{label}：{count}",
    "pareto.alt": "{count} 個客戶的{title}：最大的是{first}。",
    total: "合計",
  },
});
