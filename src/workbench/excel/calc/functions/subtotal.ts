import type { Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { VALUE } from "../errors";
import type { Grid } from "../grid";
import { Reference } from "../reference";
import { isError, toArray } from "../value";
import { spend } from "../work";
import { aggregates } from "./aggregates";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar } from "./define";
import { moments } from "./moments";
import { statistics } from "./statistics";

/** What the first argument stands for, from 1 on; SUBTOTAL leaves hidden rows out where it is 100 more. */
const operations: readonly (Definition | undefined)[] = [
  aggregates.AVERAGE,
  aggregates.COUNT,
  aggregates.COUNTA,
  aggregates.MAX,
  aggregates.MIN,
  aggregates.PRODUCT,
  statistics["STDEV.S"],
  statistics["STDEV.P"],
  aggregates.SUM,
  statistics["VAR.S"],
  statistics["VAR.P"],
];

/** AGGREGATE knows these as well, the first two of several ranges and the others of one rectangle and a number. */
const furtherOperations: readonly (Definition | undefined)[] = [
  ...operations,
  statistics.MEDIAN,
  moments["MODE.SNGL"],
  statistics.LARGE,
  statistics.SMALL,
  statistics["PERCENTILE.INC"],
  statistics["QUARTILE.INC"],
  statistics["PERCENTILE.EXC"],
  statistics["QUARTILE.EXC"],
];
const FIRST_OF_ARRAYS = 14;

/** What is left out of a range. */
interface LeftOut {
  readonly hidden: boolean;
  readonly errors: boolean;
  /** Cells that are subtotals themselves. */
  readonly nested: boolean;
}

/** The cells of a range that count. */
function counted(range: Reference, { hidden, errors, nested }: LeftOut): ArrayValue {
  const { grid, top, left, rows, columns } = range;
  spend(rows * columns);
  const data: Scalar[] = [];
  for (let r = 0; r < rows; r++) {
    if (hidden && grid.hiddenRows.has(top + r)) continue;
    for (let c = 0; c < columns; c++) {
      const value = range.at(r, c);
      const isLeftOut = (errors && isError(value)) || (nested && isNested(grid, top + r, left + c));
      if (!isLeftOut) data.push(value);
    }
  }
  return new ArrayValue(data.length, 1, data);
}

function isNested(grid: Grid, row: number, column: number): boolean {
  const functions = grid.formula(row, column)?.template.functions;
  return functions?.has("SUBTOTAL") === true || functions?.has("AGGREGATE") === true;
}

/**
 * SUBTOTAL, which the totals row of a table is made of. Rows that a filter hides are hidden rows here: they are
 * left out from 101 on only, although Excel leaves them out always.
 */
const subtotal = raw(2, 255, "sr", ([which, ...ranges], call) => {
  const number = toNumber(scalar(which));
  if (isError(number)) return number;
  const operation = operations[Math.trunc(number > 100 ? number - 100 : number) - 1];
  if (operation === undefined) return VALUE;
  const cells: ArrayValue[] = [];
  for (const range of ranges) {
    if (!(range instanceof Reference)) return isError(range) ? range : VALUE;
    cells.push(counted(range, { hidden: number > 100, errors: false, nested: true }));
  }
  return operation.call(cells, call);
});

/** What AGGREGATE's option from 0 to 7 leaves out. */
function leftOutBy(option: number): LeftOut {
  return {
    hidden: option % 2 === 1,
    errors: option === 2 || option === 3 || option === 6 || option === 7,
    nested: option < 4,
  };
}

/** AGGREGATE: an operation on ranges, or on a calculated rectangle and a number, without what is to be left out. */
const aggregate = raw(3, 253, "ssr", ([which, option, ...ranges], call) => {
  const number = toNumber(scalar(which));
  const chosen = toNumber(scalar(option));
  if (isError(number)) return number;
  if (isError(chosen)) return chosen;
  const operation = furtherOperations[Math.trunc(number) - 1];
  const kind = Math.trunc(chosen);
  if (operation === undefined || kind < 0 || kind > 7) return VALUE;
  const leftOut = leftOutBy(kind);
  if (number >= FIRST_OF_ARRAYS) {
    const [source, position] = ranges;
    if (ranges.length !== 2) return VALUE;
    return operation.call([cellsOf(source, leftOut), scalar(position)], call);
  }
  const cells: ArrayValue[] = [];
  for (const range of ranges) {
    if (!(range instanceof Reference)) return isError(range) ? range : VALUE;
    cells.push(counted(range, leftOut));
  }
  return operation.call(cells, call);
});

/** The cells of a range, or of what was calculated: there no row is hidden. */
function cellsOf(source: Argument, leftOut: LeftOut): ArrayValue {
  if (source instanceof Reference) return counted(source, leftOut);
  const data = toArray(source ?? null).data.filter((cell) => !(leftOut.errors && isError(cell)));
  return new ArrayValue(data.length, 1, data);
}

export const subtotals: Definitions = { SUBTOTAL: subtotal, AGGREGATE: aggregate };
