import { texts } from "../texts";

/** What helps with the health of relationships. */
export const healthHelp = texts({
  "en-US": {
    purpose:
      "To see in one number which key account is slipping, and what to mend first, before it leaves.",
    "rule.1":
      "Each factor is rated from 1 to 10 and weighted; the score is Σ weight × rating ÷ Σ weight over what is rated, as in the portfolio.",
    "rule.2":
      "Where less than 60% of the weight is rated there is no score: what nobody knows is not good news.",
    "rule.3":
      "The table Health ratings works the ratings out of what the other tables hold, until you type your own: no one on whom a third or more hangs is 10, everything through one person 1; nothing overdue is 10, 40% is 1; revenue up by 20% is 10, down by 20% is 1.",
    "rule.4":
      "Weights are yours to change; for a factor of your own choose a column and give it a weight.",
    source:
      "the lectures on large customers: what a relationship is judged by. The weights are ours.",
    example:
      "Alder: (10 × 15 + 8 × 15 + 7 × 25 + 10 × 15 + 10 × 15 + 6 × 15) ÷ 100 = 8.35, well. Birch comes to 4.00, in danger; satisfaction costs it most (25 × 6 of 600). Of Cedar 30% is rated: no score.",
  },
  "zh-CN": {
    purpose: "用一个数字看出哪个大客户正在滑坡、先补哪一块，赶在客户流失之前。",
    "rule.1":
      "每个因素评 1 到 10 分并加权；健康度 = Σ 权重 × 评分 ÷ Σ 已评权重，与客户组合的算法相同。",
    "rule.2": "已评权重不足 60% 时不给出健康度：没人了解的情况，不能当作好消息。",
    "rule.3":
      "“健康度评分”表从其他各表推算评分，也可自行填写：没有人承担三分之一以上往来为 10 分，全靠一个人为 1 分；无逾期为 10 分，逾期 40% 为 1 分；销售额增长 20% 为 10 分，下降 20% 为 1 分。",
    "rule.4": "权重可以修改；要增加自己的因素，选定所在的列并给它权重即可。",
    source: "大客户讲义：判断关系状况的各个方面。权重由本产品设定。",
    example:
      "安达：(10 × 15 + 8 × 15 + 7 × 25 + 10 × 15 + 10 × 15 + 6 × 15) ÷ 100 = 8.35，良好。博远为 4.00，有风险，失分最多的是满意度（600 中占 25 × 6）。诚信只评了 30%，不给出健康度。",
  },
  "zh-TW": {
    purpose: "用一個數字看出哪個大客戶正在下滑、先補哪一塊，趕在客戶流失之前。",
    "rule.1":
      "每個因素評 1 到 10 分並加權；健康度 = Σ 權重 × 評分 ÷ Σ 已評權重，與客戶組合的算法相同。",
    "rule.2": "已評權重不足 60% 時不給出健康度：沒人了解的情況，不能當作好消息。",
    "rule.3":
      "「健康度評分」表從其他各表推算評分，也可自行填寫：沒有人承擔三分之一以上往來為 10 分，全靠一個人為 1 分；無逾期為 10 分，逾期 40% 為 1 分；銷售額成長 20% 為 10 分，下降 20% 為 1 分。",
    "rule.4": "權重可以修改；要增加自己的因素，選定所在的欄並給它權重即可。",
    source: "大客戶講義：判斷關係狀況的各個方面。權重由本產品設定。",
    example:
      "安達：(10 × 15 + 8 × 15 + 7 × 25 + 10 × 15 + 10 × 15 + 6 × 15) ÷ 100 = 8.35，良好。博遠為 4.00，有風險，失分最多的是滿意度（600 中占 25 × 6）。誠信只評了 30%，不給出健康度。",
  },
});
