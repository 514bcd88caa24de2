import { inside, type Area } from "../../plans/area";
import type { SheetPlan } from "../../plans/plan";
import { areaOf } from "../read/area-of";
import { sheetOf } from "./sheets";

/** A cell whose formula may spill. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Asks where the formulas that may spill have spilled, their first cells included; known after the next sync. */
export function askSpills(
  context: Excel.RequestContext,
  sheet: string,
  plan: SheetPlan,
): () => Area[] {
  return askSpillsAt(context, sheet, anchorsOf(plan));
}

/** The same of given cells, on a sheet by its id or as it is known to the batch. */
export function askSpillsAt(
  context: Excel.RequestContext,
  sheet: string,
  anchors: readonly Anchor[],
): () => Area[] {
  const asked = anchors.map(({ row, column }) => {
    const anchor = sheetOf(context, sheet).getCell(row, column);
    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount");
    return spill;
  });
  return () => asked.flatMap((spill) => (spill.isNullObject ? [] : [areaOf(spill)]));
}

/** The formulas in the first rows of areas that are reserved: each may spill down, and sideways too. */
export function anchorsOf({ blocks, reserved }: SheetPlan): Anchor[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const isAnchor = reserved.some(
          (area) => area.top === row + r && inside(area, row + r, column + c),
        );
        const isFormula = typeof cell === "object" && cell !== null;
        return isAnchor && isFormula ? [{ row: row + r, column: column + c }] : [];
      }),
    ),
  );
}
