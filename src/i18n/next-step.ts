import { texts } from "./texts";

/** What to do next with a customer: finer than the strategy of its quadrant where the workbook says more. */
export const nextStepTexts = texts({
  "en-US": {
    "column.future": "Future score",
    "column.nextStep": "Next step",
    "step.build": "Build",
    "step.shrink": "Shrink",
    "step.exit": "Leave",
    "why.build":
      "Its future factors score {future}, not below the cut: build our advantage and move it towards the upper right.",
    "why.shrink":
      "Its future factors score {future}, below the cut: it has little potential left, so spend less on it.",
    "why.exit": "It makes a loss: leave it, or make it pay.",
  },
  "zh-CN": {
    "column.future": "未来得分",
    "column.nextStep": "下一步",
    "step.build": "培育",
    "step.shrink": "收缩",
    "step.exit": "退出",
    "why.build":
      "未来因素得分 {future}，不低于分界点：潜力大，应提升自身优势，推动其向右上方发展。",
    "why.shrink": "未来因素得分 {future}，低于分界点：潜力小，应考虑收缩投入。",
    "why.exit": "该客户出现亏损：尽快退出，或使其扭亏。",
  },
  "zh-TW": {
    "column.future": "未來得分",
    "column.nextStep": "下一步",
    "step.build": "培育",
    "step.shrink": "縮減",
    "step.exit": "退出",
    "why.build":
      "未來因素得分 {future}，不低於分界點：潛力大，應強化自身優勢，推動其往右上方發展。",
    "why.shrink": "未來因素得分 {future}，低於分界點：潛力小，應考慮縮減投入。",
    "why.exit": "該客戶出現虧損：儘快退出，或使其轉虧為盈。",
  },
});

/** Names of the group of factors that say what a customer will be worth, and headers of what it brings after cost. */
export const nextStepWords = {
  future: ["future", "potential", "outlook", "zukunft", "zukünftig*", "未来", "将来", "潜力"],
  profit: [
    "Profit",
    "Net profit",
    "Operating profit",
    "Customer profit",
    "Contribution",
    "Gross profit",
    "Gewinn",
    "Deckungsbeitrag",
    "利润",
    "净利润",
    "营业利润",
    "毛利",
    "毛利润",
    "利潤",
    "淨利潤",
    "淨利",
    "營業利潤",
    "毛利潤",
  ],
} as const;
