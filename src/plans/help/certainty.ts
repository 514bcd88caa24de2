import { certaintyHelp } from "../../i18n/help/certainty";
import type { Language } from "../../i18n/language";
import { sureTexts } from "../../i18n/models/certainty";
import type { ModelHelp } from "./spec";
import { quadrant } from "./words";

type Factor = "growth" | "margin" | "size" | "quality" | "delivery" | "price" | "service";

const factor = (id: Factor, axis: "attractiveness" | "advantage", weight: number) => ({
  name: (language: Language) => certaintyHelp[language][`factor.${id}`],
  axis,
  weight,
});

const band = (id: "firm" | "borderline") => (language: Language) =>
  sureTexts[language][`band.${id}`];

/** Any weights at all, by the exact form: the axes' chances are 47/96 and 111/160. */
export const certainty: ModelHelp = {
  texts: certaintyHelp,
  functions: ["CERTAINTY", "FLIP"],
  example: {
    typed: { "doubt.weights": "any" },
    factors: [
      factor("growth", "attractiveness", 50),
      factor("margin", "attractiveness", 30),
      factor("size", "attractiveness", 20),
      factor("quality", "advantage", 25),
      factor("delivery", "advantage", 25),
      factor("price", "advantage", 25),
      factor("service", "advantage", 25),
    ],
    rows: [
      [8, 6, 2, 4, 5, 6, 9],
      [9, 9, 9, 9, 9, 9, 9],
    ],
    results: {
      columns: ["quadrant", "band", "own", "star", "cashCow", "questionMark", "dog"],
      rows: [
        [
          ...[quadrant("star"), band("borderline")],
          ...[1739 / 5120, 1739 / 5120, 1813 / 5120, 2303 / 15360, 2401 / 15360],
        ],
        [quadrant("star"), band("firm"), 1, 1, 0, 0, 0],
      ],
    },
  },
};
