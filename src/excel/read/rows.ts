import type { Cell } from "../../engine/cell";
import type { Hooks } from "../progress";
import { readBodies } from "./chunks";
import type { Header } from "./places";
import type { FoundTable, Survey } from "./survey";

/** The rows of a place, area by area; a table's as the survey has them, where it does. */
export async function readAreas(
  context: Excel.RequestContext,
  { bodies }: Survey,
  { origin: { sheet, table }, areas }: Header,
  hooks: Hooks,
): Promise<Cell[][][]> {
  const known = table === null ? undefined : bodies.get(table);
  if (known !== undefined) return [known];
  const requests = areas.map((area) => ({ sheet, area }));
  return readBodies(context, requests, hooks);
}

/** The same of several tables; those that the survey does not have together. */
export async function readTables(
  context: Excel.RequestContext,
  { bodies }: Survey,
  tables: readonly FoundTable[],
  hooks: Hooks,
): Promise<Cell[][][]> {
  const unknown = tables.filter(({ name }) => !bodies.has(name));
  const requests = unknown.map(({ sheet, body }) => ({ sheet, area: body }));
  const read = unknown.length === 0 ? [] : await readBodies(context, requests, hooks);
  return tables.map((table) => bodies.get(table.name) ?? read[unknown.indexOf(table)] ?? []);
}
