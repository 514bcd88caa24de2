import type { SheetRole } from "../../plans/plan";
import { loadMark, readMark } from "../apply/mark";
import type { Memory } from "../memory/schema";

/** A sheet that says of itself that the add-in made it. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly role: SheetRole;
}

/** Asked for, until the next sync answers. */
interface PendingMark {
  readonly id: string;
  readonly name: string;
  readonly property: Excel.WorksheetCustomProperty;
}

/** Asks for the marks of all sheets. */
export function loadMarked(worksheets: readonly Excel.Worksheet[]): PendingMark[] {
  return worksheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    property: loadMark(sheet),
  }));
}

/**
 * Those of roles of which nothing is remembered, as after custom XML has been removed from a file, or not yet, as in a
 * write that was cut short. A mark that two sheets carry was copied, and claims neither; one on another sheet than is
 * remembered was copied too, and its sheet deleted since.
 */
export function markedSheets(pending: readonly PendingMark[], memory: Memory): MarkedSheet[] {
  const claims = pending.flatMap(({ id, name, property }) => {
    const mark = readMark(property);
    return mark === null ? [] : [{ id, name, mark }];
  });
  return claims
    .filter(({ mark }) => !memory.sheets.some(({ role }) => role === mark.role))
    .filter(({ mark: { role } }) => claims.filter(({ mark }) => mark.role === role).length === 1)
    .map(({ id, name, mark: { role } }) => ({ id, name, role }));
}
