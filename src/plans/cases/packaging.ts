import { packagingTexts } from "../../i18n/cases/packaging";
import type { CaseHistory } from "./case";

/** @source The analysis at a maker of metal packaging. Names and numbers are invented, but for the first two customers. */
export const packaging: CaseHistory = {
  id: "packaging",
  texts: packagingTexts,
  steps: 6,
  size: "revenue",
  levels: [
    ...([
      [9, 8],
      [8, 4],
      [7, 8],
      [4, 8],
    ] as const),
    ...([
      [6, 6],
      [7, 3],
      [3, 4],
      [2, 3],
    ] as const),
  ],
  columns: {
    purchases: [800, 600, 300, 240, 200, 160, 90, 40],
    selfSupplied: [200, null, null, null, 50, null, null, null],
    revenue: [150, 180, 290, 200, 60, 20, 30, 4],
    share: [0.25, 0.3, 0.967, 0.833, 0.4, 0.125, 0.333, 0.1],
    sole: [null, null, true, null, null, null, null, null],
    transactions: [60, 40, 220, 90, 24, 6, 10, 1],
    growth: [0.12, 0.06, 0.02, -0.08, 0.15, 0.3, -0.02, 0],
    fit: [true, true, true, null, true, null, null, null],
    effort: [80, 60, 200, 160, 40, 10, 60, 40],
    key: [true, true, true, null, null, null, null, null],
    segment: "texts",
    market: [1400, null, 900, null, 500, null, 400, null],
  },
};
