import { texts } from "../texts";

/** What helps with how sure the places are. */
export const certaintyHelp = texts({
  "en-US": {
    purpose:
      "Before you argue about a customer near a border: it says how much of the place hangs on weights that people could set otherwise, and what change would move it.",
    "rule.1":
      "Certainty = the share of all weights within the doubt, and of all ratings a step off where that is doubted too, that leave the customer in its quadrant.",
    "rule.2":
      "From 90% on a place is firm, from 70% on likely, below that a matter of opinion: filled, light and hollow on the matrix, where its colours go by certainty.",
    "rule.3":
      "Points to the border = the fewest points of weight that have to go from some factors to others until the customer changes sides. Beside it stands the one factor whose own weight would have to change least, and to what, the others as they are.",
    "rule.4":
      "The share is exact where a closed form is known; else it is drawn, always the same way, and the standard error stands beside it.",
    source:
      "Varsi 1973 and Ali 1973 (shares of a simplex above a plane); Wolters & Mareschal 1995 (the smallest change of weights)",
    example:
      "Nothing of the weights is believed (doubt: any). On attractiveness 47 of 96 weightings put Alder at 5.5 or above, on advantage 111 of 160: a Star in 34% of all cases. Birch is rated 9 throughout, so no weight can move it.",
    "factor.growth": "Growth",
    "factor.margin": "Margin",
    "factor.size": "Size",
    "factor.quality": "Our quality",
    "factor.delivery": "Our delivery",
    "factor.price": "Our price",
    "factor.service": "Our service",
  },
  "zh-CN": {
    purpose:
      "客户靠近分界、意见不一时使用：说明其位置在多大程度上取决于可能有争议的权重，以及怎样的变化会让它换象限。",
    "rule.1":
      "把握程度 = 在不确定范围内的所有权重（如果也怀疑评分，则包括每项评分差一分的情况）中，客户仍留在原象限的比例。",
    "rule.2":
      "90% 以上为稳固，70% 以上为较稳，再低就见仁见智了；矩阵按把握程度填充时，依次为实心、浅色和空心。",
    "rule.3":
      "到分界的分数 = 至少要把多少分权重从一些因素移到另一些因素，客户才会换边；旁边是其余权重不变时改动最小的那一个因素及其新权重。",
    "rule.4": "能用公式精确计算的比例是精确值；否则用固定的随机数抽样，旁边附标准误。",
    source:
      "Varsi 1973 与 Ali 1973（平面以上单纯形的占比）；Wolters 与 Mareschal 1995（最小的权重变化）",
    example:
      "完全不相信权重（不确定程度：任意）。安达在吸引力上有 47/96、在优势上有 111/160 的权重组合达到分界点 5.5：两者相乘，34% 的情况是明星。博远各项都是 9 分，权重怎么变都不会动。",
    "factor.growth": "增长",
    "factor.margin": "利润率",
    "factor.size": "规模",
    "factor.quality": "我方质量",
    "factor.delivery": "我方交付",
    "factor.price": "我方价格",
    "factor.service": "我方服务",
  },
  "zh-TW": {
    purpose:
      "客戶靠近分界、意見不一時使用：說明其位置有多大程度取決於可能有爭議的權重，以及怎樣的變動會讓它換象限。",
    "rule.1":
      "把握程度 = 在不確定範圍內的所有權重（若也懷疑評分，則包括每項評分差一分的情形）中，客戶仍留在原象限的比例。",
    "rule.2":
      "90% 以上為穩固，70% 以上為較穩，再低就見仁見智了；矩陣依把握程度填色時，依序為實心、淺色與空心。",
    "rule.3":
      "到分界的分數 = 至少要把多少分權重從一些因素移到另一些因素，客戶才會換邊；旁邊是其餘權重不變時更動最小的那一個因素及其新權重。",
    "rule.4": "能用公式精確計算的比例為精確值；否則以固定的亂數抽樣，旁邊附標準誤。",
    source:
      "Varsi 1973 與 Ali 1973（平面以上單純形的占比）；Wolters 與 Mareschal 1995（最小的權重變動）",
    example:
      "完全不相信權重（不確定程度：任意）。安達在吸引力上有 47/96、在優勢上有 111/160 的權重組合達到分界點 5.5：兩者相乘，34% 的情形是明星。博遠各項都是 9 分，權重怎麼變都不會動。",
    "factor.growth": "成長",
    "factor.margin": "利潤率",
    "factor.size": "規模",
    "factor.quality": "我方品質",
    "factor.delivery": "我方交付",
    "factor.price": "我方價格",
    "factor.service": "我方服務",
  },
});
