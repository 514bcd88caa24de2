import type { enUS } from "./en-US";

export const zhTW: Record<keyof typeof enUS, string> = {
  language: "語言",
  "cut.now": "{rule}（{value}）",
  "cut.number": "自行填入數字",
  "cut.value": "{axis}，自填的數字",
  "invalid.range": "請輸入 {lowest} 到 {highest} 之間的數字。",
  size: "大小依據",
  "size.none": "一樣大",
  color: "顏色依據",
  "color.quadrant": "象限",
  scheme: "象限名稱",
  "scheme.beware": "在這組名稱裡，「明星型」指吸引力高而我們較弱的客戶：請留意名稱旁的高低組合。",
};
