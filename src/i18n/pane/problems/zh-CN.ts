import type { enUS } from "./en-US";

export const zhCN: Record<keyof typeof enUS, string> = {
  none: "没有发现问题",
  "none.about": "各项权重、评分和标题都读取正常。",
  toHome: "返回首页",
  "summary.one": "{count} 个问题",
  "summary.other": "{count} 个问题",
  "severity.error": "错误：有数值不对或缺失",
  "severity.warning": "警告：很可能是笔误",
  "severity.notice": "提示：值得留意",
  select: "选中",
  "select.place": "选中 {place}",
  "fix.one": "修正 {count} 个可以放心修正的单元格",
  "fix.other": "修正 {count} 个可以放心修正的单元格",
  "fix.about": "文本形式的数字会变成数值，重复的标题会加上序号。修正后可以撤销。",
  "more.one": "再显示 {count} 个",
  "more.other": "再显示 {count} 个",
};
