import { footprintOf } from "../../plans/footprint";
import type { PlanCell, SheetPlan } from "../../plans/plan";
import type { SheetRecord } from "../memory/schema";
import { printsOf } from "./prints";

/** What is remembered of a sheet that has been written, to know later which of its cells are the add-in's. */
export function recordOf(plan: SheetPlan, id: string): SheetRecord {
  const first = plan.blocks.find(({ row, column }) => row === 0 && column === 0)?.cells[0]?.[0];
  const { blocks, fills, reserved } = footprintOf(plan);
  return {
    role: plan.role,
    id,
    name: plan.name,
    title: first === undefined ? "" : formulaOrText(first),
    blocks: [...blocks],
    fills: [...fills],
    reserved: [...reserved],
    page: plan.page,
    prints: plan.derived ? printsOf(plan) : null,
  };
}

function formulaOrText(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}
