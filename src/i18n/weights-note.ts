import { texts } from "./texts";

/** Above the factor table: where the weights of an axis came from. Read again by the axis' name and what follows it. */
export const weightsNote = texts({
  "en-US": {
    note: "{axis}: weights {how}, {date}",
    bestWorst:
      "by comparing with the most and the least important factor (input consistency {ratio})",
    pairs: "by comparing in pairs (consistency ratio {ratio})",
    "pairs.incomplete": "by comparing in pairs, some skipped",
    set: "from the set {name}",
  },
  "zh-CN": {
    note: "{axis}：权重{how}，{date}",
    bestWorst: "来自与最重要和最不重要因素的比较（输入一致性 {ratio}）",
    pairs: "来自两两比较（一致性比率 {ratio}）",
    "pairs.incomplete": "来自两两比较（有跳过）",
    set: "来自方案“{name}”",
  },
  "zh-TW": {
    note: "{axis}：權重{how}，{date}",
    bestWorst: "來自與最重要及最不重要因素的比較（輸入一致性 {ratio}）",
    pairs: "來自兩兩比較（一致性比率 {ratio}）",
    "pairs.incomplete": "來自兩兩比較（有略過）",
    set: "來自方案「{name}」",
  },
});
