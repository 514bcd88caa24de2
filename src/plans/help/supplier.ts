import { supplierHelp } from "../../i18n/help/supplier";
import type { Language } from "../../i18n/language";
import { supplierTexts } from "../../i18n/models/supplier";
import type { ModelHelp } from "./spec";

type Cell = "partner" | "security" | "profit" | "convenience";

const label = (cell: Cell) => (language: Language) =>
  supplierTexts[language][`setting.label.${cell}.usual`];

/** A buyer of each kind, one of them exactly at a cut. */
export const supplier: ModelHelp = {
  texts: supplierHelp,
  functions: ["PLACE"],
  example: {
    inputs: ["x", "y"],
    rows: [
      [4, 5],
      [2, 4.5],
      [3, 2],
      [1.5, 1],
    ],
    results: {
      columns: ["cell", "distance.x", "distance.y"],
      rows: [
        [label("partner"), 1, 2],
        [label("security"), -1, 1.5],
        [label("profit"), 0, -1],
        [label("convenience"), -1.5, -2],
      ],
    },
  },
};
