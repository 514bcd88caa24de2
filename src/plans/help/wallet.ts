import { walletHelp } from "../../i18n/help/wallet";
import type { Language } from "../../i18n/language";
import { walletTexts } from "../../i18n/models/wallet";
import type { ModelHelp } from "./spec";
import { yes } from "./words";

const label = (state: "target" | "room" | "sole" | "check") => (language: Language) =>
  walletTexts[language][`setting.${state}.usual`];

/** The first in the essay's terms: 800 bought, 200 made by itself, 150 from us. */
export const wallet: ModelHelp = {
  texts: walletHelp,
  functions: [],
  example: {
    inputs: ["purchases", "own", "revenue", "sole"],
    rows: [
      [800, 200, 150, null],
      [100, null, 30, null],
      [100, null, 100, yes],
      [100, 50, 60, null],
    ],
    results: {
      columns: ["addressable", "share", "gap", "state"],
      rows: [
        [600, 0.25, 450, label("target")],
        [100, 0.3, 70, label("room")],
        [100, 1, 0, label("sole")],
        [50, "", "", label("check")],
      ],
    },
  },
};
