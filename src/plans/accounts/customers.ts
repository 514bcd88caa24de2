import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { isWordOf } from "../recognise/sheet/word-match";
import { isCustomerHeader } from "../recognise/tables";

/** Who a row is about: an id where there is one goes before the name. */
export interface RowOf {
  readonly name: Cell;
  readonly id: Cell;
}

/** Column of the customers' names among headers, and of their ids; -1 where there is none. */
export interface KeyColumns {
  readonly name: number;
  readonly id: number;
}

/** Where rows say who they are about. Ids count only where everybody has one of its own. */
export function keyColumns(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): KeyColumns {
  const name = Math.max(0, headers.findIndex(isCustomerHeader));
  const id = headers.findIndex((header, column) => {
    if (column === name || !isWordOf(header, sheetWords.id)) return false;
    const ids = rows
      .filter((row) => isNamed(row[name]))
      .map((row) => nameKey(cellText(row[column])));
    return ids.every((each) => each !== "") && new Set(ids).size === ids.length;
  });
  return { name, id };
}

/** Who a row is about, by the columns that say so. */
export function rowOf(row: readonly Cell[], { name, id }: KeyColumns): RowOf {
  return { name: row[name] ?? null, id: row[id] ?? null };
}

/** Whether a cell names anybody. */
export function isNamed(cell: Cell | undefined): boolean {
  return !isBlank(cell) && !isErrorValue(cell);
}

/** Finds who rows are about among customers: by the id where the row has one, else by the name, the first of several. */
export function finder(customers: readonly RowOf[]): (row: RowOf) => number | null {
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  const keep = (map: Map<string, number>, cell: Cell, i: number) => {
    const key = nameKey(cellText(cell));
    if (key !== "" && !map.has(key)) map.set(key, i);
  };
  customers.forEach(({ name, id }, i) => {
    keep(byId, id, i);
    keep(byName, name, i);
  });
  return ({ name, id }) => {
    const key = nameKey(cellText(id));
    return (key === "" ? undefined : byId.get(key)) ?? byName.get(nameKey(cellText(name))) ?? null;
  };
}
