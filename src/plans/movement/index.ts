import type { WorkbookPlan } from "../plan";
import { movementSheet, type MovementSpec } from "./sheet";

/** What the workbook should contain when two dates are compared. */
export function movementPlan(spec: MovementSpec): WorkbookPlan {
  return { sheets: [movementSheet(spec)], charts: [], show: "movement" };
}
