import { stageGuide } from "../../i18n/help/stage-guide";
import { stageHelp } from "../../i18n/help/stage";
import type { Language } from "../../i18n/language";
import { stageModelTexts } from "../../i18n/models/stage-model";
import type { ModelHelp } from "./spec";

type Stage = "exploratory" | "early" | "mid" | "partnership" | "synergistic" | "disrupted";

const label = (stage: Stage) => (language: Language) =>
  stageModelTexts[language][`setting.label.${stage}.usual`];

const held = (by: "share" | "transactions") => (language: Language) =>
  stageModelTexts[language][`setting.held.${by}.usual`];

/** Held back by orders, held back by share, at the end, broken off, and not begun. */
export const stage: ModelHelp = {
  texts: stageHelp,
  functions: ["STAGE", "STAGEFIT"],
  example: {
    inputs: ["share", "transactions", "months"],
    rows: [
      [0.85, 15, null],
      [0.1, 400, 1],
      [0.95, 250, null],
      [0.4, 30, 14],
      [null, null, null],
    ],
    results: {
      columns: ["stage", "held", "next", "nextShare", "nextTransactions", "potential"],
      rows: [
        [label("mid"), held("transactions"), label("partnership"), "", 50, 0.15],
        [label("early"), held("share"), label("mid"), 0.2, "", 0.9],
        [label("synergistic"), "", "", "", "", 0.05],
        [label("disrupted"), "", "", "", "", 0.6],
        [label("exploratory"), "", label("early"), "", 1, 1],
      ],
    },
  },
  guide: {
    texts: stageGuide,
    tables: [
      {
        id: "journey",
        rows: ["exploratory", "early", "mid", "partnership", "synergistic", "disrupted"],
        columns: ["relation", "contract", "buyer", "seller", "structure"],
      },
      {
        id: "points",
        rows: ["exploratory", "early", "mid", "partnership", "synergistic"],
        columns: ["like", "do"],
      },
      {
        id: "roles",
        rows: ["buyer", "seller", "manager"],
        columns: ["first", "mid", "partnership", "synergistic"],
      },
      {
        id: "skills",
        rows: ["1", "2", "3", "4", "5"],
        columns: ["buyer", "seller", "manager"],
      },
      {
        id: "thinking",
        rows: ["aim", "centre", "talk", "promise", "quality"],
        columns: ["sale", "relation"],
      },
      {
        id: "buyers",
        rows: ["role", "measure", "means", "knowledge", "view", "gain"],
        columns: ["past", "future"],
      },
    ],
  },
};
