import { segmentsHelp } from "../../i18n/help/segments";
import type { Language } from "../../i18n/language";
import { segmentsTexts } from "../../i18n/models/segments";
import type { ModelHelp } from "./spec";

const industry = (number: number) => (language: Language) =>
  `${segmentsTexts[language]["column.segment"]} ${number}`;

const deepen = (language: Language) => segmentsTexts[language]["setting.deepen.usual"];

/** Two customers of one market, of which they have more than a third, and one of another. */
export const segments: ModelHelp = {
  texts: segmentsHelp,
  functions: [],
  example: {
    inputs: ["segment", "market", "revenue"],
    rows: [
      [industry(1), 1000, 300],
      [industry(1), null, 100],
      [industry(2), 500, 50],
    ],
    results: {
      columns: ["share", "state", "ours", "others"],
      rows: [
        [0.4, deepen, 400, 600],
        [0.4, deepen, 400, 600],
        [0.1, "", 50, 450],
      ],
    },
  },
};
