import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { readWeight, factorProblem } from "../../engine/factors/read-weight";
import type { DecimalSeparator } from "../../engine/number";
import type { Problem, ProblemCode } from "../../engine/problems";
import { findWord, type WordList } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { choiceWords, directionWords } from "../../i18n/vocabulary/words";
import { passedOn } from "../errors";
import { fail, type FunctionMessage } from "../fail";
import { grid, isList, list } from "./grid";
import { listOf } from "./lists";
import { isNothing } from "./cell";

/** What the factors of an axis weigh and how their ratings count, as Excel hands it over. */
export interface FactorArguments {
  readonly weights: unknown;
  readonly directions: unknown;
  readonly optional: unknown;
}

/** One entry per factor. */
export interface FactorReading {
  readonly weights: Float64Array;
  readonly lessIsBetter: readonly boolean[];
  readonly optional: readonly boolean[];
  /** Why factors are left out; their weight is 0. */
  readonly faults: readonly Problem[];
}

/**
 * Weights, directions and optional marks. A faulty one must never pass for another one: where the factors have names,
 * the factor is left out and its fault is one of those handed back, to be said; else the call ends with the reason.
 *
 * @param names the factors' names; null where they have none
 */
export function factorsOf(
  { weights, directions, optional }: FactorArguments,
  names: readonly string[] | null,
  decimal: DecimalSeparator,
  language: Language,
): FactorReading {
  const cells = grid(weights);
  if (!isList(cells)) return fail(language, "weights.vector");
  const faults: Problem[] = [];
  const report = (code: ProblemCode, cell: Cell, index: number, refusal: () => never): void => {
    if (names === null) refusal();
    faults.push(factorProblem(code, cell, index, null, names[index] ?? ""));
  };
  const numbers = Float64Array.from(list(cells), (cell, index) => {
    const reading = isBlank(cell) ? { weight: 0 } : readWeight(cell, decimal);
    if ("weight" in reading) return reading.weight;
    report(reading.code, cell, index, () => refuseWeight(reading.code, cell, index, language));
    return 0;
  });
  if (names === null && numbers.every((weight) => weight === 0)) fail(language, "weights.zero");
  const mark = marks(numbers.length, language);
  const lessIsBetter = mark(directions, "directions", directionWords, (cell, index, refusal) => {
    report(isErrorValue(cell) ? "excel-error" : "direction-unknown", cell, index, refusal);
    numbers[index] = 0;
  });
  const optionals = mark(optional, "optional", choiceWords, (_cell, _index, refusal) => {
    if (names === null) refusal();
  });
  faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    weights: numbers,
    lessIsBetter: lessIsBetter.map((word) => word === "less"),
    optional: optionals.map((word) => word === "yes"),
    faults,
  };
}

function refuseWeight(code: ProblemCode, cell: Cell, index: number, language: Language): never {
  const key: FunctionMessage = code === "weight-negative" ? "weights.negative" : "weights.number";
  const details = { position: index + 1, value: cellText(cell) };
  return fail(language, key, details, isErrorValue(cell) ? passedOn(cell) : "#VALUE!");
}

/** Reads one word per factor, in any language; null where the cell is blank (or 0), or no such word. */
export function marks(factors: number, language: Language) {
  return <Id extends string>(
    argument: unknown,
    kind: "directions" | "optional",
    words: WordList<Id>,
    unknown: (cell: Cell, index: number, refusal: () => never) => void,
  ): readonly (Id | null)[] => {
    if (list(grid(argument)).every(isNothing)) return new Array<null>(factors).fill(null);
    const cells = listOf(argument, language);
    if (cells.length !== factors) {
      return fail(language, `${kind}.count`, { found: cells.length, weights: factors });
    }
    return cells.map((cell, index) => {
      if (isNothing(cell)) return null;
      const value = cellText(cell);
      const word = findWord(words, value);
      if (word === null) unknown(cell, index, () => fail(language, `${kind}.word`, { value }));
      return word;
    });
  };
}
