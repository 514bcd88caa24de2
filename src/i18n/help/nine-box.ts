import { texts } from "../texts";

/** What helps with the nine-box. */
export const nineBoxHelp = texts({
  "en-US": {
    purpose:
      "To decide with whom to grow, whom to keep and whom to let go: it puts how much customers buy beside where they are heading and whether they fit.",
    "rule.1":
      "Column: 1 for customers that begin below 80% of all volume, the largest first, 2 below 95%, 3 for the rest and for those that buy nothing.",
    "rule.2":
      "Row: A grows by 5% a year or more and fits; C declines by 5% or more, or neither grows nor fits; B is all others.",
    "rule.3":
      "Fit is yes, or a rating of 5.5 or more. Without growth or fit a customer has no cell.",
    source:
      "the lectures on relations with large customers, nine kinds of customers; the bound of 5% is ours",
    example:
      "Alder buys 850 of 1,000 and grows by 12%: A1. Birch begins at 85% and stands still: B2. Cedar begins at 91% and declines by 5%: C2. Dune grows but does not fit: B3.",
  },
  "zh-CN": {
    purpose:
      "决定与谁共同成长、留住谁、放手谁：把客户买多少、走向如何、是否与我们的战略相符放在一起看。",
    "rule.1":
      "列：从大到小排列，起点低于总量 80% 的为 1，低于 95% 的为 2，其余以及没有采购的为 3。",
    "rule.2": "行：每年增长 5% 以上且相符为 A；下降 5% 以上，或既不增长也不相符为 C；其余为 B。",
    "rule.3": "“相符”填“是”，或评分不低于 5.5。缺增长率或相符的客户没有格。",
    source: "大客户关系讲义中的九类客户；5% 的界线由我们设定",
    example:
      "安达在 1,000 中买 850，增长 12%，为 A1。博远从 85% 开始，没有变化，为 B2。诚信从 91% 开始，下降 5%，为 C2。鼎丰在增长但不相符，为 B3。",
  },
  "zh-TW": {
    purpose:
      "決定與誰共同成長、留住誰、放手誰：把客戶買多少、走向如何、是否與我們的策略相符放在一起看。",
    "rule.1":
      "欄：由大到小排列，起點低於總量 80% 的為 1，低於 95% 的為 2，其餘以及沒有採購的為 3。",
    "rule.2": "列：每年成長 5% 以上且相符為 A；下降 5% 以上，或既不成長也不相符為 C；其餘為 B。",
    "rule.3": "「相符」填「是」，或評分不低於 5.5。缺成長率或相符的客戶沒有格。",
    source: "大客戶關係講義中的九類客戶；5% 的界線由我們設定",
    example:
      "安達在 1,000 中買 850，成長 12%，為 A1。博遠從 85% 開始，沒有變化，為 B2。誠信從 91% 開始，下降 5%，為 C2。鼎豐在成長但不相符，為 B3。",
  },
});
