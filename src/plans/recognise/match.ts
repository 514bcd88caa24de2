import { foldName } from "./fold";

export interface ColumnMatches {
  /** For each wanted name the index of its column; null where no header is that name. */
  readonly columns: readonly (number | null)[];
  /** Columns that are none of the wanted names, blank headers left out. */
  readonly unmatched: readonly number[];
  /** Columns whose header is a wanted name that an earlier column has already. */
  readonly duplicates: readonly number[];
}

/**
 * Finds the column of each wanted name. A header that is the very name wins over one that only reads the same;
 * among equals the first wins.
 *
 * @param aliases other names of a wanted name, such as the same factor in another language
 */
export function matchColumns(
  headers: readonly string[],
  wanted: readonly string[],
  aliases: (name: string) => readonly string[] = () => [],
): ColumnMatches {
  const byKey = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const key = foldName(header);
    if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), column]);
  });
  const taken = new Set<number>();
  const duplicates: number[] = [];
  const take = (name: string, spelling: string): number | null => {
    const found = (byKey.get(foldName(spelling)) ?? []).filter((column) => !taken.has(column));
    const chosen = found.find((column) => headers[column] === name) ?? found[0];
    if (chosen === undefined) return null;
    for (const column of found) {
      taken.add(column);
      if (column !== chosen) duplicates.push(column);
    }
    return chosen;
  };
  const columns = wanted.map((name) => take(name, name));
  wanted.forEach((name, index) => {
    for (const alias of aliases(name)) columns[index] ??= take(name, alias);
  });
  const unmatched = headers.flatMap((header, column) =>
    taken.has(column) || foldName(header) === "" ? [] : [column],
  );
  return { columns, unmatched, duplicates };
}
