import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { formatArea } from "../../model/address";
import { intersect } from "../cells/area";
import type { Context } from "../context";
import { tableEvents, worksheetEvents, WORKBOOK } from "./kinds";

/** Makes the sheet the active one. */
export function activate(sheet: Sheet, context: Context): void {
  const { workbook, events } = context;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  events.raise(worksheetEvents.DeactivatedEvent, [before.id, WORKBOOK], () => ({
    worksheetId: before.id,
  }));
  events.raise(worksheetEvents.ActivatedEvent, [sheet.id, WORKBOOK], () => ({
    worksheetId: sheet.id,
  }));
}

/** Selects cells, as the user or a script does, and tells who listens. */
export function select(sheet: Sheet, area: Area, context: Context): void {
  const { workbook, events } = context;
  activate(sheet, context);
  workbook.selection = area;
  events.raise(worksheetEvents.SelectionChangedEvent, [sheet.id, WORKBOOK], () => ({
    address: formatArea(area),
    worksheetId: sheet.id,
  }));
  for (const table of workbook.tables) {
    if (table.sheet !== sheet) continue;
    const inside = intersect(table.area, area);
    events.raise(tableEvents.SelectionChangedEvent, [table.id], () => ({
      address: inside ? formatArea(inside) : "",
      worksheetId: sheet.id,
      tableId: table.id,
    }));
  }
  context.documentSelectionChanged();
}
