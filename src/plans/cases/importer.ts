import { importerTexts } from "../../i18n/cases/importer";
import type { CaseHistory } from "./case";

/** @source The lectures' factors of a country, and the essay's rules on receivables. Names and numbers are invented. */
export const importer: CaseHistory = {
  id: "importer",
  texts: importerTexts,
  steps: 5,
  size: "revenue",
  levels: [
    ...([
      [8, 7],
      [6, 8],
      [7, 8],
      [8, 3],
    ] as const),
    ...([
      [3, 6],
      [6, 4],
      [2, 3],
    ] as const),
  ],
  country: [8, 1, 7, 5, 2, 5, 2],
  columns: {
    segment: "texts",
    revenue: [1800, 1400, 900, 400, 700, 300, 120],
    owed: [150, 260, 100, 90, 240, 40, 60],
    overdue: [0, 90, 5, 10, 160, 0, 45],
    limit: [250, 250, 150, 120, 220, 80, 50],
    terms: [30, 60, 30, 30, 60, 30, 90],
    key: [true, true, true, null, null, null, null],
  },
};
