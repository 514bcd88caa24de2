import type { Cell } from "../../engine/cell";
import { pickLanguage } from "../../i18n/language";
import { findFactors } from "../../plans/recognise/tables";
import type { WantedColumn } from "../../plans/source/carried";
import { headerIndex } from "../../plans/source/customers";
import { interpret } from "../../plans/source/interpret";
import type { RawTable } from "../../plans/source/origin";
import type { Mapping, PortfolioSource } from "../../plans/source/types";
import { KamError } from "../errors";
import { mappingOf } from "../memory/schema";
import { breathe, throwIfCancelled, type Hooks } from "../progress";
import { readBodies } from "./chunks";
import { customersTable } from "./customers-table";
import { headerOfPlace, headerOfTable, type Header } from "./places";
import { surveyWorkbook, type Survey } from "./survey";

export interface SourceReading {
  readonly source: PortfolioSource;
  /** As it is now: columns that have moved are followed, rows added at the end of a range are in it. */
  readonly mapping: Mapping | null;
  readonly survey: Survey;
  readonly factors: ReadTable;
  readonly customers: ReadTable;
}

/** A table as it was read: where, and what. */
export interface ReadTable {
  readonly header: Header;
  readonly rows: RawTable["rows"];
}

/**
 * Reads factors, customers and settings: three round trips for Excel tables of up to 5,000 customers, two more for
 * mapped ranges, which may have grown or moved, and one more per chunk of customers beyond.
 *
 * @param given where the tables are, left out: as remembered, else found by name and headers; and which columns of the
 *   customers' own the results show again, left out: as remembered
 * @param known a survey that has just been made, which saves two of the round trips
 */
export async function readSource(
  context: Excel.RequestContext,
  given: { readonly mapping?: Mapping; readonly carried?: readonly string[] },
  hooks: Hooks,
  known?: Survey,
): Promise<SourceReading> {
  const survey = known ?? (await surveyWorkbook(context));
  throwIfCancelled(hooks);
  const { mapping, added } = await present(
    context,
    given.mapping ?? mappingOf(survey.memory),
    survey,
  );
  const factors = await factorHeader(context, mapping, survey);
  const customers = await customerHeader(context, mapping, survey);
  const headers = [factors, customers];
  const requests = headers.flatMap(({ origin, areas }) =>
    areas.map((area) => ({ sheet: origin.sheet, area })),
  );
  const wanted = loadWanted(context, customers, given.carried ?? survey.memory.carried ?? []);
  const bodies = await readBodies(context, requests, hooks);
  const tables = {
    factors: sideBySide(factors, bodies.slice(0, factors.areas.length)),
    customers: sideBySide(customers, bodies.slice(factors.areas.length)),
  };
  const language = pickLanguage(Office.context.displayLanguage);
  const { settings, decimal } = survey;
  await breathe(hooks);
  return {
    source: interpret({ ...tables, settings, decimal, mapping, language, added, wanted: wanted() }),
    mapping,
    survey,
    factors: { header: factors, rows: tables.factors.rows },
    customers: { header: customers, rows: tables.customers.rows },
  };
}

/** The mapping as it is now: of an Excel table under its headers, of a plain range in one piece wherever it has gone. */
async function present(
  context: Excel.RequestContext,
  mapping: Mapping | null,
  { tables }: Survey,
): Promise<{ readonly mapping: Mapping | null; readonly added: number }> {
  const table = tables.find(({ name }) => name === mapping?.source.table);
  if (mapping !== null && table !== undefined && mapping.headers !== undefined) {
    const { followInTable } = await import("../../plans/source/follow-headers");
    return { mapping: followInTable(mapping, table.headers), added: 0 };
  }
  const isRange = mapping !== null && (mapping.source.table ?? null) === null;
  if (!isRange || mapping.source.address.includes(",")) return { mapping, added: 0 };
  // Most workbooks have tables: this is loaded where one has none.
  const { presentRange } = await import("./mapped-range");
  return presentRange(context, mapping);
}

async function factorHeader(
  context: Excel.RequestContext,
  mapping: Mapping | null,
  survey: Survey,
): Promise<Header> {
  const place = mapping?.factorSource ?? null;
  if (place !== null) return headerOfPlace(context, place, survey);
  const table = findFactors(survey.tables);
  if (table === null) throw new KamError("KAM-NO-FACTORS");
  return headerOfTable(table);
}

async function customerHeader(
  context: Excel.RequestContext,
  mapping: Mapping | null,
  survey: Survey,
): Promise<Header> {
  if (mapping !== null) return headerOfPlace(context, mapping.source, survey);
  const table = customersTable(survey);
  if (table === null) throw new KamError("KAM-NO-CUSTOMERS");
  return headerOfTable(table);
}

/** How the first cells of columns are written, which the next sync tells. */
function loadWanted(
  context: Excel.RequestContext,
  { origin: { sheet, firstRow, columns, headers } }: Header,
  carried: readonly string[],
): () => WantedColumn[] {
  const found = carried.map((header) => {
    const column = columns[headerIndex(headers, header) ?? -1];
    if (column === undefined) return { header, cell: null };
    const cell = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, column, 1, 1);
    cell.load("numberFormat");
    return { header, cell };
  });
  return () =>
    found.map(({ header, cell }) => {
      const [[format] = []] = (cell?.numberFormat ?? []) as string[][];
      return { header, numberFormat: format ?? "General" };
    });
}

/** The rows of several areas as one row each. */
export function sideBySide({ origin }: Header, bodies: readonly Cell[][][]): RawTable {
  const [first = [], ...others] = bodies;
  if (others.length === 0) return { origin, rows: first };
  return {
    origin,
    rows: first.map((row, i) => [row, ...others.map((body) => body[i] ?? [])].flat()),
  };
}
