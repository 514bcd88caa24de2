import { languages } from "./language";
import { texts } from "./texts";

/** How sure places are and what would move them, as functions and sheets say it. */
export const certaintyTexts = texts({
  "en-US": {
    any: "any",
    order: "order",
    never: "never: every rating is on one side of the cut",
    cutHeld: "cut held",
    "doubt.weights":
      "{value} is no doubt about weights: write 5% to 50%, any, order, or 0 for none.",
    "doubt.ratings": "{value} is no doubt about ratings: write 0 or 1 step.",
    "doubt.count": "Doubt is one cell, about weights, or two, the second about ratings.",
    "factors.count": "{found} factors were named for {weights} weights.",
  },
  "zh-CN": {
    any: "任意",
    order: "顺序",
    never: "不会：所有评分都在分界的同一侧",
    cutHeld: "分界不变",
    "doubt.weights":
      "{value} 不能作为权重的不确定程度：请填 5% 到 50%、“任意”、“顺序”，或 0（无）。",
    "doubt.ratings": "{value} 不能作为评分的不确定程度：请填 0 或 1 分。",
    "doubt.count": "不确定程度是一个单元格（权重），或两个（第二个为评分）。",
    "factors.count": "给了 {found} 个因素名称，但有 {weights} 个权重。",
  },
  "zh-TW": {
    any: "任意",
    order: "順序",
    never: "不會：所有評分都在分界的同一側",
    cutHeld: "分界不變",
    "doubt.weights":
      "{value} 不能作為權重的不確定程度：請填 5% 到 50%、「任意」、「順序」，或 0（無）。",
    "doubt.ratings": "{value} 不能作為評分的不確定程度：請填 0 或 1 分。",
    "doubt.count": "不確定程度是一個儲存格（權重），或兩個（第二個為評分）。",
    "factors.count": "給了 {found} 個因素名稱，但有 {weights} 個權重。",
  },
});

/** What people write where weights are doubted altogether, or all but their order. */
export const doubtWords = {
  any: languages.map((language) => certaintyTexts[language].any),
  order: languages.map((language) => certaintyTexts[language].order),
} as const;
