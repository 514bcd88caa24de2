import { areaAddress, parseAddress } from "../plans/address";
import { rowsOf } from "../plans/area";
import type { ChartPlan } from "../plans/chart/plan";
import { findFactors } from "../plans/recognise/tables";
import type { WorkbookSettings, WriteMode } from "../plans/settings/types";
import type { Place } from "../plans/source/types";
import { mappingOf } from "./memory/schema";
import { customersTable } from "./read/customers-table";
import { presentSettings } from "./read/present-settings";
import { ownSheet } from "./read/own-sheet";
import { surveyOpenWorkbook, type FoundTable as Found, type Survey } from "./read/survey";

/** One of the product's tables as it stands in the workbook. */
export interface FoundTable extends Place {
  readonly table: string | null;
  /** Rows of data. */
  readonly rows: number;
}

/** What the workbook holds, as far as this product is concerned. */
export interface WorkbookSummary {
  readonly factors: FoundTable | null;
  readonly customers: FoundTable | null;
  /** Whether there is nothing in any cell, and so no table of the user's own. */
  readonly isBlank?: boolean;
  /** Whether the customers stand in a plain range of the user's own, which may become an Excel table. */
  readonly isPlainRange?: boolean;
  /** As the workbook has them, else the defaults. */
  readonly settings: WorkbookSettings;
  readonly results: {
    readonly sheet: string;
    readonly mode: WriteMode;
    readonly scoredAt: Date | null;
  } | null;
  /** The matrix, and how it was last drawn, where that is known. */
  readonly chart: { readonly sheet: string; readonly drawn?: ChartPlan } | null;
  /** A write that has not come to its end: it was cut short, or somebody else is writing just now. */
  readonly cutShort: {
    readonly at: Date;
    readonly sheets: readonly string[];
    /** Whether it was being taken back: then it can only be finished. */
    readonly restores: boolean;
  } | null;
}

/**
 * Looks at what the open workbook holds, without reading the rows of its tables.
 *
 * @param known a survey that has just been made; left out: one is made
 */
export async function inspectWorkbook(known?: Survey): Promise<WorkbookSummary> {
  const survey = known ?? (await surveyOpenWorkbook());
  const { memory, tables, intents } = survey;
  const mapping = mappingOf(memory);
  const factors = findFactors(tables);
  const customers = customersTable(survey);
  const results = ownSheet(survey, "results");
  const drawn = memory.charts.find(({ sheet }) => sheet === "matrix");
  const matrix = drawn && ownSheet(survey, "matrix");
  const { lastScored } = memory;
  const [intent] = intents;
  return {
    isBlank: survey.isBlank,
    factors: foundOrMapped(factors, mapping?.factorSource ?? null, survey),
    customers: foundOrMapped(customers, mapping?.source ?? null, survey),
    isPlainRange: mapping !== null && memory.adopted === null && isPlainRange(mapping.source),
    settings: presentSettings(survey).settings,
    results:
      results === null || lastScored === null
        ? null
        : { sheet: results, mode: lastScored.mode, scoredAt: new Date(lastScored.at) },
    chart: drawn && matrix ? { sheet: matrix, drawn } : null,
    cutShort:
      intent === undefined
        ? null
        : {
            at: new Date(intent.at),
            sheets: intent.sheets,
            restores: intent.restores === true,
          },
  };
}

export function isPlainRange({ table = null, address }: Place): boolean {
  return table === null && !address.includes(",");
}

/** A place that was mapped by hand goes before a table that was recognised. */
function foundOrMapped(
  recognised: Found | null,
  mapped: Place | null,
  { tables }: Survey,
): FoundTable | null {
  if (mapped === null) return recognised && found(recognised);
  const table = tables.find(({ name }) => name === mapped.table);
  if (table !== undefined) return found(table);
  if (mapped.table !== null && mapped.table !== undefined) return null;
  const area = parseAddress(mapped.address.split(",")[0] ?? "")?.area;
  return { ...mapped, table: null, rows: area === undefined ? 0 : rowsOf(area) - 1 };
}

function found({ name, sheet, headerRow, body }: Found): FoundTable {
  return {
    sheet,
    table: name,
    address: areaAddress({ ...body, top: headerRow }),
    rows: rowsOf(body),
  };
}
