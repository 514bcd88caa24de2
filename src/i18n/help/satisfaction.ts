import { texts } from "../texts";

/** What helps with satisfaction. */
export const satisfactionHelp = texts({
  "en-US": {
    purpose:
      "To see where a key account is let down in what matters to it, and where we do more than it asks.",
    "rule.1":
      "Importance and performance, 1 to 10, are cut at the customer's own means; with fewer than four elements, or where you choose so, in the middle of the scale.",
    "rule.2":
      "Index = Σ importance × performance ÷ Σ importance, as a part of 10. Shortfall = importance × (10 − performance) ÷ Σ importance: the largest first.",
    "rule.3":
      "The lead of the best competitor is importance × (theirs − ours): what costs most comes first. The chart shows how far each element is from its customer's cuts.",
    source:
      "Martilla and James (1977); the lectures on large customers for the elements; means, since stated importance crowds at the top",
    example:
      "At Alder the means are 6.33 and 6.33. Quality matters (9) and is at 6: concentrate. Being taken seriously matters little (3) and is at 8: possible overkill. The index is 62.1%.",
  },
  "zh-CN": {
    purpose: "看出大客户看重的地方哪里让它失望，哪里又做得超出所求。",
    "rule.1":
      "重要程度和表现各评 1 到 10，以该客户自己的均值分界；要素不足四个或另有选择时，以刻度中点分界。",
    "rule.2":
      "指数 = Σ 重要程度 × 表现 ÷ Σ 重要程度，占 10 的比例。欠缺 = 重要程度 ×（10 − 表现）÷ Σ 重要程度，大者在前。",
    "rule.3":
      "对手领先 = 重要程度 ×（对手 − 我方），代价最大的在前。图中是各要素与其客户分界的距离。",
    source: "Martilla 与 James（1977）；要素取自大客户讲义；因重要程度普遍偏高，故取均值",
    example:
      "安达的均值是 6.33 和 6.33。质量很重要（9）而只得 6，应重点改进；受重视程度不太要紧（3）却得 8，可能过度。指数为 62.1%。",
  },
  "zh-TW": {
    purpose: "看出大客戶看重的地方哪裡讓它失望，哪裡又做得超出所求。",
    "rule.1":
      "重要程度和表現各評 1 到 10，以該客戶自己的平均分界；要素不足四個或另有選擇時，以量尺中點分界。",
    "rule.2":
      "指數 = Σ 重要程度 × 表現 ÷ Σ 重要程度，占 10 的比例。欠缺 = 重要程度 ×（10 − 表現）÷ Σ 重要程度，大者在前。",
    "rule.3":
      "對手領先 = 重要程度 ×（對手 − 我方），代價最大的在前。圖中是各要素與其客戶分界的距離。",
    source: "Martilla 與 James（1977）；要素取自大客戶講義；因重要程度普遍偏高，故取平均",
    example:
      "安達的平均是 6.33 和 6.33。品質很重要（9）而只得 6，應重點改進；受重視程度不太要緊（3）卻得 8，可能過度。指數為 62.1%。",
  },
});
