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
    "rule.5":
      "Key account: every Star, and a Cash cow whose column “Key account” says yes; not who decides by price (“Price-driven”), unless it is marked as a key account. From four on they are placed once more, at their own medians: Among key accounts.",
    "rule.6":
      "Next step: a Question mark whose factors of the group “Future” reach the cut is built up, one below it gets less; a Dog that makes a loss is left.",
    "rule.7":
      "Relative strength = our score on the advantage ÷ the best competitor's, whose ratings stand beside ours (“Best competitor”: one for all). Above 1 we lead.",
    "rule.8":
      "What the ratings of a factor mean may stand beside it in Factors: “Lowest means”, “Middle means”, “Highest means”. The card shows it, and so does who is asked to rate.",
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
    "rule.5":
      "大客户：所有明星客户，以及“大客户”列填“是”的现金牛客户；“价格导向”列填“是”的除外，除非同时标为大客户。达到四个时，再按大客户自身的中位数定位一次，即“大客户内定位”。",
    "rule.6":
      "下一步：问题客户中，“未来”组因素得分达到分界点的应培育，低于分界点的应收缩；亏损的瘦狗客户应退出。",
    "rule.7":
      "相对实力 = 我方优势得分 ÷ 最强竞争对手的得分。对手的评分列在我方评分旁，也可以只用一列“最强竞争对手”。大于 1 表示我方领先。",
    "rule.8":
      "因素表中可以写明各因素评分的含义：“最低分含义”“中间分含义”“最高分含义”。客户卡片和评分表会显示这些说明。",
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
    "rule.5":
      "大客戶：所有明星客戶，以及「大客戶」欄填「是」的金牛客戶；「價格導向」欄填「是」的除外，除非同時標為大客戶。達到四位時，再依大客戶自身的中位數定位一次，即「大客戶內定位」。",
    "rule.6":
      "下一步：問號客戶中，「未來」群組因素分數達到分界點的應培育，低於分界點的應縮減；虧損的瘦狗客戶應退出。",
    "rule.7":
      "相對實力 = 我方優勢分數 ÷ 最強競爭對手的分數。對手的評分列在我方評分旁，也可以只用一欄「最強競爭對手」。大於 1 表示我方領先。",
    "rule.8":
      "因素表中可以寫明各因素評分的含義：「最低分含義」「中間分含義」「最高分含義」。客戶卡片與評分表會顯示這些說明。",
    source: "大客戶管理講義表 1、表 2（加權分數 = 評分 × 權重）",
    example:
      "安達：60 × 8 加 40 × 5 得 680，除以 100 得 6.8。鼎豐缺第二項評分，只算第一項，占權重的 60%，剛好足夠。",
    "factor.growth": "成長",
    "factor.margin": "利潤率",
    "factor.quality": "我方品質",
    "factor.delivery": "我方交付",
  },
});
