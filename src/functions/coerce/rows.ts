/** What a host hands over for a range, uncopied: a single value is one cell, a flat list one row, null nothing. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.every(isRow)) return rows;
  if (!rows.some(isRow)) return [rows];
  return rows.map((row) => (isRow(row) ? row : [row]));
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** The cells of the longest row; hosts hand over rows of one length. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  let most = 0;
  for (const { length } of rows) if (length > most) most = length;
  return most;
}

/** Columns as rows. */
export function turned(rows: readonly (readonly unknown[])[]): unknown[][] {
  return Array.from({ length: widthOf(rows) }, (_, column) => rows.map((row) => row[column]));
}
