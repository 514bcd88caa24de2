import { cellText, type Cell } from "../../engine/cell";
import { areaAddress } from "../../plans/address";
import { areaAt } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import { KamError } from "../errors";
import { readBodies } from "../read/chunks";

/** A cell as it was read, which has to stand so still when what follows from it is written. */
export interface Expected {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly was: Cell;
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[];
}

/**
 * Compares cells with what was read, just before they are written over.
 *
 * @throws KamError KAM-MEANWHILE, naming the cells that somebody has changed; nothing is written then
 */
export async function refuseChanged(
  context: Excel.RequestContext,
  expected: readonly Expected[],
): Promise<void> {
  const runs = runsOf(expected);
  if (runs.length === 0) return;
  const asked = runs.map(({ sheet, row, column, cells }) => ({
    sheet,
    area: areaAt(row, column, cells.length, 1),
  }));
  const bodies = await readBodies(context, asked, {});
  const changed = runs.flatMap(({ sheet, row, column, cells }, i) =>
    cells.flatMap((was, r): Conflict[] => {
      const now = bodies[i]?.[r]?.[0] ?? null;
      if (textOf(now) === textOf(was)) return [];
      return [{ sheet, address: areaAddress(areaAt(row + r, column, 1, 1)), kind: "cells" }];
    }),
  );
  if (changed.length > 0) throw new KamError("KAM-MEANWHILE").leaving(changed);
}

/** Cells one below the other are asked for together. */
function runsOf(expected: readonly Expected[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...expected].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const { sheet, row, column, was } of sorted) {
    const last = runs.at(-1);
    const isBelow = last?.sheet === sheet && last.column === column;
    if (isBelow && last.row + last.cells.length === row) last.cells.push(was);
    else runs.push({ sheet, row, column, cells: [was] });
  }
  return runs;
}

/** Reading takes white space off the ends. */
function textOf(cell: Cell): string {
  return cellText(cell).trim();
}
