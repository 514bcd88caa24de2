import { languages } from "../language";
import { texts } from "../texts";

/** Headers of the columns of the Factors table by which ratings are worked out from measured numbers. */
export const measureTexts = texts({
  "en-US": { source: "Source column", rule: "Rule", points: "Points" },
  "zh-CN": { source: "来源列", rule: "评分规则", points: "规则取值" },
  "zh-TW": { source: "來源欄", rule: "評分規則", points: "規則取值" },
});

const inAll = (column: "source" | "rule" | "points", ...others: string[]) => [
  ...languages.map((language) => measureTexts[language][column]),
  ...others,
];

/** The same, and other words in use. */
export const measureHeaderWords = {
  source: inAll("source", "Measured by", "数据列", "資料欄"),
  rule: inAll("rule", "Rating rule", "规则", "規則"),
  points: inAll("points", "Rule points", "取值"),
} as const;
