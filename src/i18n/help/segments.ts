import { texts } from "../texts";

/** What helps with market share by segment. */
export const segmentsHelp = texts({
  "en-US": {
    purpose: "To see where to win more customers, and where to deepen those you have instead.",
    "rule.1":
      "Our market share is the revenue of all customers of a segment ÷ the segment's market, the largest that stands in a row of the segment.",
    "rule.2":
      "Beyond a third more share costs more than it returns: then key accounts are to be deepened. This is of a market, never of one customer's purchases.",
    source: "the analysis at a maker of packaging: the one-third rule",
    example:
      "Alder and Birch bring 300 and 100 of a market of 1,000: 40%, more than a third. Cedar brings 50 of 500: 10%.",
  },
  "zh-CN": {
    purpose: "看清哪些市场还要多争取客户，哪些市场应转而深耕已有客户。",
    "rule.1":
      "市场份额 = 该细分市场所有客户的销售额之和 ÷ 市场规模（取该市场各行中填写的最大值）。",
    "rule.2":
      "超过三分之一，再扩份额得不偿失，应转而深耕大客户。这里指的是市场，而不是某个客户的采购。",
    source: "包装企业的需求分析：三分之一法则",
    example:
      "安达和博远在 1,000 的市场中占 300 和 100，共 40%，超过三分之一。诚信在 500 中占 50，为 10%。",
  },
  "zh-TW": {
    purpose: "看清哪些市場還要多爭取客戶，哪些市場應轉而深耕已有客戶。",
    "rule.1":
      "市場占有率 = 該細分市場所有客戶的銷售額之和 ÷ 市場規模（取該市場各列中填寫的最大值）。",
    "rule.2":
      "超過三分之一，再擴占有率得不償失，應轉而深耕大客戶。這裡指的是市場，而不是某個客戶的採購。",
    source: "包裝企業的需求分析：三分之一法則",
    example:
      "安達和博遠在 1,000 的市場中占 300 和 100，共 40%，超過三分之一。誠信在 500 中占 50，為 10%。",
  },
});
