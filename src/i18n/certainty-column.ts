import { texts } from "./texts";

/** How sure every place is, as a column of the results and in the portfolio's chart. */
export const certaintyColumnTexts = texts({
  "en-US": {
    "column.certainty": "Certainty",
    doubt: "KAM.CERTAINTY, weights ±{doubt}",
    asOf: "As of {date}",
  },
  "zh-CN": {
    "column.certainty": "把握程度",
    doubt: "KAM.CERTAINTY，权重 ±{doubt}",
    asOf: "截至 {date}",
  },
  "zh-TW": {
    "column.certainty": "把握程度",
    doubt: "KAM.CERTAINTY，權重 ±{doubt}",
    asOf: "截至 {date}",
  },
});
