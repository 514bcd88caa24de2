import { cellText, isBlank, type Cell } from "../../engine/cell";
import { defaultDoubt, type Doubt, type WeightDoubt } from "../../engine/certainty/types";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { doubtWords } from "../../i18n/certainty";

/** The bounds between which a doubt about weights means something. */
const doubtBounds = { least: 0.05, most: 0.5 } as const;

/** What a cell says of the doubt about weights: a share, 0 for none, or a word; null for what says nothing of the kind. */
export function weightDoubtOf(cell: Cell): WeightDoubt | null {
  if (isBlank(cell)) return defaultDoubt.weights;
  const number = parseNumber(cell);
  if (number === 0 || (number >= doubtBounds.least && number <= doubtBounds.most)) return number;
  return findWord(doubtWords, cellText(cell));
}

/** What a cell says of the doubt about ratings: 0 or 1 step; null for anything else. */
export function ratingStepOf(cell: Cell): Doubt["ratingStep"] | null {
  if (isBlank(cell)) return defaultDoubt.ratingStep;
  const step = parseNumber(cell);
  return step === 0 || step === 1 ? step : null;
}

/** What can be set of how sure the portfolio is, in the order of the cells above the results. */
export const doubtSettings = ["doubt.weights", "doubt.step"] as const;

export type DoubtSetting = (typeof doubtSettings)[number];

export type TypedDoubt = Partial<Readonly<Record<DoubtSetting, Cell>>>;

export interface DoubtReading {
  readonly doubt: Doubt;
  /** What was typed but cannot be used: the usual doubt stands in for it. */
  readonly faults: readonly DoubtSetting[];
}

/** The doubt that was typed. */
export function readDoubt(typed: TypedDoubt): DoubtReading {
  const weights = weightDoubtOf(typed["doubt.weights"] ?? null);
  const step = ratingStepOf(typed["doubt.step"] ?? null);
  return {
    doubt: {
      weights: weights ?? defaultDoubt.weights,
      ratingStep: step ?? defaultDoubt.ratingStep,
    },
    faults: [
      ...(weights === null ? (["doubt.weights"] as const) : []),
      ...(step === null ? (["doubt.step"] as const) : []),
    ],
  };
}
