import { whiteSpaceHelp } from "../../i18n/help/white-space";
import type { Language } from "../../i18n/language";
import { whiteSpaceTexts } from "../../i18n/models/white-space";
import type { ModelHelp } from "./spec";
import { no, yes } from "./words";

const product = (id: "cans" | "lids") => (language: Language) =>
  whiteSpaceHelp[language][`product.${id}`];

const state = (id: "open" | "bought" | "none") => (language: Language) =>
  whiteSpaceTexts[language][`setting.${id}.usual`];

/** Two products for each of two customers. */
export const whiteSpace: ModelHelp = {
  texts: whiteSpaceHelp,
  functions: [],
  example: {
    customers: [0, 0, 1, 1],
    inputs: ["product", "bought", "could", "worth"],
    rows: [
      [product("cans"), yes, yes, 300],
      [product("lids"), no, yes, 80],
      [product("cans"), no, yes, 200],
      [product("lids"), no, no, 80],
    ],
    results: {
      columns: ["state", "gap", "sum"],
      rows: [
        [state("bought"), "", 80],
        [state("open"), 80, 80],
        [state("open"), 200, 200],
        [state("none"), "", 200],
      ],
    },
  },
};
