/** Cells as a host hands them over, uncopied. */
export interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  /** Cells of the longest row; hosts hand over rows of one length. */
  readonly width: number;
}

/**
 * What a host hands over for a range: a single value is one cell, a flat list one row, null nothing. Of many rows each
 * is looked at once, which is what costs here.
 */
export function rowsOf(argument: unknown): Rows {
  if (argument === null || argument === undefined) return { rows: [], width: 0 };
  if (!Array.isArray(argument)) return { rows: [[argument]], width: 1 };
  const handed: readonly unknown[] = argument;
  let width = 0;
  for (const row of handed) {
    if (!isRow(row)) return rowsAmong(handed);
    if (row.length > width) width = row.length;
  }
  return { rows: handed as Rows["rows"], width };
}

/** Of a list not all of which are rows. */
function rowsAmong(handed: readonly unknown[]): Rows {
  const rows = handed.some(isRow) ? handed.map((row) => (isRow(row) ? row : [row])) : [handed];
  return { rows, width: rows.reduce((most, { length }) => Math.max(most, length), 0) };
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Columns as rows. */
export function turned({ rows, width }: Rows): unknown[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
