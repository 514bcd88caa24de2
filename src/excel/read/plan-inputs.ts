import type { Cell } from "../../engine/cell";
import { areaAt } from "../../plans/area";
import { reportRole } from "../../plans/reports/report";
import { places, type PlanInputs } from "../../plans/reports/plan/spec";
import {
  mostTypedRows,
  typedColumns,
  typedRole,
  typedTableNames,
  typedTables,
  type TypedTable,
  type TypedTableId,
} from "../../plans/reports/plan/tables";
import type { Hooks } from "../progress";
import { readBodies } from "./chunks";
import { ownSheet } from "./own-sheet";
import type { Survey } from "./survey";
import { tableName } from "./table-name";

/**
 * What an account plan is made of besides the results: whom it is about, and what people have typed for customers.
 *
 * @param customer who is asked for; left out: whom the page is about already
 */
export async function readPlanInputs(
  context: Excel.RequestContext,
  survey: Survey,
  customer: string | undefined,
  hooks: Hooks,
): Promise<PlanInputs> {
  const page = ownSheet(survey, reportRole("account-plan"));
  const chosen = page === null ? null : await choiceOn(context, page, hooks);
  return {
    customer: customer ?? chosen,
    dataSheet: ownSheet(survey, "modelData.account-plan"),
    typed: {
      notes: await readTyped(context, survey, "notes", hooks),
      actions: await readTyped(context, survey, "actions", hooks),
    },
    tableNames: {
      notes: tableName(typedTableNames.notes, survey),
      actions: tableName(typedTableNames.actions, survey),
    },
  };
}

async function choiceOn(context: Excel.RequestContext, sheet: string, hooks: Hooks) {
  const { row, column } = places.choice;
  const [cells] = await readBodies(context, [{ sheet, area: areaAt(row, column, 1, 1) }], hooks);
  return cells?.[0]?.[0] ?? null;
}

/** A table that people type into, wherever its columns have been moved to; null where it is gone. */
async function readTyped<Id extends TypedTableId>(
  context: Excel.RequestContext,
  survey: Survey,
  id: Id,
  hooks: Hooks,
): Promise<TypedTable<Id> | null> {
  const sheet = ownSheet(survey, typedRole(id));
  const table = survey.tables.find((found) => found.sheet === sheet);
  if (sheet === null || table === undefined) return null;
  const { body, headers } = table;
  const columns = typedColumns(id, headers, body.left);
  const rows = Math.min(mostTypedRows, body.bottom - body.top + 1);
  const area = areaAt(body.top, body.left, rows, headers.length);
  const [cells = []] = await readBodies(context, [{ sheet, area }], hooks);
  const order = typedTables[id] as readonly (keyof typeof columns)[];
  const inOrder = (row: readonly Cell[]) =>
    order.map((column) => {
      const at = columns[column];
      return at === null ? null : (row[at - body.left] ?? null);
    });
  return { sheet, firstRow: body.top, columns, rows: cells.map(inOrder) };
}
