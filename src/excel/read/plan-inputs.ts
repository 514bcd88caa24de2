import type { Cell } from "../../engine/cell";
import { areaAt, rowsOf } from "../../plans/area";
import { rows as certaintyRows } from "../../plans/certainty/layout";
import { certaintyRead } from "../../plans/reports/plan/certainty";
import { reportRole } from "../../plans/reports/report";
import { places, type PlanInputs } from "../../plans/reports/plan/spec";
import {
  mostTypedRows,
  columnsInPlanTable,
  planTableRole,
  planTableNames,
  planTableColumns,
  type PlanTable,
  type PlanTableId,
} from "../../plans/reports/plan/tables";
import type { Hooks } from "../progress";
import { readBodies, type BodyRequest } from "./chunks";
import { ownSheet } from "./own-sheet";
import type { Survey } from "./survey";
import { tableName } from "./table-name";

/**
 * What an account plan is made of besides the results: whom it is about, and what people have typed for customers.
 *
 * @param about who is asked for (left out: whom the page is about already), and how many customers there are
 */
export async function readPlanInputs(
  context: Excel.RequestContext,
  survey: Survey,
  { customer, customers }: { readonly customer?: string; readonly customers: number },
  hooks: Hooks,
): Promise<PlanInputs> {
  const page = ownSheet(survey, reportRole("account-plan"));
  const { row, column } = places.choice;
  const choice = page === null ? null : { sheet: page, area: areaAt(row, column, 1, 1) };
  const [notes, actions] = [foundTyped(survey, "notes"), foundTyped(survey, "actions")];
  const sure = certaintyOn(survey, customers);
  const asked = [choice, notes, actions, sure].filter((request) => request !== null);
  const bodies = await readBodies(context, asked, hooks);
  const cellsOf = (request: BodyRequest | null) =>
    bodies[asked.findIndex((one) => one === request)] ?? [];
  return {
    customer: customer ?? cellsOf(choice)[0]?.[0] ?? null,
    dataSheet: ownSheet(survey, "modelData.account-plan"),
    typed: {
      notes: notes && inOrder("notes", notes, cellsOf(notes)),
      actions: actions && inOrder("actions", actions, cellsOf(actions)),
    },
    certainty: sure === null ? null : { sheet: sure.sheet, cells: cellsOf(sure) },
    tableNames: {
      notes: tableName(planTableNames.notes, survey),
      actions: tableName(planTableNames.actions, survey),
    },
  };
}

/** What the page reads of the sheet that says how sure every place is; null where there is none. */
function certaintyOn(survey: Survey, customers: number): BodyRequest | null {
  const sheet = ownSheet(survey, "model.certainty");
  const area = areaAt(certaintyRows.first, 0, Math.max(1, customers), certaintyRead);
  return sheet === null ? null : { sheet, area };
}

/** Where a table stands that people type into, and its columns, wherever they have been moved to. */
interface FoundTyped<Id extends PlanTableId> extends BodyRequest {
  readonly columns: PlanTable<Id>["columns"];
}

/** Null where the table is gone. */
function foundTyped<Id extends PlanTableId>(survey: Survey, id: Id): FoundTyped<Id> | null {
  const sheet = ownSheet(survey, planTableRole(id));
  const table = survey.tables.find((found) => found.sheet === sheet);
  if (sheet === null || table === undefined) return null;
  const { body, headers } = table;
  const rows = Math.min(mostTypedRows, rowsOf(body));
  const area = areaAt(body.top, body.left, rows, headers.length);
  return { sheet, area, columns: columnsInPlanTable(id, headers, body.left) };
}

function inOrder<Id extends PlanTableId>(
  id: Id,
  { sheet, area, columns }: FoundTyped<Id>,
  cells: readonly (readonly Cell[])[],
): PlanTable<Id> {
  const order = planTableColumns[id] as readonly (keyof typeof columns)[];
  const rows = cells.map((row) =>
    order.map((column) => {
      const at = columns[column];
      return at === null ? null : (row[at - area.left] ?? null);
    }),
  );
  return { sheet, firstRow: area.top, columns, rows };
}
