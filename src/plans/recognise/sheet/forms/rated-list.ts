import { sheetWords } from "../../../../i18n/vocabulary/sheet-words";
import { foldName } from "../../fold";
import { axisOfGroup, isFactorName } from "../axes";
import { figureOf } from "../figure";
import { filledPlaces, indices, type Grid } from "../grid";
import { isWordOf, matchWord } from "../word-match";
import { labelled, type Entry, type Spot } from "./form";

/** Factors down a column, with one column of ratings beside. */
export interface RatedList {
  readonly header: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly head: Spot | null;
  readonly isSure: boolean;
}

interface Columns {
  readonly label: number;
  readonly rating: number;
  readonly weight: number | null;
  readonly axis: number | null;
  readonly isSure: boolean;
}

/** Headers beside ratings that hold none themselves. */
const besides = ["weight", "axis", "direction", "maximum", "minimum", "note", "group"] as const;

/** The list that begins with a header in this row; null where none does. */
export function ratedListAt(grid: Grid, header: number): RatedList | null {
  const columns = columnsIn(grid, header);
  if (columns === null) return null;
  const { label, rating, weight, axis, isSure } = columns;
  const entries: Entry[] = [];
  const title = grid.text(header, label);
  let group = axisOfGroup(title) === null ? "" : title;
  let last = header;
  for (let row = header + 1; row < grid.lines; row++) {
    const text = grid.text(row, label);
    if (text === "" && filledPlaces(grid, row).length === 0) break;
    if (isTitleOf(grid, row, columns) || columnsIn(grid, row) !== null) break;
    last = row;
    if (text === "" || isTogether(grid, row, columns)) continue;
    if (isHeading(grid, row, columns)) {
      group = text;
      continue;
    }
    const side = axis === null ? "" : grid.text(row, axis);
    if (side !== "") group = side;
    const share = weight === null ? null : weightAt(grid, row, weight);
    entries.push({
      ...labelled(text),
      value: { row, column: rating },
      isRated: true,
      group,
      weight: share,
    });
  }
  const isNamed = isWordOf(grid.text(header, rating), ratingWords);
  const head = isNamed || grid.text(header, rating) === "" ? null : { row: header, column: rating };
  return entries.length < 2 ? null : { header, last, entries, head, isSure };
}

const ratingWords = [...sheetWords.rating, ...sheetWords.score];

function columnsIn(grid: Grid, row: number): Columns | null {
  const filled = filledPlaces(grid, row);
  const is = (place: number, words: readonly string[]) => isWordOf(grid.text(row, place), words);
  const [label] = filled;
  if (label === undefined || filled.length < 2 || row + 1 >= grid.lines) return null;
  if (filled.some((place) => figureOf(grid.value(row, place)).kind !== "text")) return null;
  if (filled.some((place) => is(place, sheetWords.name))) return null;
  const others = filled.slice(1);
  const weight = others.find((place) => matchWord(grid.text(row, place), sheetWords.weight));
  const axis = filled.find((place) => is(place, sheetWords.axis)) ?? null;
  const factor = filled.find((place) => is(place, sheetWords.factor) && place !== axis);
  const names = factor ?? (axis === label ? others[0] : label) ?? label;
  const isNamed = factor !== undefined || axisOfGroup(grid.text(row, label)) !== null;
  if (!isNamed && weight === undefined) return null;
  const free = others.filter(
    (place) =>
      place > names && place !== weight && !besides.some((kind) => is(place, sheetWords[kind])),
  );
  const rated = free.filter((place) => is(place, ratingWords) && !isWeighted(grid, row, place));
  // What is worked out from the rating stands right of it.
  const [rating] = rated.length > 0 ? rated : free.filter((place) => !isDerived(grid, row, place));
  const unknown = free.filter((place) => !rated.includes(place) && hasNumbers(grid, row, place));
  if (rating === undefined) return null;
  // "Points" again and again: each stands under a customer of its own.
  const called = rated.map((place) => foldName(grid.text(row, place)));
  if (new Set(called).size < called.length) return null;
  const isAlone =
    rated.length > 0
      ? unknown.every((place) => isDerived(grid, row, place))
      : unknown.every((place) => place === rating || isDerived(grid, row, place));
  if (!isAlone || (rated.length === 0 && !hasNumbers(grid, row, rating))) return null;
  return { label: names, rating, weight: weight ?? null, axis, isSure: rated.length > 0 };
}

/** Rows that are looked at below a header. */
const mostLooked = 40;

function hasNumbers(grid: Grid, header: number, place: number): boolean {
  return indices(mostLooked).some(
    (index) => figureOf(grid.value(header + 1 + index, place)).kind === "number",
  );
}

function isWeighted(grid: Grid, row: number, place: number): boolean {
  const text = grid.text(row, place);
  return matchWord(text, sheetWords.weight) !== null || isWeightedWord(text);
}

function isWeightedWord(text: string): boolean {
  return /weighted|gewichtet|pondér|ponderad|ponderat|gewogen|加权|加權|加重|[×x*]/iu.test(text);
}

/** Whether a column holds what comes of rating and weight. */
function isDerived(grid: Grid, header: number, place: number): boolean {
  const text = grid.text(header, place);
  if (isWeightedWord(text) || isWordOf(text, sheetWords.score)) return true;
  if (isWordOf(text, sheetWords.total)) return true;
  const formula = grid.formula(header + 1, place) || grid.formula(header + 2, place);
  return formula !== "";
}

/** A total, an average or a note below the ratings. */
function isTogether(grid: Grid, row: number, { label, rating }: Columns): boolean {
  const text = grid.text(row, label);
  const sums = /\b(?:SUM|AVERAGE|SUMPRODUCT|MEDIAN)\s*\(/iu.test(grid.formula(row, rating));
  const kinds = ["total", "average", "score", "note", "maximum", "minimum", "target"] as const;
  const isCalled = kinds.some((kind) => isWordOf(text, sheetWords[kind]));
  const isMixed =
    !isFactorName(text) &&
    (matchWord(text, sheetWords.total) ?? matchWord(text, sheetWords.score)) !== null;
  return sums || isCalled || isMixed;
}

/** A text alone between the ratings that names the factors below it. */
function isHeading(grid: Grid, row: number, { label, rating, weight }: Columns): boolean {
  if (weight !== null && weightAt(grid, row, weight) !== null) {
    return grid.text(row, rating) === "" && axisOfGroup(grid.text(row, label)) !== null;
  }
  const isAlone = filledPlaces(grid, row).length === 1;
  return isAlone && (weight !== null || axisOfGroup(grid.text(row, label)) !== null);
}

/** "Customer: …" right below: the next form begins. */
function isTitleOf(grid: Grid, row: number, { label }: Columns): boolean {
  return isWordOf(grid.text(row, label), sheetWords.name);
}

function weightAt(grid: Grid, row: number, place: number): number | null {
  const figure = figureOf(grid.value(row, place));
  if (figure.kind !== "number") return null;
  const isPercent = grid.format(row, place).includes("%");
  return isPercent ? Math.round(figure.value * 1e8) / 1e6 : figure.value;
}
