import { keyAccountWords } from "../../i18n/key-accounts";
import { markOf } from "../models/marks";
import { foldName } from "../recognise/fold";
import type { RawTable } from "../source/origin";
import { finder, keyColumns, type RowOf } from "./customers";

/** Who is marked as a key account, in the customers' own table or in that of accounts: indexes of customers. */
export function keyCustomers(customers: RawTable, accounts: RawTable | null): ReadonlySet<number> {
  const own = markedRows(customers);
  if (own !== null || accounts === null) return new Set(own ?? []);
  const find = finder(customers.rows.map(rowOf(customers)));
  const marked = markedRows(accounts) ?? [];
  const rows = accounts.rows.map(rowOf(accounts));
  return new Set(marked.flatMap((row) => find(rows[row] ?? { name: null, id: null }) ?? []));
}

/** Null where a table does not say who is a key account. */
function markedRows({ origin, rows }: RawTable): number[] | null {
  const words = new Set(keyAccountWords.promoted.map(foldName));
  const column = origin.headers.findIndex((header) => words.has(foldName(header)));
  if (column < 0) return null;
  return rows.flatMap((row, i) => (markOf(row[column] ?? null, 1) === true ? [i] : []));
}

function rowOf({ origin, rows }: RawTable): (row: RawTable["rows"][number]) => RowOf {
  const at = keyColumns(origin.headers, rows);
  return (row) => ({ name: row[at.name] ?? null, id: row[at.id] ?? null });
}
