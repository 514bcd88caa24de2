import { cellText, isBlank, isErrorValue } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { equalBands, type RatingRule } from "../../engine/models/rating";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { ratingRuleWords } from "../../i18n/models/rating";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { plainCell } from "./cell";
import { columnCount, grid, type Grid } from "./grid";

/** The rule that a word in any language and the points beside it make up. */
export function ratingRuleOf(
  word: unknown,
  points: unknown,
  scale: Scale,
  language: Language,
): RatingRule {
  const cell = plainCell(word);
  const name = cellText(cell);
  if (isErrorValue(cell)) fail(language, "cell.error", { value: cell }, passedOn(cell));
  const kind = findWord(ratingRuleWords, name) ?? fail(language, "rating.rule", { value: name });
  if (kind === "rank") return { kind };
  const given = numbersOf(points, language);
  return kind === "bands" ? bandsOf(given, scale, language) : endsOf(kind, given, language);
}

/** The steps that ratings are rounded to; a blank cell, or the 0 that some hosts hand over for it, is none. */
export function ratingStepOf(
  argument: unknown,
  { lowest, highest }: Scale,
  language: Language,
): number {
  const cell = plainCell(argument);
  if (isBlank(cell) || cell === 0) return 0;
  const step = parseNumber(cell);
  if (step > 0 && step <= highest - lowest) return step;
  const value = cellText(cell);
  return fail(language, "rating.step", { value }, isErrorValue(cell) ? passedOn(cell) : "#VALUE!");
}

/** Rows of numbers, without the blank rows and columns that a generous selection brings along. */
function numbersOf(points: unknown, language: Language): number[][] {
  const rows: Grid = grid(points).filter((row) => !row.every(isBlank));
  const columns = Array.from({ length: columnCount(rows) }, (_, column) => column).filter(
    (column) => !rows.every((row) => isBlank(row[column])),
  );
  return rows.map((row) =>
    columns.map((column) => {
      const cell = row[column] ?? null;
      const number = parseNumber(cell);
      if (!Number.isNaN(number)) return number;
      const code = isErrorValue(cell) ? passedOn(cell) : "#VALUE!";
      return fail(language, "rating.points.number", { value: cellText(cell) }, code);
    }),
  );
}

function endsOf(
  kind: "linear" | "log",
  points: readonly (readonly number[])[],
  language: Language,
): RatingRule {
  const [from = NaN, to = NaN, ...others] = points.flat();
  if (others.length > 0 || Number.isNaN(to) || from === to) fail(language, "rating.points.ends");
  if (kind === "log" && !(from > 0 && to > 0)) fail(language, "rating.points.log");
  return { kind, from, to };
}

/** Two columns are a table of bounds and their ratings, one row or column the bounds alone. */
function bandsOf(
  points: readonly (readonly number[])[],
  scale: Scale,
  language: Language,
): RatingRule {
  if (points.length > 1 && points[0]?.length === 2) return tableOf(points, scale, language);
  const bounds = points.length === 1 || points[0]?.length === 1 ? points.flat() : [];
  if (bounds.length === 0 || !ascending(bounds)) fail(language, "rating.points.bands");
  return equalBands(bounds, scale);
}

/** What lies below the first bound gets its rating too, as what lies beyond the last gets that of the last. */
function tableOf(
  points: readonly (readonly number[])[],
  { lowest, highest }: Scale,
  language: Language,
): RatingRule {
  const bounds = points.map(([from = NaN]) => from);
  const ratings = points.map(([, rating = NaN]) => rating);
  if (!ascending(bounds)) fail(language, "rating.points.bands");
  const off = ratings.find((rating) => rating < lowest || rating > highest);
  if (off !== undefined) fail(language, "score.scale", { value: off, lowest, highest });
  return { kind: "bands", bounds: bounds.slice(1), ratings };
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? NaN));
}
