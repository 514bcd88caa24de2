import type { Table } from "../../model/types";
import { ErrorValue, type Scalar } from "../../model/value";
import { eachCell } from "../cells/area";
import { assertUnprotected, hasFormattedWords } from "../cells/protection";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { tableBody } from "./table-areas";
import type { HostType } from "./type";

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

function readFields(given: unknown, columns: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw new HostError("InvalidArgument");
  return given.map((field: { key?: unknown; ascending?: unknown }) => {
    const { key, ascending = true } = field;
    if (typeof key !== "number" || key < 0 || key >= columns) {
      throw new HostError("InvalidArgument");
    }
    return { key, ascending: ascending === true };
  });
}

/** Excel's order of kinds: numbers, text, logicals, errors. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return 2;
  return value instanceof ErrorValue ? 3 : 4;
}

function compare(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: "accent" });
  }
  return Number(a instanceof ErrorValue ? 0 : a) - Number(b instanceof ErrorValue ? 0 : b);
}

/** Sorts the rows of data; blanks go last whatever the direction. */
function apply(table: Table, args: Arguments, context: Context): void {
  const { sheet } = table;
  assertUnprotected(sheet);
  const body = tableBody(table);
  const fields = readFields(args.at(0), body.right - body.left + 1);
  eachCell(body, (row, column) => {
    if (sheet.formula(row, column) === undefined) return;
    throw new HostError("NotImplemented", "This host sorts tables of plain values only.");
  });
  if (hasFormattedWords(sheet, body)) {
    throw new HostError("NotImplemented", "This host does not sort texts with formatted words.");
  }
  const sorted = [...sheet.values(body)].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [left = null, right = null] = [a[key], b[key]];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  sheet.setValues(body.top, body.left, sorted);
  context.changed(sheet, body);
}

export const tableSort: HostType<Table> = {
  name: "TableSort",
  methods: { Apply: apply },
};
