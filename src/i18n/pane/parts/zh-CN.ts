import type { enUS } from "./en-US";

export const zhCN: Record<keyof typeof enUS, string> = {
  language: "语言",
  "cut.now": "{rule}（{value}）",
  "cut.number": "自己填一个数",
  "cut.value": "{axis}，自填的数",
  "invalid.range": "请输入 {lowest} 到 {highest} 之间的数。",
  size: "大小依据",
  "size.none": "一样大",
  color: "颜色依据",
  "color.quadrant": "象限",
  scheme: "象限名称",
  "scheme.beware": "在这套名称里，“明星型”指吸引力高而我们较弱的客户：请留意名称旁边的高低组合。",
};
