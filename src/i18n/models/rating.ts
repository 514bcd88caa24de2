import { languages } from "../language";
import { texts } from "../texts";

/** What the rules are called that make a rating of a measured number. */
export const ratingRuleTexts = texts({
  "en-US": { linear: "linear", log: "log", bands: "bands", rank: "rank" },
  "zh-CN": { linear: "线性", log: "对数", bands: "分档", rank: "排名" },
  "zh-TW": { linear: "線性", log: "對數", bands: "分級", rank: "排名" },
});

const inAll = (rule: "linear" | "log" | "bands" | "rank", ...others: string[]) => [
  ...languages.map((language) => ratingRuleTexts[language][rule]),
  ...others,
];

export const ratingRuleWords = {
  linear: inAll("linear", "lin"),
  log: inAll("log", "logarithmic", "logarithm", "ln"),
  bands: inAll("bands", "band", "thresholds", "分段", "級距"),
  rank: inAll("rank", "ranks", "名次"),
} as const;
