import { risksGuide } from "../../i18n/help/risks-guide";
import { risksHelp } from "../../i18n/help/risks";
import { risksTableTexts } from "../../i18n/accounts/risks";
import type { Language } from "../../i18n/language";
import { risksTexts } from "../../i18n/models/risks";
import type { ModelHelp } from "./spec";

const level = (id: "low" | "medium" | "high" | "critical") => (language: Language) =>
  risksTexts[language][`setting.label.${id}.usual`];

const cause = (id: "keyPerson" | "culture" | "finance" | "attitude") => (language: Language) =>
  risksTableTexts[language][`item.${id}.cause`];

/** Two causes for each of two customers: a mean would have hidden the critical one. */
export const risks: ModelHelp = {
  texts: risksHelp,
  functions: [],
  example: {
    customers: [0, 0, 1, 1],
    inputs: ["cause", "likelihood", "impact"],
    rows: [
      [cause("keyPerson"), 4, 5],
      [cause("culture"), 1, 2],
      [cause("finance"), 3, 4],
      [cause("attitude"), 2, 2],
    ],
    results: {
      columns: ["score", "level", "worst", "customerLevel", "sum"],
      rows: [
        [20, level("critical"), 20, level("critical"), 22],
        [2, level("low"), 20, level("critical"), 22],
        [12, level("high"), 12, level("high"), 16],
        [4, level("low"), 12, level("high"), 16],
      ],
    },
  },
  guide: {
    texts: risksGuide,
    tables: [
      { id: "switching", rows: ["1", "2", "3", "4", "5"], columns: ["cause", "do"] },
      {
        id: "leaving",
        rows: ["1", "3", "4", "5", "9", "10", "68"],
        columns: ["cause", "do"],
      },
    ],
  },
};
