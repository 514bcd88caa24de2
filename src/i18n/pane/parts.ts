import { texts } from "../texts";

/** Words that several screens share. */
export const partsTexts = texts({
  "en-US": {
    language: "Language",
    "cut.now": "{rule} ({value})",
    "cut.number": "My own number",
    "cut.value": "{axis}, my own number",
    "invalid.range": "Enter a number from {lowest} to {highest}.",
    size: "Size by",
    "size.none": "All of one size",
    color: "Colour by",
    "color.quadrant": "Quadrant",
    "color.certainty": "Quadrant, filled by certainty",
    scheme: "Quadrant names",
    "scheme.beware":
      "Here the Star is attractive while we are weak there: look at the high/low pair beside the name.",
  },
  "zh-CN": {
    language: "语言",
    "cut.now": "{rule}（{value}）",
    "cut.number": "自己填一个数",
    "cut.value": "{axis}，自填的数",
    "invalid.range": "请输入 {lowest} 到 {highest} 之间的数。",
    size: "大小依据",
    "size.none": "一样大",
    color: "颜色依据",
    "color.quadrant": "象限",
    "color.certainty": "象限（按把握程度填充）",
    scheme: "象限名称",
    "scheme.beware": "在这套名称里，“明星型”指吸引力高而我们较弱的客户：请留意名称旁边的高低组合。",
  },
  "zh-TW": {
    language: "語言",
    "cut.now": "{rule}（{value}）",
    "cut.number": "自行填入數字",
    "cut.value": "{axis}，自填的數字",
    "invalid.range": "請輸入 {lowest} 到 {highest} 之間的數字。",
    size: "大小依據",
    "size.none": "一樣大",
    color: "顏色依據",
    "color.quadrant": "象限",
    "color.certainty": "象限（按把握程度填充）",
    scheme: "象限名稱",
    "scheme.beware": "在這組名稱裡，「明星型」指吸引力高而我們較弱的客戶：請留意名稱旁的高低組合。",
  },
});
