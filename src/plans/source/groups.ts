import { isBlank, isErrorValue, type Cell } from "../../engine/cell";

/** Customers by what one of their columns says. */
export interface Grouping {
  /** A value of each group as a cell holds it, in the order in which they first come. */
  readonly values: readonly NonNullable<Cell>[];
  /** Group of each customer; `values.length` stands for the rest: blanks, errors and rarer values. */
  readonly of: Uint8Array;
}

/** The rest besides: more colours than eight are not told apart. */
const mostGroups = 7;

/** Groups customers by the most frequent values of a column, which are compared as Excel's `=` and `TRIM` do. */
export function groupBy(cells: readonly Cell[]): Grouping {
  const keys = cells.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostGroups);
  const named = new Set(frequent.map(([key]) => key));
  const order = [...counts.keys()].filter((key) => named.has(key));
  const groups = new Map(order.map((key, group) => [key, group]));
  return {
    values: order.map((key) => cells[keys.indexOf(key)] ?? ""),
    of: Uint8Array.from(keys, (key) => groups.get(key ?? "") ?? order.length),
  };
}

/** The groups by their names, the rest last. */
export function namedGroups(
  { values, of }: Grouping,
  rest: string,
): { readonly names: readonly string[]; readonly of: Uint8Array; readonly hasRest: true } {
  return { names: [...values.map(String), rest], of, hasRest: true };
}

/** Whether customers share values of a column, so that it can colour them; a column of amounts or notes cannot. */
export function canGroup(cells: readonly Cell[]): boolean {
  const keys = cells.map(keyOf).filter((key) => key !== null);
  const distinct = new Set(keys).size;
  const amounts = cells.every((cell) => typeof cell === "number" || isBlank(cell));
  return distinct > 0 && distinct < keys.length && (!amounts || distinct <= mostGroups);
}

function keyOf(cell: Cell): string | null {
  if (isBlank(cell) || isErrorValue(cell)) return null;
  return String(cell).replace(/ +/g, " ").replace(/^ | $/g, "").toLowerCase();
}
