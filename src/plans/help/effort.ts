import { effortGuide } from "../../i18n/help/effort-guide";
import { effortHelp } from "../../i18n/help/effort";
import type { Language } from "../../i18n/language";
import { effortTexts } from "../../i18n/models/effort";
import type { ModelHelp } from "./spec";
import { no, yes } from "./words";

const over = (language: Language) => effortTexts[language]["setting.over.usual"];
const under = (language: Language) => effortTexts[language]["setting.under.usual"];

/** Two key accounts that get 45 % of the effort instead of 60 %. */
export const effort: ModelHelp = {
  texts: effortHelp,
  functions: ["EFFORT"],
  example: {
    inputs: ["effort", "value", "key"],
    rows: [
      [120, 500, yes],
      [60, 300, yes],
      [200, 150, no],
      [20, 50, no],
    ],
    results: {
      columns: ["served", "effortShare", "valueShare", "ratio", "fitting", "change"],
      rows: [
        ["", 0.3, 0.5, 0.6, 150, 30],
        [under, 0.15, 0.3, 0.5, 90, 30],
        [over, 0.5, 0.15, 10 / 3, 120, -80],
        ["", 0.05, 0.05, 1, 40, 20],
      ],
    },
  },
  guide: {
    texts: effortGuide,
    tables: [
      {
        id: "questions",
        rows: ["1", "2", "3", "4", "5", "6"],
        columns: ["question", "where"],
      },
    ],
  },
};
