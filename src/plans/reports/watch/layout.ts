/** The columns of the watch list, in order; people type into the last but one and two. */
export const watchColumns = [
  "severity",
  "customer",
  "owner",
  "flag",
  "reason",
  "next",
  "size",
  "since",
  "id",
  "done",
  "note",
] as const;

export type WatchColumn = (typeof watchColumns)[number];

export function watchIndex(column: WatchColumn): number {
  return watchColumns.indexOf(column);
}

/** Rows from 0. */
export const watchHeaderRow = 3;
export const watchFirstRow = watchHeaderRow + 1;
