import { areaAddress } from "../../plans/address";
import { areaAt } from "../../plans/area";
import type { PlanCell, SheetPlan } from "../../plans/plan";
import { KamError } from "../errors";
import { rangeOf } from "./write-cells";

/** The last row of something that was written, asked for until the next sync answers. */
interface PendingRow {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlanCell[];
  readonly range: Excel.Range;
}

/** Asks for the last rows of all that was written on the add-in's own sheets. */
export function loadLastRows(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): PendingRow[] {
  return plans
    .filter(({ derived }) => derived)
    .flatMap((plan) => {
      const blocks = plan.blocks.map(({ row, column, cells }) => {
        return { row: row + cells.length - 1, column, cells: cells.at(-1) ?? [] };
      });
      const fills = plan.fills.map(({ row, column, rows, formulas }) => {
        return { row: row + rows - 1, column, cells: formulas };
      });
      return [...blocks, ...fills]
        .filter(({ cells }) => cells.length > 0)
        .map(({ row, column, cells }) => {
          const range = rangeOf(context, plan.name, areaAt(row, column, 1, cells.length));
          range.load("formulas");
          return { plan, row, column, cells, range };
        });
    });
}

/** Where somebody has emptied meanwhile what was written; null where all of it stands. */
export function emptied(pending: readonly PendingRow[]): KamError | null {
  for (const { plan, row, column, cells, range } of pending) {
    const [now = []] = range.formulas as unknown[][];
    const gone = cells.findIndex((cell, i) => cell !== null && cell !== "" && now[i] === "");
    if (gone < 0) continue;
    const address = areaAddress(areaAt(row, column + gone, 1, 1));
    return new KamError("KAM-RESULTS-DIFFER", { sheet: plan.name, address });
  }
  return null;
}
