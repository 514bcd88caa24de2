import { texts } from "../texts";

/** Problems of settings, of the portfolio's and of analyses'. */
export const settingProblems = texts({
  "en-US": {
    "score-mismatch": "{factor}: the table says {found}, but rating times weight is {expected}.",
    "subtotal-mismatch": "{group}: the table says {found}, but its scores sum to {expected}.",
    "total-mismatch": "The table says {found}, but the total is {expected}.",

    "setting-not-understood": "{name}: “{value}” is not understood, so the default is used.",
    "scale-invalid": "The scale from {lowest} to {highest} is not a scale, so 1 to 10 is used.",
    "cut-outside-scale":
      "{axis}: the cut {value} is not inside the scale, so every customer falls on one side.",
    "band-reversed": "The band {name} ends at {highest}, before it begins at {lowest}.",
    "band-gap": "No band holds values between {lowest} and {highest}.",
    "band-overlap": "The bands {name} and {other} both hold values from {lowest} to {highest}.",
    "setting-no-column":
      "The Customers table has no column “{name}”, so the chart does without it.",
    "label-duplicate": "The label “{value}” occurs twice, so the built-in labels are used.",
  },
  "zh-CN": {
    "score-mismatch": "{factor}：表中分值为 {found}，而评分乘以权重应为 {expected}。",
    "subtotal-mismatch": "{group}：表中小计为 {found}，而各项分值之和为 {expected}。",
    "total-mismatch": "表中合计为 {found}，而计算结果为 {expected}。",

    "setting-not-understood": "{name}：无法识别“{value}”，因此使用默认值。",
    "scale-invalid": "从 {lowest} 到 {highest} 不构成有效的评分范围，因此使用 1 到 10。",
    "cut-outside-scale": "{axis}：分界点 {value} 不在评分范围之内，所有客户都会落在同一侧。",
    "band-reversed": "区间“{name}”的上限 {highest} 小于下限 {lowest}。",
    "band-gap": "没有任何区间包含 {lowest} 与 {highest} 之间的值。",
    "band-overlap": "区间“{name}”与“{other}”都包含 {lowest} 到 {highest} 的值。",
    "setting-no-column": "客户表中没有“{name}”列，图表未使用它。",
    "label-duplicate": "标签“{value}”出现了两次，因此改用内置标签。",
  },
  "zh-TW": {
    "score-mismatch": "{factor}：表中分數為 {found}，但評分乘以權重應為 {expected}。",
    "subtotal-mismatch": "{group}：表中小計為 {found}，但各項分數加總為 {expected}。",
    "total-mismatch": "表中總計為 {found}，但計算結果為 {expected}。",

    "setting-not-understood": "{name}：無法辨識「{value}」，因此使用預設值。",
    "scale-invalid": "從 {lowest} 到 {highest} 不是有效的評分範圍，因此使用 1 到 10。",
    "cut-outside-scale": "{axis}：分界點 {value} 不在評分範圍內，所有客戶都會落在同一側。",
    "band-reversed": "區間「{name}」的上限 {highest} 小於下限 {lowest}。",
    "band-gap": "沒有任何區間涵蓋 {lowest} 與 {highest} 之間的值。",
    "band-overlap": "區間「{name}」與「{other}」都涵蓋 {lowest} 到 {highest} 的值。",
    "setting-no-column": "客戶表中沒有「{name}」欄，圖表未使用它。",
    "label-duplicate": "標籤「{value}」出現了兩次，因此改用內建標籤。",
  },
});
