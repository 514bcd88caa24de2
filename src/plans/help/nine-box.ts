import { nineBoxHelp } from "../../i18n/help/nine-box";
import type { Language } from "../../i18n/language";
import { nineBoxTexts } from "../../i18n/models/nine-box";
import type { ModelHelp } from "./spec";
import { no, yes } from "./words";

const about = (cell: "A1" | "B2" | "C2" | "B3" | "A3") => (language: Language) =>
  nineBoxTexts[language][`cell.${cell}`];

const unfit = (language: Language) => nineBoxTexts[language]["note.unfit"];

/** Of 1,000 in all the first begins at 0, the second at 85 %, the third at 91 %, the fourth at 96 %. */
export const nineBox: ModelHelp = {
  texts: nineBoxHelp,
  functions: ["NINEBOX"],
  example: {
    inputs: ["volume", "growth", "fit"],
    rows: [
      [850, 0.12, yes],
      [60, 0, yes],
      [50, -0.05, yes],
      [40, 0.05, no],
      [null, 0.3, yes],
    ],
    results: {
      columns: ["cell", "about", "note"],
      rows: (["A1", "B2", "C2", "B3", "A3"] as const).map((cell) => [
        cell,
        about(cell),
        cell === "B3" ? unfit : "",
      ]),
    },
  },
};
