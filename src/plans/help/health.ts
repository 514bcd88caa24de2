import { healthHelp } from "../../i18n/help/health";
import type { Language } from "../../i18n/language";
import { healthTexts } from "../../i18n/models/health";
import type { ModelHelp } from "./spec";

const word = (id: "good" | "poor" | "name.satisfaction") => (language: Language) =>
  healthTexts[language][`setting.${id}.usual`];

/** Three customers: one is well, one hangs on one person and is dissatisfied, of one too little is known. */
export const health: ModelHelp = {
  texts: healthHelp,
  functions: ["SCORE"],
  example: {
    inputs: ["stageFit", "contacts", "satisfaction", "receivables", "kept", "trend"],
    rows: [
      [10, 8, 7, 10, 10, 6],
      [2, 1, 4, 8, 5, 4],
      [10, null, null, 9, null, null],
    ],
    results: {
      columns: ["score", "state", "weakest", "coverage"],
      rows: [
        // (10 × 15 + 8 × 15 + 7 × 25 + 10 × 15 + 10 × 15 + 6 × 15) ÷ 100
        [8.35, word("good"), word("name.satisfaction"), 1],
        // (2 × 15 + 1 × 15 + 4 × 25 + 8 × 15 + 5 × 15 + 4 × 15) ÷ 100; lost: 25 × 6 = 150 by satisfaction
        [4, word("poor"), word("name.satisfaction"), 1],
        ["", "", "", 0.3],
      ],
    },
  },
};
