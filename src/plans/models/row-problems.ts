import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { problem, type Problem } from "../../engine/problems";
import { nameKey } from "../../engine/text";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { foldName } from "../recognise/fold";
import { isWordOf } from "../recognise/sheet/word-match";
import type { RawTable } from "../source/origin";
import { columnOfCustomer } from "./by-customer";
import type { ColumnModel } from "./model";

/** What is amiss with who rows are about, and with the headers that are read: every row counts all the same. */
export function rowProblems(
  { columns: own }: ColumnModel,
  { origin: { headers }, rows, unknown }: RawTable & { readonly unknown: readonly number[] },
  nameColumn: number,
  inputs: readonly number[],
): Problem[] {
  const hasSeveral = columnOfCustomer(own) >= 0;
  const strangers = new Set(unknown);
  const first = new Map<string, number>();
  const ofRows = rows.flatMap((row, at): Problem[] => {
    const cell: Cell = row[nameColumn] ?? null;
    const customer = cellText(cell);
    const where = { row: at, column: nameColumn, customer };
    if (isErrorValue(cell)) {
      const params = { name: headers[nameColumn] ?? "" };
      return [problem("excel-error", "customers", { ...where, value: customer, params })];
    }
    if (isBlank(cell)) {
      const isFilled = inputs.some((column) => !isBlank(row[column]));
      return isFilled ? [problem("customer-blank", "customers", where)] : [];
    }
    if (isWordOf(customer, sheetWords.total))
      return [problem("customer-total", "customers", where)];
    const isUnknown = strangers.has(at) && !first.has(nameKey(customer));
    const strange = isUnknown ? [problem("customer-unknown", "customers", where)] : [];
    const before = first.get(nameKey(customer));
    if (before === undefined) first.set(nameKey(customer), at);
    if (hasSeveral || before === undefined) return strange;
    return [
      problem("customer-duplicate", "customers", { ...where, params: { first: before + 1 } }),
    ];
  });
  const read = new Set([nameColumn, ...inputs].map((column) => foldName(headers[column] ?? "")));
  const keys = headers.map(foldName);
  const twice = keys.flatMap((key, column) => {
    if (key === "" || !read.has(key) || keys.indexOf(key) === column) return [];
    const params = { name: headers[column] ?? "" };
    return [problem("column-duplicate", "customers", { row: -1, column, params })];
  });
  return [...twice, ...ofRows];
}

/** Rows that say the same thing of the same customer once more, and so count twice. */
export function rowsTwice(
  { inputs, apart = [] }: ColumnModel,
  rows: RawTable["rows"],
  nameColumn: number,
  columns: Readonly<Record<string, number>>,
): Problem[] {
  const [column] = apart.map((id) => columns[id] ?? -1);
  if (column === undefined) return [];
  const needed = Object.keys(inputs).filter((id) => inputs[id]?.optional !== true);
  const first = new Map<string, number>();
  return rows.flatMap((row, at): Problem[] => {
    const told = (ids: readonly string[]) => ids.map((id) => row[columns[id] ?? -1] ?? null);
    // What lacks something does not count anyhow.
    if ([row[nameColumn] ?? null, ...told(needed)].some(isBlank)) return [];
    const customer = cellText(row[nameColumn] ?? null);
    const own = told(apart).map(cellText);
    const key = JSON.stringify([customer, ...own].map(nameKey));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    const said = { value: own.join(" – "), params: { first: before + 1 } };
    return [problem("model-row-twice", "customers", { row: at, column, customer, ...said })];
  });
}
