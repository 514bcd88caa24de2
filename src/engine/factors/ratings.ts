import { cellText, isBlank, isErrorValue, type Cell } from "../cell";
import { parseNumber, type DecimalSeparator } from "../number";
import { problem, type Problem, type ProblemCode } from "../problems";
import { nameKey } from "../text";
import type { Scale } from "./types";

/** Which columns of the cells hold which factor's ratings. */
export interface RatingsLayout {
  readonly factors: readonly string[];
  /** For each factor its column among the cells; -1 where it has none. */
  readonly columns: readonly number[];
  /** The customers' names, for the problems. */
  readonly names: readonly string[];
  readonly decimal?: DecimalSeparator;
  /** Take a 0 outside the scale for a blank: some hosts hand blanks to a function as 0. */
  readonly zeroIsBlank?: boolean;
}

/** A rating whose cell holds an error value. */
export interface RatingError {
  readonly row: number;
  /** Of the factor, in the layout. */
  readonly factor: number;
  /** Where the factor's ratings stand among the cells, for telling left from right. */
  readonly column: number;
  readonly code: string;
}

/** What people write for "not rated", besides nothing. */
export const notRatedMarks = [
  "n/a",
  "na",
  "-",
  "–",
  "—",
  "/",
  "无",
  "無",
  "未评",
  "未評",
  "未评估",
  "未評估",
  "不适用",
  "不適用",
] as const;

const missingMarks: ReadonlySet<string> = new Set(notRatedMarks.map(nameKey));

/** Whether a text says that there is no rating, in any case, width and spacing. */
export function meansNotRated(text: string): boolean {
  const key = nameKey(text);
  return key === "" || missingMarks.has(key);
}

export interface ParsedRatings {
  /** One column per factor in the layout's order, one entry per row of cells; NaN is not rated. */
  readonly ratings: Float64Array[];
  readonly errors: RatingError[];
  readonly problems: Problem[];
}

/**
 * Ratings as columns. A cell that is no rating on the scale is NaN and a problem; the other customers are not
 * affected. Where it holds an error value, that takes the place of the customer's score. Text that is a plain number
 * counts as that number, with a notice.
 */
export function parseRatings(
  cells: readonly (readonly Cell[])[],
  layout: RatingsLayout,
  scale: Scale,
): ParsedRatings {
  return parseRatingsAs(cells, layout, scale, (cell) => cell);
}

/**
 * The same of whatever a host hands over for cells.
 *
 * @param plain what a cell that is no number holds
 */
export function parseRatingsAs<Handed>(
  cells: readonly (readonly Handed[])[],
  layout: RatingsLayout,
  scale: Scale,
  plain: (handed: Handed) => Cell,
): ParsedRatings {
  const { columns } = layout;
  const { lowest, highest } = scale;
  const rows = cells.length;
  // All columns in one piece of memory, one after another: a store goes to a place, not to one array out of many.
  const numbers = new Float64Array(rows * columns.length);
  const found: ParsedRatings = {
    ratings: columns.map((_, index) => numbers.subarray(index * rows, (index + 1) * rows)),
    errors: [],
    problems: [],
  };
  const zeroIsBlank = layout.zeroIsBlank === true;
  // One pass along the rows, as they lie in memory; most cells are numbers on the scale and are looked at once.
  for (let row = 0; row < rows; row++) {
    const handed = cells[row] ?? [];
    for (let index = 0, place = row; index < columns.length; index++, place += rows) {
      const column = columns[index] ?? -1;
      const cell = handed[column];
      if (typeof cell === "number" && cell >= lowest && cell <= highest) numbers[place] = cell;
      else if (cell === undefined || cell === "" || cell === null || (cell === 0 && zeroIsBlank))
        numbers[place] = NaN;
      else numbers[place] = readOther(plain(cell), { row, column, index }, layout, scale, found);
    }
  }
  const place = ({ column }: Problem) => columns.indexOf(column ?? -1);
  found.problems.sort((a, b) => place(a) - place(b));
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** Of the factor, in the layout. */
  readonly index: number;
}

/** A cell that is not simply a number on the scale. */
function readOther(
  cell: Cell,
  place: Place,
  layout: RatingsLayout,
  scale: Scale,
  { errors, problems }: ParsedRatings,
): number {
  if (isBlank(cell) || (cell === 0 && layout.zeroIsBlank === true)) return NaN;
  if (typeof cell === "string" && meansNotRated(cell)) return NaN;
  if (isErrorValue(cell))
    errors.push({ row: place.row, factor: place.index, column: place.column, code: cell });
  const value = parseNumber(cell, layout.decimal);
  const code = faultOf(cell, value, scale);
  problems.push(ratingProblem(code, cell, place, layout, scale));
  return code === "rating-text" ? value : NaN;
}

function faultOf(cell: Cell, value: number, { lowest, highest }: Scale): ProblemCode {
  if (isErrorValue(cell)) return "excel-error";
  if (Number.isNaN(value)) return "rating-not-number";
  return value < lowest || value > highest ? "rating-out-of-scale" : "rating-text";
}

function ratingProblem(
  code: ProblemCode,
  cell: Cell,
  { row, column, index }: Place,
  layout: RatingsLayout,
  scale: Scale,
): Problem {
  const factor = layout.factors[index] ?? "";
  return problem(code, "customers", {
    row,
    column,
    customer: layout.names[row] ?? "",
    factor,
    value: typeof cell === "number" ? cell : cellText(cell),
    params: { name: factor, lowest: scale.lowest, highest: scale.highest },
  });
}
