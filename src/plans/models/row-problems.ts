import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { problem, type Problem } from "../../engine/problems";
import { nameKey } from "../../engine/text";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { foldName } from "../recognise/fold";
import { isWordOf } from "../recognise/sheet/word-match";
import type { RawTable } from "../source/origin";
import { ofCustomerColumn } from "./by-customer";
import type { ColumnModel } from "./model";

/** What is amiss with who rows are about, and with the headers that are read: every row counts all the same. */
export function rowProblems(
  { columns: own }: ColumnModel,
  { origin: { headers }, rows, unknown }: RawTable & { readonly unknown: readonly number[] },
  nameColumn: number,
  inputs: readonly number[],
): Problem[] {
  const hasSeveral = Object.values(own).some(({ formula }) => formula === ofCustomerColumn.formula);
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
