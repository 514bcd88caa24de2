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
  let ratings: Float64Array[] = layout.columns.map(() => new Float64Array());
  const found = parseInParts(cells, layout, scale, plain, cells.length, (all) => {
    ratings = all;
  });
  return { ratings, ...found };
}

type Found = Omit<ParsedRatings, "ratings">;

/**
 * The same again, some rows at a time, all in the same memory: who needs no rating any more once it has been taken
 * spares making room for all of them, which costs more than reading them.
 *
 * @param most rows of a part
 * @param take is handed each part's ratings, to be used at once, and its first row
 */
export function parseInParts<Handed>(
  cells: readonly (readonly Handed[])[],
  layout: RatingsLayout,
  scale: Scale,
  plain: (handed: Handed) => Cell,
  most: number,
  take: (ratings: Float64Array[], from: number) => void,
): Found {
  const { columns, zeroIsBlank = false } = layout;
  const room = Math.min(most, cells.length);
  // All columns in one piece of memory, one after another: a store goes to a place, not to one array out of many.
  const numbers = new Float64Array(room * columns.length);
  const found: Found = { errors: [], problems: [] };
  const task = {
    cells,
    pick: pickerOf<Handed>(columns),
    factors: columns.length,
    scale,
    zeroIsBlank,
    numbers,
    room,
    ahead: undefined,
    other: (handed: Handed, row: number, index: number) => {
      const place = { row, column: columns[index] ?? -1, index };
      return readOther(plain(handed), place, layout, scale, found);
    },
  };
  for (let from = 0; from < cells.length; from += room) {
    const rows = Math.min(room, cells.length - from);
    readRows(task, from, rows);
    take(
      columns.map((_, index) => numbers.subarray(index * room, index * room + rows)),
      from,
    );
  }
  const place = ({ column }: Problem) => columns.indexOf(column ?? -1);
  found.problems.sort((a, b) => place(a) - place(b));
  return found;
}

type Row<Handed> = readonly (Handed | undefined)[];

/** Puts a row's cells into the order of the factors; null where they stand so, to be read uncopied. */
function pickerOf<Handed>(
  columns: readonly number[],
): ((cells: readonly Handed[]) => Row<Handed>) | null {
  if (columns.every((column, index) => column === index)) return null;
  const picked = new Array<Handed | undefined>(columns.length);
  return (cells) => {
    columns.forEach((column, index) => {
      picked[index] = cells[column];
    });
    return picked;
  };
}

interface Task<Handed> {
  readonly cells: readonly (readonly Handed[])[];
  readonly pick: ((cells: readonly Handed[]) => Row<Handed>) | null;
  readonly factors: number;
  readonly scale: Scale;
  readonly zeroIsBlank: boolean;
  readonly numbers: Float64Array;
  /** How far apart the factors lie in `numbers`. */
  readonly room: number;
  /** A cell of a row whose turn is still to come: looked up, its row is at hand by then. */
  ahead: Handed | undefined;
  /** What a cell counts that is neither blank nor a number on the scale. */
  readonly other: (handed: Handed, row: number, index: number) => number;
}

/** Rows: so many are read in the time that memory takes to answer for one. */
const AHEAD = 8;

/** One pass along the rows, as they lie in memory; most cells are numbers on the scale and are looked at once. */
function readRows<Handed>(task: Task<Handed>, from: number, rows: number): void {
  const { cells, pick, factors, zeroIsBlank, numbers, room, other } = task;
  const { lowest, highest } = task.scale;
  for (let row = 0; row < rows; row++) {
    task.ahead = cells[from + row + AHEAD]?.[0];
    const handed = cells[from + row] ?? [];
    const rated = pick === null ? handed : pick(handed);
    for (let index = 0, place = row; index < factors; index++, place += room) {
      const cell = rated[index];
      if (typeof cell === "number" && cell >= lowest && cell <= highest) numbers[place] = cell;
      else if (cell === "" || cell === null || cell === undefined || (cell === 0 && zeroIsBlank))
        numbers[place] = NaN;
      else numbers[place] = other(cell, from + row, index);
    }
  }
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
  { errors, problems }: Found,
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
