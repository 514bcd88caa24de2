import { portfolioHelp } from "../../i18n/help/portfolio";
import type { Language } from "../../i18n/language";
import type { ModelHelp } from "./spec";
import { quadrant } from "./words";

const name = (factor: "growth" | "margin" | "quality" | "delivery") => (language: Language) =>
  portfolioHelp[language][`factor.${factor}`];

/** A customer in each quadrant; of the last one just enough is rated. */
export const portfolio: ModelHelp = {
  texts: portfolioHelp,
  functions: ["SCORE", "COVERAGE", "QUADRANT", "STRATEGY", "PORTFOLIO"],
  example: {
    factors: [
      { name: name("growth"), axis: "attractiveness", weight: 60 },
      { name: name("margin"), axis: "attractiveness", weight: 40 },
      { name: name("quality"), axis: "advantage", weight: 70 },
      { name: name("delivery"), axis: "advantage", weight: 30 },
    ],
    rows: [
      [8, 5, 9, 6],
      [3, 7, 8, 7],
      [9, 6, 3, 5],
      [4, null, 5, 2],
    ],
    results: {
      columns: ["attractiveness", "advantage", "coverageAttractiveness", "quadrant"],
      rows: [
        [6.8, 8.1, 1, quadrant("star")],
        [4.6, 7.7, 1, quadrant("cashCow")],
        [7.8, 3.6, 1, quadrant("questionMark")],
        [4, 4.1, 0.6, quadrant("dog")],
      ],
    },
  },
};
