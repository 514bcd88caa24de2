import { cellArea } from "../../excel/host/cells/area";
import type { Area } from "../../excel/model/area";
import type { Sheet, Workbook } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";
import { brokenRule, type BrokenRule } from "../validation/broken-rule";
import { readCell, type EditedCell } from "./edit";
import { areaOf, type GridRange } from "./mirror";

/** What the user has typed, which the grid is about to put into cells. */
interface TypedParams {
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly value?: EditedCell;
}

/** Something typed that a cell's rule does not allow. */
export interface BadEntry extends BrokenRule {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly typed: Scalar;
}

/** How the grid enters what was typed; what is pasted or filled comes otherwise and, as in Excel, is not checked. */
export const TYPED = "sheet.command.set-range-values";

/** Holds what was typed against the rules of its cells; a formula is left to calculate what it may. */
export function badEntry(workbook: Workbook, params: unknown): BadEntry | undefined {
  const { subUnitId, range, value } = params as TypedParams;
  const sheet = workbook.sheets.find(({ id }) => id === subUnitId);
  if (sheet === undefined || range === undefined || value === undefined) return undefined;
  const { formula, value: typed } = readCell(value);
  if (formula !== undefined || typed === undefined) return undefined;
  const area = areaOf(range);
  const broken = brokenRule(sheet, area, typed);
  return broken && { ...broken, sheet, area: cellArea(area.top, area.left), typed };
}
