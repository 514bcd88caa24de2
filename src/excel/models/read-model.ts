import { isBlank, type Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { areaAt } from "../../plans/area";
import type { ColumnModel } from "../../plans/models/model";
import type { Typed } from "../../plans/models/settings";
import {
  findInputs,
  interpretModel,
  tableFor,
  tableKey,
  type FoundColumns,
  type ModelSource,
} from "../../plans/models/source";
import { readTyped, typedRows } from "../../plans/models/typed";
import { findFactors } from "../../plans/recognise/tables";
import { readSettings } from "../../plans/settings/read";
import { proposedDecimal } from "../../plans/source/decimal";
import { KamError } from "../errors";
import { mappingOf } from "../memory/schema";
import { besideCustomers, typedTablesIn } from "../accounts/read-tables";
import { filledHeaders } from "../../plans/accounts/filled";
import type { Hooks } from "../progress";
import { readAreas, readTables } from "../read/rows";
import { ownSheet } from "../read/own-sheet";
import { customersTable } from "../read/customers-table";
import { headerOfPlace, headerOfTable, type Header } from "../read/places";
import { sideBySide } from "../read/source";
import { surveyWithRows, type FoundTable, type Survey } from "../read/survey";
import { runExcel } from "../run";

/** What a model finds in the open workbook. */
export interface ModelReading {
  readonly survey: Survey;
  /** Names of the tables that it can read. */
  readonly tables: readonly string[];
  /** Headers of the table that it reads. */
  readonly headers: readonly string[];
  /** Its name; the sheet's for a range that was mapped. */
  readonly table: string;
  readonly columns: FoundColumns;
  readonly typed: Typed;
  /** Null where an input has no column yet. */
  readonly source: ModelSource | null;
  /** Customers whom the table that it reads does not hold yet. */
  readonly absent: readonly string[];
}

/**
 * Reads what a model is worked out from: the table with most of its columns, and what was typed on its sheet.
 *
 * @param given goes before what was typed on the sheet
 * @throws KamError KAM-NO-CUSTOMERS where there is no table
 */
export function readModel(
  model: ColumnModel,
  given: Typed,
  language: Language,
  hooks: Hooks = {},
): Promise<ModelReading> {
  return runExcel(async (context) => {
    const survey = await surveyWithRows(context);
    const typed = { ...(await typedOnSheet(context, model, survey)), ...given };
    const { tables, known } = await readable(context, survey, typed, hooks);
    const header = await headerFor(context, model, { survey, tables }, typed);
    const { origin } = header;
    const { rows } = sideBySide(header, await readAreas(context, known, header, hooks));
    const usual = { language, decimal: proposedDecimal([rows], survey.decimal) };
    const { absent, unknown } = await besideCustomers(context, known, { origin, rows }, hooks);
    const { decimal } = readSettings(survey.settings?.rows ?? [], usual).settings;
    return {
      survey,
      tables: tables.map(({ name }) => name),
      table: origin.table ?? origin.sheet,
      headers: origin.headers,
      columns: findInputs(model, origin.headers, typed),
      typed,
      source: interpretModel(model, { origin, rows, unknown }, typed, language, decimal),
      absent,
    };
  });
}

async function typedOnSheet(
  context: Excel.RequestContext,
  model: ColumnModel,
  survey: Survey,
): Promise<Typed> {
  const sheet = ownSheet(survey, `model.${model.id}`);
  if (sheet === null) return {};
  const { top, rows } = typedRows(model);
  const area = areaAt(top, 0, rows, 2);
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.top, 0, rows, 2);
  range.load("values");
  await context.sync();
  return readTyped(model, range.values as Cell[][]);
}

/** The table that was typed, else of all the one with most of the model's columns; the customers' where several have. */
async function headerFor(
  context: Excel.RequestContext,
  model: ColumnModel,
  { survey, tables }: { readonly survey: Survey; readonly tables: readonly FoundTable[] },
  typed: Typed,
): Promise<Header> {
  const best = tableFor(model, tables, typed);
  const isWanted = !isBlank(typed[tableKey]);
  const hasColumns = ({ headers }: FoundTable) =>
    Object.values(findInputs(model, headers, typed)).some((column) => column !== null);
  const mapped = mappingOf(survey.memory)?.source ?? null;
  if (mapped !== null && !isWanted && (best === null || !hasColumns(best)))
    return headerOfPlace(context, mapped, survey);
  if (best === null) throw new KamError("KAM-NO-CUSTOMERS");
  return headerOfTable(best);
}

interface Readable {
  readonly tables: readonly FoundTable[];
  /** With what has been read on the way. */
  readonly known: Survey;
}

/**
 * The customers' table first, then all others but the factors'; of those that people fill in only the columns in which
 * there is something.
 */
async function readable(
  context: Excel.RequestContext,
  survey: Survey,
  typed: Typed,
  hooks: Hooks,
): Promise<Readable> {
  const { tables } = survey;
  const factors = findFactors(tables);
  const customers = customersTable(survey);
  const others = tables.filter((table) => table !== factors && table !== customers);
  const filling = typedTablesIn(survey).filter((table) => others.includes(table));
  const read = await readTables(context, survey, filling, hooks);
  const bodies = new Map([
    ...survey.bodies,
    ...filling.map(({ name }, i) => [name, read[i] ?? []] as const),
  ]);
  const filled = (table: FoundTable): FoundTable => {
    if (!filling.includes(table)) return table;
    return { ...table, headers: filledHeaders(table.headers, bodies.get(table.name) ?? [], typed) };
  };
  const all = [...(customers === null ? [] : [customers]), ...others];
  return { tables: all.map(filled), known: { ...survey, bodies } };
}
