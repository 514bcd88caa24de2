import { languages } from "./language";
import { texts } from "./texts";

/** What the lowest, the middle and the highest rating of a factor mean: headers of the Factors table. */
export const anchorTexts = texts({
  "en-US": { lowest: "Lowest means", middle: "Middle means", highest: "Highest means" },
  "zh-CN": { lowest: "最低分含义", middle: "中间分含义", highest: "最高分含义" },
  "zh-TW": { lowest: "最低分含義", middle: "中間分含義", highest: "最高分含義" },
});

const inAll = (end: "lowest" | "middle" | "highest", ...others: string[]) => [
  ...languages.map((language) => anchorTexts[language][end]),
  ...others,
];

/** The same, and other words in use. */
export const anchorWords = {
  lowest: inAll(
    "lowest",
    "Low means",
    "Low anchor",
    "Anchor low",
    "Lowest",
    "最低分标准",
    "低分标准",
  ),
  middle: inAll("middle", "Mid means", "Middle anchor", "Anchor middle", "Middle", "中间分标准"),
  highest: inAll(
    "highest",
    "High means",
    "High anchor",
    "Anchor high",
    "Highest",
    "最高分标准",
    "高分标准",
  ),
} as const;
