import { texts } from "../texts";

/** What helps with goals, resources and opportunities. */
export const balanceHelp = texts({
  "en-US": {
    purpose:
      "To see which targets have nothing to stand on, and where hours are missing, before the year is promised.",
    "rule.1": "Target ÷ opportunity: above 100% more is aimed at than there is to win.",
    "rule.2": "Hours needed less hours planned are the hours missing.",
    "rule.3":
      "The opportunity is what others still supply, as the table of accounts works it out from purchases, own production and revenue, until you type your own.",
    source: "the lectures on large customers: goals, resources and opportunities in balance",
    example:
      "Alder aims at 120 of 150: 80%. Birch aims at 80 where 70 can be won: 114%, above the opportunity, and 20 hours are missing. Cedar: 60 of 90.",
  },
  "zh-CN": {
    purpose: "在承诺全年目标之前，看清哪些目标没有依托，哪里缺工时。",
    "rule.1": "目标 ÷ 机会：超过 100%，就是要的比能争取到的还多。",
    "rule.2": "所需工时减计划工时，就是缺少的工时。",
    "rule.3": "机会是仍由别人供应的部分，由客户数据表按采购、自制和销售额算出；也可自行填写。",
    source: "大客户讲义：目标、资源与机会三者平衡",
    example:
      "安达目标 120，机会 150，占 80%。博远目标 80 而机会只有 70，占 114%，高于机会，还缺 20 工时。诚信 60 比 90。",
  },
  "zh-TW": {
    purpose: "在承諾全年目標之前，看清哪些目標沒有依託，哪裡缺工時。",
    "rule.1": "目標 ÷ 機會：超過 100%，就是要的比能爭取到的還多。",
    "rule.2": "所需工時減計畫工時，就是缺少的工時。",
    "rule.3": "機會是仍由別人供應的部分，由客戶資料表按採購、自製和銷售額算出；也可自行填寫。",
    source: "大客戶講義：目標、資源與機會三者平衡",
    example:
      "安達目標 120，機會 150，占 80%。博遠目標 80 而機會只有 70，占 114%，高於機會，還缺 20 工時。誠信 60 比 90。",
  },
});
