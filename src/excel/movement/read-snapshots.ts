import type { Cell } from "../../engine/cell";
import { areaAt } from "../../plans/area";
import { columns, type KeptSnapshot, type SnapshotHead } from "../../plans/snapshots/layout";
import { headsOf, snapshotFrom, snapshotRow, type SnapshotRow } from "../../plans/snapshots/read";
import { type Hooks } from "../progress";
import { readBodies } from "../read/chunks";
import { ownSheet } from "../read/own-sheet";
import type { Survey } from "../read/survey";

/** The sheet of snapshots, before any of them is read. */
export interface SnapshotsSheet {
  readonly name: string;
  /** The first row below everything that stands there. */
  readonly freeRow: number;
  /** Columns in use. */
  readonly width: number;
  /** The latest day first. */
  readonly heads: readonly SnapshotHead[];
  /** Rows of each snapshot, by its key. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Looks which snapshots there are: the first columns of their sheet say it. Null where there is no such sheet. */
export async function lookAtSnapshots(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks = {},
): Promise<SnapshotsSheet | null> {
  const name = ownSheet(survey, "snapshots");
  if (name === null) return null;
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { name, freeRow: 0, width: 0, heads: [], places: new Map() };
  const freeRow = used.rowIndex + used.rowCount;
  const width = Math.max(columns.ratings, used.columnIndex + used.columnCount);
  const area = areaAt(0, 0, freeRow, columns.ratings);
  const [cells = []] = await readBodies(context, [{ sheet: name, area }], hooks);
  const places = new Map<string, number[]>();
  const rows = cells.flatMap((line, at): SnapshotRow[] => {
    const row = snapshotRow(line);
    if (row === null) return [];
    const own = places.get(row.key) ?? [];
    own.push(at);
    places.set(row.key, own);
    return [row];
  });
  return { name, freeRow, width, heads: headsOf(rows), places };
}

/** A snapshot in full; null where the sheet has none of that key, or none that can be used. */
export async function readSnapshot(
  context: Excel.RequestContext,
  { name, width, places }: SnapshotsSheet,
  key: string,
  hooks: Hooks = {},
): Promise<KeptSnapshot | null> {
  const requests = runsOf(places.get(key) ?? []).map(({ first, count }) => ({
    sheet: name,
    area: areaAt(first, 0, count, width),
  }));
  if (requests.length === 0) return null;
  const bodies = await readBodies(context, requests, hooks);
  const rows = bodies.flat().flatMap((line: readonly Cell[]) => snapshotRow(line) ?? []);
  return snapshotFrom(key, rows);
}

/** Rows that follow each other. */
function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const starts = rows.filter((row, i) => rows[i - 1] !== row - 1);
  return starts.map((first, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? rows.length : rows.indexOf(next);
    return { first, count: end - rows.indexOf(first) };
  });
}
