import { texts } from "../texts";

/** What helps with the portfolio. */
export const portfolioHelp = texts({
  "en-US": {
    purpose:
      "Before you divide time, people and terms among customers: it puts what each is worth to you beside how strong you are with it, and names what to do next.",
    "rule.1":
      "Score on an axis = sum of weight × rating ÷ sum of the weights that are rated. A factor where less is better is turned round on the scale first.",
    "rule.2":
      "At the cut or above is high. The usual cut is the middle of the scale; the mean, the median or a number can take its place.",
    "rule.3":
      "Attractive and strong: Star. Strong alone: Cash cow. Attractive alone: Question mark. Neither: Dog.",
    "rule.4":
      "What is not rated counts for nothing. With less than 60% of an axis' weight rated, a customer gets no place.",
    source:
      "the lectures on key account management, tables 1 and 2 (weighted score = rating × weight)",
    example:
      "Alder: 60 × 8 and 40 × 5 make 680 of 100, so 6.8. Dune's second rating is missing: the first alone counts, 60% of the weight, just enough.",
    "factor.growth": "Growth",
    "factor.margin": "Margin",
    "factor.quality": "Our quality",
    "factor.delivery": "Our delivery",
  },
  "zh-CN": {
    purpose:
      "在给客户分配时间、人员和条件之前使用：把每个客户对我们的价值和我们对其的优势放在一起看，并说明下一步该做什么。",
    "rule.1":
      "每个维度的得分 = 各因素权重 × 评分之和 ÷ 已评分因素的权重之和。越低越好的因素先在评分范围内反转。",
    "rule.2":
      "达到或超过分界点为高。分界点默认取评分范围的中点，也可以用平均数、中位数或某个数字。",
    "rule.3": "吸引力和优势都高是明星，只有优势高是现金牛，只有吸引力高是问题，都不高是瘦狗。",
    "rule.4": "没有评分的因素不计入。某一维度已评分的权重不足 60% 时，该客户不定位。",
    source: "大客户管理讲义表 1、表 2（加权得分 = 评分 × 权重）",
    example:
      "安达：60 × 8 加 40 × 5 得 680，除以 100 得 6.8。鼎丰缺第二项评分，只算第一项，占权重的 60%，刚好够。",
    "factor.growth": "增长",
    "factor.margin": "利润率",
    "factor.quality": "我方质量",
    "factor.delivery": "我方交付",
  },
  "zh-TW": {
    purpose:
      "在為客戶分配時間、人力與條件之前使用：把每位客戶對我們的價值和我們對其的優勢放在一起看，並指出下一步該做什麼。",
    "rule.1":
      "每個維度的分數 = 各因素權重 × 評分之和 ÷ 已評分因素的權重之和。愈低愈好的因素先在評分範圍內反轉。",
    "rule.2":
      "達到或超過分界點為高。分界點預設取評分範圍的中點，也可以用平均數、中位數或某個數字。",
    "rule.3": "吸引力與優勢都高是明星，只有優勢高是金牛，只有吸引力高是問號，都不高是瘦狗。",
    "rule.4": "沒有評分的因素不計入。某一維度已評分的權重不足 60% 時，該客戶不定位。",
    source: "大客戶管理講義表 1、表 2（加權分數 = 評分 × 權重）",
    example:
      "安達：60 × 8 加 40 × 5 得 680，除以 100 得 6.8。鼎豐缺第二項評分，只算第一項，占權重的 60%，剛好足夠。",
    "factor.growth": "成長",
    "factor.margin": "利潤率",
    "factor.quality": "我方品質",
    "factor.delivery": "我方交付",
  },
});
