/** Cells as a host hands them over, uncopied. */
export interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  /** Cells of a row: hosts hand over rows of one length. */
  readonly width: number;
}

/**
 * What a host hands over for a range: a single value is one cell, a flat list one row, null nothing. Whether these are
 * rows, and how long, the first one says for all, so that each of many is looked at once, when it is read.
 */
export function rowsOf(argument: unknown): Rows {
  if (argument === null || argument === undefined) return { rows: [], width: 0 };
  if (!Array.isArray(argument)) return { rows: [[argument]], width: 1 };
  const handed: readonly unknown[] = argument;
  const [first = []] = handed;
  if (!isRow(first)) return { rows: [handed], width: handed.length };
  return { rows: handed as Rows["rows"], width: first.length };
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Columns as rows. */
export function turned({ rows, width }: Rows): unknown[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
