import { cellText } from "../../engine/cell";
import { typedTables } from "../../plans/accounts";
import { isTypedTable, offerFor } from "../../plans/accounts/offer";
import type { PresentTable } from "../../plans/accounts/sheet";
import { typedTableIds, type TypedTable } from "../../plans/accounts/table";
import { nameColumnOf } from "../../plans/models/source";
import type { RawTable } from "../../plans/source/origin";
import { KamError } from "../errors";
import { mappingOf } from "../memory/schema";
import type { Hooks } from "../progress";
import { readBodies } from "../read/chunks";
import { customersTable, madeTable } from "../read/customers-table";
import { headerOfPlace, headerOfTable } from "../read/places";
import { readAreas } from "../read/rows";
import { sideBySide } from "../read/source";
import { runExcel } from "../run";
import type { FoundTable, Survey } from "../read/survey";

/**
 * Whether a workbook has a table that people fill in: the one on the sheet that was made for it, whatever either is
 * called by now, else one that is called so and has its columns.
 */
export function typedTableIn(survey: Survey, table: TypedTable): FoundTable | null {
  const customers = customersTable(survey);
  return (
    madeTable(survey, table.id) ??
    survey.tables.find((one) => isTypedTable(table, one) && one !== customers) ??
    null
  );
}

/** All of them that the workbook has. */
export function typedTablesIn(survey: Survey): FoundTable[] {
  return typedTableIds.flatMap((id) => typedTableIn(survey, typedTables[id]) ?? []);
}

/** The rows of a table with its place. */
export async function readTable(
  context: Excel.RequestContext,
  found: FoundTable,
  hooks: Hooks,
): Promise<PresentTable> {
  const { sheet, body, headerRow } = found;
  const [rows = []] = await readBodies(context, [{ sheet, area: body }], hooks);
  return { origin: headerOfTable(found).origin, rows, area: { ...body, top: headerRow } };
}

/**
 * The customers, whether they are rated or not.
 *
 * @throws KamError KAM-NO-CUSTOMERS where there is no table of them
 */
export async function readCustomers(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<RawTable> {
  const customers = await readAnyCustomers(context, survey, hooks);
  if (customers === null) throw new KamError("KAM-NO-CUSTOMERS");
  return customers;
}

/** The same; null where there is no table of them. */
async function readAnyCustomers(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<RawTable | null> {
  const mapping = mappingOf(survey.memory);
  const table = customersTable(survey);
  const header =
    mapping !== null
      ? await headerOfPlace(context, mapping.source, survey)
      : table !== null
        ? headerOfTable(table)
        : null;
  if (header === null) return null;
  return sideBySide(header, await readAreas(context, survey, header, hooks));
}

/** How a table that people fill in and the customers' table go together, where the first is read for an analysis. */
export interface BesideCustomers {
  /** Customers of whom the table of accounts says nothing: an analysis of it misses them. */
  readonly absent: readonly string[];
  /** Rows of the table, from 0, whose customer the customers' table does not have. */
  readonly unknown: readonly number[];
}

export async function besideCustomers(
  context: Excel.RequestContext,
  survey: Survey,
  read: RawTable,
  hooks: Hooks,
): Promise<BesideCustomers> {
  const table = typedTableIds.find((id) => {
    return typedTableIn(survey, typedTables[id])?.name === read.origin.table;
  });
  const customers = table === undefined ? null : await readAnyCustomers(context, survey, hooks);
  if (table === undefined || customers === null) return { absent: [], unknown: [] };
  const { lines, gone } = offerFor(typedTables[table], customers, () => true, read);
  const absent = table === "accounts" ? lines.map(({ name }) => cellText(name)) : [];
  const names = new Set(gone);
  const column = nameColumnOf(read.origin.headers);
  const unknown = read.rows.flatMap((row, i) => (names.has(cellText(row[column])) ? [i] : []));
  return { absent, unknown };
}

/** All that people have filled in beside the customers, in a batch of its own. */
export async function readTypedTables(survey: Survey, hooks: Hooks): Promise<RawTable[]> {
  const found = typedTablesIn(survey);
  if (found.length === 0) return [];
  const requests = found.map(({ sheet, body }) => ({ sheet, area: body }));
  const bodies = await runExcel((context) => readBodies(context, requests, hooks));
  return found.map((table, i) => ({ origin: headerOfTable(table).origin, rows: bodies[i] ?? [] }));
}
