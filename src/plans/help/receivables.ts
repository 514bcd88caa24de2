import { receivablesHelp } from "../../i18n/help/receivables";
import type { Language } from "../../i18n/language";
import { receivablesTexts } from "../../i18n/models/receivables-model";
import type { ModelHelp } from "./spec";

const everything = (language: Language) =>
  (["overdue", "limit", "slow"] as const)
    .map((flag) => receivablesTexts[language][`setting.${flag}.usual`])
    .join("; ");

/** In order, everything amiss, and just within every bound; they owe 330,000 together. */
export const receivables: ModelHelp = {
  texts: receivablesHelp,
  functions: ["DSO", "PREPAYRATE"],
  example: {
    inputs: ["owed", "sales", "overdue", "limit", "terms"],
    rows: [
      [150_000, 1_800_000, 30_000, 200_000, 30],
      [90_000, 365_000, 20_000, 95_000, 60],
      [90_000, 438_000, 18_000, 100_000, 60],
    ],
    results: {
      columns: ["flags", "days", "overdueShare", "use", "share", "worth"],
      rows: [
        ["", 365 / 12, 0.2, 0.75, 5 / 11, 1 - 1 / (1 + 0.08 / 12)],
        [everything, 90, 2 / 9, 18 / 19, 3 / 11, 7.2 / 372.2],
        ["", 75, 0.2, 0.9, 3 / 11, 6 / 371],
      ],
    },
  },
};
