import { bankTexts } from "../../i18n/cases/bank";
import type { CaseHistory } from "./case";

/** @source The cases of the training deck: an international bank. The numbers are invented. */
export const bank: CaseHistory = {
  id: "bank",
  texts: bankTexts,
  steps: 5,
  size: "profit",
  levels: [
    ...([
      [9, 8],
      [8, 6],
      [7, 4],
    ] as const),
    ...([
      [6, 3],
      [5, 7],
      [4, 6],
      [3, 3],
      [8, 3],
      [2, 4],
      [2, 2],
    ] as const),
  ],
  columns: {
    profit: [5200, 2900, 640, 420, 330, 210, 90, 60, 30, -40],
    potential: [null, null, null, null, null, null, null, true, null, null],
    plusMonths: [null, null, null, null, null, null, null, 13, null, null],
    effort: [160, 120, 90, 80, 60, 70, 80, 40, 90, 110],
    key: [true, true, null, null, null, null, null, null, null, null],
  },
};
