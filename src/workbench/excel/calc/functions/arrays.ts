import type { Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toBoolean, toNumber } from "../coerce";
import { CALC, VALUE } from "../errors";
import { isError, toArray } from "../value";
import type { Value } from "../value";
import { spend } from "../work";
import type { Definitions } from "./define";
import { raw, scalar } from "./define";
import { lookupKey } from "./match";

/** Rows (or columns, where `across`) of an array in a given order. */
function taken(array: ArrayValue, order: readonly number[], across: boolean): Value {
  if (order.length === 0) return CALC;
  const data: Scalar[] = [];
  if (across) {
    for (let r = 0; r < array.rows; r++) for (const c of order) data.push(array.at(r, c));
    return new ArrayValue(array.rows, order.length, data);
  }
  for (const r of order) for (let c = 0; c < array.columns; c++) data.push(array.at(r, c));
  return new ArrayValue(order.length, array.columns, data);
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

const transpose = raw(
  1,
  1,
  "r",
  ([argument]) => {
    const array = toArray(argument ?? null);
    const data: Scalar[] = [];
    for (let c = 0; c < array.columns; c++) {
      for (let r = 0; r < array.rows; r++) data.push(array.at(r, c));
    }
    return new ArrayValue(array.columns, array.rows, data);
  },
  { array: true },
);

/** FILTER: the rows (or columns) whose condition holds; what to give where there are none. */
const filter = raw(
  2,
  3,
  "r",
  ([source, include, empty]) => {
    const array = toArray(source ?? null);
    const conditions = toArray(include ?? null);
    const across =
      conditions.rows === 1 && conditions.columns === array.columns && array.rows !== 1;
    const flat = across || (conditions.rows === 1 && array.rows === 1);
    const length = flat ? array.columns : array.rows;
    if (conditions.data.length !== length || (conditions.rows > 1 && conditions.columns > 1))
      return VALUE;
    const kept: number[] = [];
    for (let i = 0; i < length; i++) {
      const holds = toBoolean(conditions.data[i] ?? null);
      if (isError(holds)) return holds;
      if (holds) kept.push(i);
    }
    return kept.length === 0 ? (empty ?? CALC) : taken(array, kept, flat);
  },
  { array: true },
);

const unique = raw(
  1,
  3,
  "r",
  ([source, byColumn, once]) => {
    const array = toArray(source ?? null);
    const across = toBoolean(scalar(byColumn));
    const exactlyOnce = toBoolean(scalar(once));
    if (isError(across)) return across;
    if (isError(exactlyOnce)) return exactlyOnce;
    const groups = new Map<string, { first: number; count: number }>();
    for (const i of range(across ? array.columns : array.rows)) {
      const cells = range(across ? array.rows : array.columns).map((j) =>
        across ? array.at(j, i) : array.at(i, j),
      );
      const key = JSON.stringify(cells.map((cell) => lookupKey(cell) ?? String(cell)));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: i, count: 1 });
      else group.count++;
    }
    const kept = [...groups.values()].filter(({ count }) => !exactlyOnce || count === 1);
    return taken(
      array,
      kept.map(({ first }) => first),
      across,
    );
  },
  { array: true },
);

/** SEQUENCE: numbers counting up row by row. */
const sequence = raw(
  1,
  4,
  "s",
  (args) => {
    const given: number[] = [];
    for (const argument of args) {
      const number = argument === undefined ? 1 : toNumber(scalar(argument));
      if (isError(number)) return number;
      given.push(number);
    }
    const [rows = 1, columns = 1, start = 1, step = 1] = given;
    const height = Math.trunc(rows);
    const width = Math.trunc(columns);
    if (height < 0 || width < 0) return VALUE;
    if (height === 0 || width === 0) return CALC;
    spend(height * width);
    return new ArrayValue(
      height,
      width,
      range(height * width).map((i) => start + i * step),
    );
  },
  { array: true },
);

export { range, taken };

export const arrays: Definitions = {
  TRANSPOSE: transpose,
  FILTER: filter,
  UNIQUE: unique,
  SEQUENCE: sequence,
};
