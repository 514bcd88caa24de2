import { cellText, isBlank } from "../../engine/cell";
import { defaultDoubt, type Doubt, type WeightDoubt } from "../../engine/certainty/types";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { certaintyTexts, doubtWords } from "../../i18n/functions/certainty";
import type { Language } from "../../i18n/language";
import { grid, list } from "../coerce/grid";
import { refuse } from "./refuse";

/** The bounds between which a doubt about weights means something. */
const [least, most] = [0.05, 0.5];

/** What is in doubt, from one cell (the weights) or two (the ratings as well). */
export function doubtOf(argument: unknown, language: Language): Doubt {
  const cells = list(grid(argument));
  if (cells.length > 2) refuse(certaintyTexts, language, "doubt.count");
  const [weights = null, ratings = null] = cells;
  return { weights: ofWeights(weights, language), ratingStep: ofRatings(ratings, language) };
}

function ofWeights(cell: Parameters<typeof cellText>[0], language: Language): WeightDoubt {
  if (isBlank(cell)) return defaultDoubt.weights;
  const number = parseNumber(cell ?? null);
  if (number === 0 || (number >= least && number <= most)) return number;
  return (
    findWord(doubtWords, cellText(cell)) ??
    refuse(certaintyTexts, language, "doubt.weights", { value: cellText(cell) })
  );
}

function ofRatings(cell: Parameters<typeof cellText>[0], language: Language): Doubt["ratingStep"] {
  if (isBlank(cell)) return defaultDoubt.ratingStep;
  const step = parseNumber(cell ?? null);
  return step === 0 || step === 1
    ? step
    : refuse(certaintyTexts, language, "doubt.ratings", { value: cellText(cell) });
}
