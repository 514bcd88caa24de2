import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { formatArea } from "../../model/address";
import { intersect } from "../cells/area";
import type { Context } from "../context";
import { range } from "../members/range";
import { bind } from "../members/type";
import { tableEvents, worksheetEvents, WORKBOOK } from "./kinds";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType?: ChangeType;
  /** The add-in itself, the user, or somebody else who has the workbook open. */
  readonly by: "addin" | "user" | "coauthor";
}

/** Tells listeners on the sheet, its tables, and the collections of both that cells were changed. */
export function raiseChanged(change: Change, context: Context): void {
  const { sheet, area, changeType = "RangeEdited" } = change;
  const { events, references, workbook } = context;
  const message = (within: Area): Record<string, unknown> => ({
    address: formatArea(within),
    changeType,
    source: change.by === "coauthor" ? "Remote" : "Local",
    triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheet.id,
    shiftDirection: "None",
    referenceId: references.keep(bind(range, { sheet, area: within })),
  });
  events.raise(worksheetEvents.DataChangedEvent, [sheet.id, WORKBOOK], () => message(area));
  for (const table of workbook.tables) {
    const within = table.sheet === sheet ? intersect(table.area, area) : undefined;
    if (!within) continue;
    events.raise(tableEvents.DataChangedEvent, [table.id, sheet.id, WORKBOOK], () => ({
      ...message(within),
      tableId: table.id,
    }));
  }
}
