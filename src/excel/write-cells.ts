import type { Cell } from "../engine/cell";
import { areaAt } from "../plans/area";
import type { SheetRole } from "../plans/plan";
import { sheetPlan } from "../plans/sheet";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { surveyWorkbook } from "./read/survey";
import { runExcel } from "./run";

/** A cell of the user's, and what it is to hold. */
export interface CellEdit {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Writes single cells where the user asked for just that, such as a weight or a mended rating; can be restored. */
export async function writeCells(role: SheetRole, edits: readonly CellEdit[]): Promise<Applied> {
  const survey = await runExcel(surveyWorkbook);
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const own = edits.filter(({ sheet }) => sheet === name);
    return sheetPlan({
      role,
      name,
      patch: true,
      owned: own.map(({ row, column }) => areaAt(row, column, 1, 1)),
      blocks: own.map(({ row, column, value }) => ({ row, column, cells: [[value]] })),
    });
  });
  return applyPlan({ sheets, chart: null, show: null }, survey, { consent: "overwrite" }, {});
}
