import { keyAccountWords } from "../../i18n/key-accounts";
import { markOf } from "../models/marks";
import { foldName } from "../recognise/fold";
import type { RawTable } from "../source/origin";
import { finder, keyColumns, rowOf, type RowOf } from "./customers";

/** Who is marked as a key account, in the customers' own table or in that of accounts: indexes of customers. */
export function keyCustomers(customers: RawTable, accounts: RawTable | null): ReadonlySet<number> {
  const own = markedRows(customers);
  if (own !== null || accounts === null) return new Set(own ?? []);
  const find = finder(rowsOf(customers));
  const marked = markedRows(accounts) ?? [];
  const rows = rowsOf(accounts);
  return new Set(marked.flatMap((row) => find(rows[row] ?? { name: null, id: null }) ?? []));
}

/** Null where a table does not say who is a key account. */
function markedRows({ origin, rows }: RawTable): number[] | null {
  const words = new Set(keyAccountWords.promoted.map(foldName));
  const column = origin.headers.findIndex((header) => words.has(foldName(header)));
  if (column < 0) return null;
  return rows.flatMap((row, i) => (markOf(row[column] ?? null, 1) === true ? [i] : []));
}

function rowsOf({ origin, rows }: RawTable): RowOf[] {
  const at = keyColumns(origin.headers, rows);
  return rows.map((row) => rowOf(row, at));
}
