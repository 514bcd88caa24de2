import type { FactorTable } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { axisName, vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { areaAt, type Area } from "../area";
import { look, tableStyle, tabColors } from "../look";
import { pagePlan, pagesWide } from "../page";
import type { FormatPlan, Formula, PlanCell, SheetPlan } from "../plan";
import { rowBlock, sheetPlan } from "../sheet";
import { tableHeaderRow } from "./factors-sheet";
import { customersTable } from "./names";

/** What fills the Customers table; formulas are allowed wherever a value is. */
export interface CustomersContent {
  readonly names: readonly PlanCell[];
  /** Columns between the names and the ratings, such as segment and annual revenue. */
  readonly extras: readonly {
    readonly header: string;
    readonly cells: readonly PlanCell[];
    readonly numberFormat?: string;
  }[];
  /** One column per factor of the table, in its order. */
  readonly ratings: readonly (readonly PlanCell[])[];
}

/** Rows of a table that waits for customers. */
const emptyRows = 10;

export function emptyCustomers(table: FactorTable, language: Language): CustomersContent {
  const texts = workbook[language];
  const blank = new Array<PlanCell>(emptyRows).fill(null);
  return {
    names: blank,
    extras: [
      { header: texts["customers.segment"], cells: blank },
      { header: texts["customers.revenue"], cells: blank, numberFormat: "#,##0" },
    ],
    ratings: table.factors.map(() => blank),
  };
}

/** Points. */
const nameWidth = 170;
const extraWidth = 100;
const ratingWidth = 84;

/** Formulas of the two ends of the scale, for the validation. */
export interface ScaleCells {
  readonly lowest: Formula;
  readonly highest: Formula;
}

/** The Customers sheet: one row per customer, with axis and group above the ratings' headers. */
export function customersSheet(
  table: FactorTable,
  content: CustomersContent,
  language: Language,
  scale: ScaleCells,
  tableName: string = customersTable,
): SheetPlan {
  const words = vocabulary[language];
  const texts = workbook[language];
  const firstRating = 1 + content.extras.length;
  const header = [
    words["header.customer"],
    ...content.extras.map((extra) => extra.header),
    ...table.factors.map((factor) => factor.name),
  ];
  const columns = [content.names, ...content.extras.map(({ cells }) => cells), ...content.ratings];
  const rows = content.names.map((_, row) => columns.map((column) => column[row] ?? null));
  const hintAt = hintColumn(firstRating);
  const area = areaAt(tableHeaderRow, 0, rows.length + 1, header.length);
  const body = { ...area, top: tableHeaderRow + 1 };
  const ratings = { ...body, left: firstRating };
  const ends = { lowest: table.scale.lowest, highest: table.scale.highest };
  return sheetPlan({
    role: "customers",
    name: texts["sheet.customers"],
    blocks: [
      rowBlock(0, 0, [
        texts["customers.title"],
        ...new Array<null>(hintAt - 1).fill(null),
        message(workbook, language, "customers.hint", ends),
      ]),
      rowBlock(1, firstRating, runs(table.factors.map(({ axis }) => axisName(axis, language)))),
      rowBlock(
        2,
        firstRating,
        runs(table.factors.map(({ axis, group }) => `${axis}\n${group}`)).map(afterBreak),
      ),
      rowBlock(tableHeaderRow, 0, header),
      { row: tableHeaderRow + 1, column: 0, cells: rows },
    ],
    tables: [{ name: tableName, area, style: tableStyle, filterButtons: true }],
    formats: formats(content, firstRating, table.factors.length, body),
    validations: [
      {
        area: ratings,
        rule: { kind: "between", ...scale },
        error: {
          title: texts["validation.rating.title"],
          text: message(workbook, language, "validation.rating.text", ends),
          // A warning, so that "n/a" can be kept where someone wants to say why nothing is there.
          style: "warning",
        },
      },
    ],
    widths: [
      { column: 0, count: 1, points: nameWidth },
      ...content.extras.map((_, i) => ({ column: 1 + i, count: 1, points: extraWidth })),
      { column: firstRating, count: table.factors.length, points: ratingWidth },
    ],
    freeze: { rows: tableHeaderRow + 1, columns: 1 },
    tabColor: tabColors.input,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: tableHeaderRow,
      wide: pagesWide(
        nameWidth + extraWidth * content.extras.length + ratingWidth * table.factors.length,
      ),
    }),
  });
}

/** Beside the title, which is wider than the names below it. */
function hintColumn(firstRating: number): number {
  return Math.max(2, firstRating);
}

/** Each text where a run of it begins, blank where it goes on. */
function runs(texts: readonly string[]): PlanCell[] {
  return texts.map((text, i) => (text === texts[i - 1] ? null : text));
}

function afterBreak(cell: PlanCell): PlanCell {
  return typeof cell === "string" ? cell.slice(cell.indexOf("\n") + 1) : cell;
}

function formats(
  content: CustomersContent,
  firstRating: number,
  factors: number,
  body: Area,
): FormatPlan[] {
  return [
    { area: areaAt(0, 0, 1, 1), style: look.title },
    { area: areaAt(0, hintColumn(firstRating), 1, 1), style: look.hint },
    { area: areaAt(1, firstRating, 1, factors), style: look.band },
    { area: areaAt(2, firstRating, 1, factors), style: look.subBand },
    {
      area: areaAt(tableHeaderRow, 0, 1, firstRating + factors),
      style: { wrap: true, vertical: "Top" },
    },
    ...content.extras.flatMap(({ numberFormat }, i): FormatPlan[] =>
      numberFormat === undefined
        ? []
        : [{ area: { ...body, left: 1 + i, right: 1 + i }, style: { numberFormat } }],
    ),
    { area: { ...body, left: firstRating }, style: { horizontal: "Center" } },
  ];
}
