import type { SheetRole } from "../../plans/plan";
import { loadMark, readMark, type Mark } from "../apply/mark";
import type { Memory } from "../memory/schema";
import type { Kept } from "../memory/store";

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

/**
 * Asks for the marks of all sheets where what is remembered may not name all of the add-in's: where nothing is, as
 * after custom XML has been removed from a file, and where some of it is not understood.
 */
export function loadMarked(
  worksheets: readonly Excel.Worksheet[],
  { memory, entries, others }: Kept,
): PendingMark[] {
  const said = entries.filter(
    ({ named }) => named === null || (named.kind === "sheet" && named.value !== null),
  );
  const isWhole = !others && memory.sheets.length > 0 && said.length === memory.sheets.length;
  if (isWhole) return [];
  return worksheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    property: loadMark(sheet),
  }));
}

/** Those of roles that are not remembered. A mark that two sheets carry was copied, and claims neither. */
export function markedSheets(pending: readonly PendingMark[], memory: Memory): MarkedSheet[] {
  const claims = pending.flatMap(({ id, name, property }) => {
    const mark = readMark(property);
    return mark === null ? [] : [{ id, name, mark }];
  });
  const isOther = (mark: Mark) => memory.sheets.every(({ role }) => role !== mark.role);
  return claims
    .filter(({ mark }) => isOther(mark))
    .filter(({ mark: { role } }) => claims.filter(({ mark }) => mark.role === role).length === 1)
    .map(({ id, name, mark: { role } }) => ({ id, name, role }));
}
