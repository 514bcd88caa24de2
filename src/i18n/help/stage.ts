import { texts } from "../texts";

/** What helps with the stage of the relationship. */
export const stageHelp = texts({
  "en-US": {
    purpose:
      "To see how far each relationship has come, what holds it back, and what the next stage needs, before you promise a customer more than the relationship bears.",
    "rule.1":
      "By our share of their spend: above 0 early, from 20% mid, from 75% partnership, from 90% synergistic. By orders a year: from 1, 12, 50 and 200.",
    "rule.2":
      "The lower of the two is the stage, and the lower one is what holds it back. The next stage's missing share or orders stand beside it.",
    "rule.3": "12 months without an order: disrupted, whatever the numbers are.",
    "rule.4":
      "A blank counts as 0: a prospect is exploratory. A share above 100% and a negative number are errors of their row.",
    "rule.5":
      "Against the quadrant: partnership and synergistic go with a high advantage, exploratory and early with a low one; a Star at mid is plausible, but lags. Where they do not go together, one of the two is judged wrongly.",
    "rule.6":
      "Against what both want: aims at most a stage apart go together. Where we aim two stages further we push too hard; where they do, they will prompt, replace or build up a supplier.",
    source:
      "the lectures on key account management, stages of the relationship; the bounds as numbers are ours",
    example:
      "Alder gives us 85% of its spend, a partnership's share, but orders 15 times a year: mid, and 50 orders would make it a partnership. Dune has not ordered for 14 months.",
  },
  "zh-CN": {
    purpose:
      "看每个客户关系走到哪一步、被什么拖住、进入下一阶段还缺什么，以免承诺超出关系所能承受的程度。",
    "rule.1":
      "按我们占对方采购的份额：大于 0 为初期，20% 起为中期，75% 起为伙伴期，90% 起为协作期。按每年订单数：分别从 1、12、50、200 起。",
    "rule.2":
      "两者中较低的为所处阶段，较低的一项就是拖住它的原因；旁边写明进入下一阶段还需要的份额或订单数。",
    "rule.3": "连续 12 个月没有订单，无论数字如何都是间断期。",
    "rule.4": "空白按 0 计算：潜在客户处于孕育期。份额超过 100% 或数值为负时，该行显示错误。",
    "rule.5":
      "与象限对照：伙伴期、协作期应有高优势，孕育期、初期应为低优势；中期的明星说得通，但关系滞后。两者不符，说明其中一项判断有误。",
    "rule.6":
      "与双方意图对照：目标相差不超过一个阶段即为一致。我方高出两个阶段，是推得过急；对方高出两个阶段，会启发、更换或另扶供应商。",
    source: "大客户管理讲义，客户关系的各个阶段；各界线的数值由我们设定",
    example:
      "安达 85% 的采购给了我们，已达伙伴期的份额，但一年只下 15 次订单，所以是中期；达到 50 次就进入伙伴期。鼎丰已经 14 个月没有下单。",
  },
  "zh-TW": {
    purpose:
      "看每位客戶關係走到哪一步、被什麼拖住、進入下一階段還缺什麼，以免承諾超出關係所能承受的程度。",
    "rule.1":
      "依我們占對方採購的份額：大於 0 為初期，20% 起為中期，75% 起為夥伴期，90% 起為協作期。依每年訂單數：分別從 1、12、50、200 起。",
    "rule.2":
      "兩者中較低的為所處階段，較低的一項就是拖住它的原因；旁邊寫明進入下一階段還需要的份額或訂單數。",
    "rule.3": "連續 12 個月沒有訂單，無論數字如何都是間斷期。",
    "rule.4": "空白以 0 計算：潛在客戶處於孕育期。份額超過 100% 或數值為負時，該列顯示錯誤。",
    "rule.5":
      "與象限對照：夥伴期、協作期應有高優勢，孕育期、初期應為低優勢；中期的明星說得通，但關係落後。兩者不符，說明其中一項判斷有誤。",
    "rule.6":
      "與雙方意圖對照：目標相差不超過一個階段即為一致。我方高出兩個階段，是推得過急；對方高出兩個階段，會啟發、更換或另扶供應商。",
    source: "大客戶管理講義，客戶關係的各個階段；各界線的數值由我們設定",
    example:
      "安達 85% 的採購給了我們，已達夥伴期的份額，但一年只下 15 次訂單，所以是中期；達到 50 次就進入夥伴期。鼎豐已經 14 個月沒有下單。",
  },
});
