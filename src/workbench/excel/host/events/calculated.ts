import type { Area } from "../../model/area";
import type { CellsChanged, Sheet } from "../../model/types";
import { formatArea } from "../../model/address";
import { bounding } from "../cells/area";
import type { Context } from "../context";
import { worksheetEvents, WORKBOOK } from "./kinds";

/** Tells listeners which sheets a calculation changed, once for each. */
export function raiseCalculated(
  changes: readonly CellsChanged[],
  { events }: Pick<Context, "events">,
): void {
  const changed = new Map<Sheet, Area>();
  for (const { sheet, area } of changes) {
    const before = changed.get(sheet);
    changed.set(sheet, before ? bounding(before, area) : area);
  }
  for (const [sheet, area] of changed) {
    events.raise(worksheetEvents.CalculatedEvent, [sheet.id, WORKBOOK], () => ({
      address: formatArea(area),
      worksheetId: sheet.id,
    }));
  }
}
