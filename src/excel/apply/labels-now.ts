import { cellText, type Cell } from "../../engine/cell";
import { areaAddress } from "../../plans/address";
import { areaAt } from "../../plans/area";
import type { Conflict } from "../../plans/conflicts";
import { blockArea } from "../../plans/sheet";
import type { SheetSnapshot } from "./snapshot";
import { rangeOf } from "./write-cells";
import { Grid } from "./written-grid";

/** Somebody's own rows that were written into, asked for until the next sync answers. */
export interface PendingLabels {
  readonly sheet: SheetSnapshot;
  /** Where the labels stood, and where it was written. */
  readonly labels: readonly Excel.Range[];
  readonly blocks: readonly Excel.Range[];
}

/** Asks once more, when all is written, for cells that were written into somebody's own rows and for their labels. */
export function loadLabels(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): PendingLabels[] {
  return sheets
    .filter(({ labels }) => labels.length > 0)
    .map((sheet) => {
      const labels = sheet.labels.map(({ area }) => rangeOf(context, sheet.id, area));
      const blocks = sheet.plan.blocks.map((one) => rangeOf(context, sheet.id, blockArea(one)));
      for (const range of [...labels, ...blocks]) range.load("values");
      return { sheet, labels, blocks };
    });
}

/**
 * Cells that were written into rows or columns which are others by now. Rows that came or went after the write have
 * taken along what was written; but where it stands beside another label, they moved in the moment before.
 */
export function astray(pending: readonly PendingLabels[]): Conflict[] {
  return pending.flatMap(({ sheet, labels, blocks }) => {
    const { name, plan } = sheet;
    const written = new Grid(plan);
    const moved = { rows: new Set<number>(), columns: new Set<number>() };
    sheet.labels.forEach(({ of, area, texts }, l) => {
      const now = valuesOf(labels[l]).flat();
      texts.forEach((text, i) => {
        const row = area.top + (of === "rows" ? i : 0);
        const column = area.left + (of === "rows" ? 0 : i);
        // What a formula shows may change by itself, and some labels are written themselves.
        const counts = !text.startsWith("=") && !written.has(row, column);
        if (counts && String(now[i] ?? "") !== text) moved[of].add(of === "rows" ? row : column);
      });
    });
    return plan.blocks.flatMap(({ row, column, cells }, b) => {
      const now = valuesOf(blocks[b]);
      return cells.flatMap((line, r) =>
        line.flatMap((cell, c): Conflict[] => {
          const isMoved = moved.rows.has(row + r) || moved.columns.has(column + c);
          const isPlain = typeof cell !== "object" || cell === null;
          if (!isMoved || !isPlain || cellText(now[r]?.[c]) !== cellText(cell)) return [];
          const address = areaAddress(areaAt(row + r, column + c, 1, 1));
          return [{ sheet: name, address, kind: "cells" }];
        }),
      );
    });
  });
}

function valuesOf(range: Excel.Range | undefined): Cell[][] {
  return (range?.values ?? []) as Cell[][];
}
