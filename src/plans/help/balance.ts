import { balanceHelp } from "../../i18n/help/balance";
import type { Language } from "../../i18n/language";
import { balanceTexts } from "../../i18n/models/balance";
import type { ModelHelp } from "./spec";

const both = (language: Language) =>
  `${balanceTexts[language]["setting.above.usual"]}; ${balanceTexts[language]["setting.short.usual"]}`;

/** Three customers, one of which is to bring more than there is to win. */
export const balance: ModelHelp = {
  texts: balanceHelp,
  functions: [],
  example: {
    inputs: ["target", "opportunity", "needed", "planned"],
    rows: [
      [120, 150, 40, 40],
      [80, 70, 60, 40],
      [60, 90, null, null],
    ],
    results: {
      columns: ["ratio", "state", "missing"],
      rows: [
        [0.8, "", 0],
        [80 / 70, both, 20],
        [60 / 90, "", ""],
      ],
    },
  },
};
