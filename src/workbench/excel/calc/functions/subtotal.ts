import type { Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { VALUE } from "../errors";
import { Reference } from "../reference";
import { isError } from "../value";
import { spend } from "../work";
import { aggregates } from "./aggregates";
import type { Definition, Definitions } from "./define";
import { raw, scalar } from "./define";
import { statistics } from "./statistics";

/** What SUBTOTAL's first argument stands for, from 1 on; 100 more leaves hidden rows out. */
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

/** The cells that count: other subtotals do not, nor hidden rows where they are left out. */
function counted(range: Reference, withoutHidden: boolean): ArrayValue {
  const { grid, top, left, rows, columns } = range;
  spend(rows * columns);
  const data: Scalar[] = [];
  for (let r = 0; r < rows; r++) {
    if (withoutHidden && grid.hiddenRows.has(top + r)) continue;
    for (let c = 0; c < columns; c++) {
      const formula = grid.formula(top + r, left + c);
      if (!formula?.template.functions.has("SUBTOTAL")) data.push(range.at(r, c));
    }
  }
  return new ArrayValue(data.length, 1, data);
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
    cells.push(counted(range, number > 100));
  }
  return operation.call(cells, call);
});

/** AGGREGATE as far as it leaves errors out (option 6) of references, by the operations above or the median. */
const aggregate = raw(3, 253, "ssr", ([which, option, ...ranges], call) => {
  const number = toNumber(scalar(which));
  const leftOut = toNumber(scalar(option));
  if (isError(number)) return number;
  if (isError(leftOut)) return leftOut;
  const operation = [...operations, statistics.MEDIAN][Math.trunc(number) - 1];
  if (operation === undefined || leftOut !== 6) return VALUE;
  const cells: ArrayValue[] = [];
  for (const range of ranges) {
    if (!(range instanceof Reference)) return isError(range) ? range : VALUE;
    cells.push(withoutErrors(range));
  }
  return operation.call(cells, call);
});

function withoutErrors(range: Reference): ArrayValue {
  const { rows, columns } = range;
  const data: Scalar[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = range.at(r, c);
      if (!isError(value)) data.push(value);
    }
  }
  return new ArrayValue(data.length, 1, data);
}

export const subtotals: Definitions = { SUBTOTAL: subtotal, AGGREGATE: aggregate };
