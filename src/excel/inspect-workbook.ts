import type { Cell } from "../engine/cell";
import { axes, type AxisId } from "../engine/factors/types";
import { parseFactorTable } from "../engine/factors/parse";
import { defaultScale } from "../engine/factors/types";
import { pickLanguage, type Language } from "../i18n/language";
import { factorWords } from "../i18n/vocabulary/words";
import { areaAddress, parseAddress } from "../plans/address";
import { rowsOf } from "../plans/area";
import { findCustomers, findFactors } from "../plans/recognise/tables";
import { readSettings } from "../plans/settings/read";
import type { WorkbookSettings, WriteMode } from "../plans/settings/types";
import type { Mapping, Place } from "../plans/source/types";
import { mappingOf, type SheetRecord } from "./memory/schema";
import { readBodies } from "./read/chunks";
import { surveyWorkbook, type FoundTable as Found, type Survey } from "./read/survey";
import { runExcel } from "./run";

/** One of the product's tables as it stands in the workbook. */
export interface FoundTable extends Place {
  readonly table: string | null;
  /** Rows of data. */
  readonly rows: number;
}

/** What the workbook holds, as far as this product is concerned. */
export interface WorkbookSummary {
  readonly factors: (FoundTable & { readonly leaves: Readonly<Record<AxisId, number>> }) | null;
  readonly customers: FoundTable | null;
  readonly settings: { readonly sheet: string; readonly values: WorkbookSettings } | null;
  readonly results: {
    readonly sheet: string;
    readonly mode: WriteMode;
    readonly scoredAt: Date | null;
    readonly customers: number;
    readonly problems: number;
  } | null;
  readonly chart: { readonly sheet: string } | null;
  /** Where the customers were mapped by hand. */
  readonly mapping: Mapping | null;
  readonly language: Language;
}

/**
 * Looks at what the open workbook holds, without reading the customers.
 *
 * @param known a survey that has just been made; left out: one is made
 */
export function inspectWorkbook(known?: Survey): Promise<WorkbookSummary> {
  return runExcel(async (context) => {
    const survey = known ?? (await surveyWorkbook(context));
    const factors = findFactors(survey.tables);
    const [rows = []] =
      factors === null
        ? []
        : await readBodies(context, [{ sheet: factors.sheet, area: factors.body }], {});
    return summarise(survey, factors, rows);
  });
}

function summarise(survey: Survey, factors: Found | null, rows: Cell[][]): WorkbookSummary {
  const { memory } = survey;
  const mapping = mappingOf(memory);
  const customers = findCustomers(survey.tables, factors);
  const fallback = pickLanguage(Office.context.displayLanguage);
  const settings =
    survey.settings === null ? null : readSettings(survey.settings.rows, fallback).settings;
  const results = sheetOf(survey, "results");
  const matrix = memory.chart === null ? null : sheetOf(survey, "matrix");
  const { lastScored } = memory;
  return {
    factors: factors === null ? null : { ...found(factors), leaves: leavesOf(factors, rows) },
    customers: mapping === null ? customers && found(customers) : mapped(mapping, survey),
    settings:
      survey.settings === null || settings === null
        ? null
        : { sheet: survey.settings.sheet, values: settings },
    results:
      results === null || lastScored === null
        ? null
        : {
            sheet: results,
            mode: lastScored.mode,
            scoredAt: new Date(lastScored.at),
            customers: lastScored.customers,
            problems: lastScored.problems,
          },
    chart: matrix === null ? null : { sheet: matrix },
    mapping,
    language: settings?.language ?? fallback,
  };
}

/** The present name of a sheet that the add-in made; null where it is gone. */
function sheetOf({ sheets, memory }: Survey, role: SheetRecord["role"]): string | null {
  const record = memory.sheets.find((sheet) => sheet.role === role);
  // Ids may change when a file is written and read again: only a sheet that was renamed is known by its id.
  const sheet =
    sheets.find(({ name }) => name === record?.name) ?? sheets.find(({ id }) => id === record?.id);
  return record === undefined ? null : (sheet?.name ?? null);
}

function found({ name, sheet, headerRow, body }: Found): FoundTable {
  return {
    sheet,
    table: name,
    address: areaAddress({ ...body, top: headerRow }),
    rows: rowsOf(body),
  };
}

function mapped({ source }: Mapping, { tables }: Survey): FoundTable | null {
  const table = tables.find(({ name }) => name === source.table);
  if (table !== undefined) return found(table);
  if (source.table !== null && source.table !== undefined) return null;
  const area = parseAddress(source.address.split(",")[0] ?? "")?.area;
  return { ...source, table: null, rows: area === undefined ? 0 : rowsOf(area) - 1 };
}

function leavesOf({ headers }: Found, rows: Cell[][]): Readonly<Record<AxisId, number>> {
  const { table } = parseFactorTable(
    { header: headers, rows, scale: defaultScale, claimedTotal: null },
    factorWords,
  );
  const count = (axis: AxisId) => table.factors.filter((factor) => factor.axis === axis).length;
  return Object.fromEntries(axes.map((axis) => [axis, count(axis)])) as Record<AxisId, number>;
}
