import type { Language } from "../../i18n/language";
import { alignColumns } from "../align-columns";
import { areaAt, type Area } from "../area";
import { capacityFor } from "../capacity";
import { look, tabColors } from "../look";
import { pagePlan, pagesWide } from "../page";
import type { Block, FillDown, Formula, PlanCell, SheetPlan, SheetRole } from "../plan";
import type { WriteMode } from "../settings/types";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import { columnWidths, holdsNumbers, styleOf } from "./column-kinds";
import type { FreezableColumn } from "./model";
import { planValue, type ModelCell } from "./values";

/** What every sheet of results is planned from, whatever the model. */
export interface SheetSpec {
  readonly mode: WriteMode;
  readonly language: Language;
  /** When it is written, as the language writes a date and time. */
  readonly date: string;
  /** The customers, a row each. */
  readonly names: readonly string[];
  /** The results as they are computed: for each customer a cell for each column. */
  readonly cells: () => readonly (readonly ModelCell[])[];
  /** Names of the sheets that are written. */
  readonly sheets: { readonly results: string; readonly data: string };
}

/** Columns of results below one another's headers, and what their formulas are built on. */
export interface ResultsTable<Live, Native> {
  readonly role: SheetRole;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: readonly FreezableColumn<Live, Native, never>[];
  /** How many of the columns print, from the first; left out: all. */
  readonly printed?: number;
  /** The cells that a chart lies on, which prints on a page of its own; left out: there is none. */
  readonly chart?: Area | null;
  readonly live: () => Live;
  readonly native: () => Native;
}

/** What stands above a table of results and beside it. */
export type Surroundings = Pick<SheetPlan, "blocks" | "formats"> &
  Partial<Pick<SheetPlan, "fills" | "validations" | "reserved">>;

/** Where more stands above the results, freezing it would leave a small screen no row to scroll. */
const mostFrozenRows = 16;

/** The one builder of results: a row for each customer below the headers, in any mode. */
export function resultsSheet<Live, Native>(
  spec: SheetSpec,
  table: ResultsTable<Live, Native>,
  { blocks, formats, fills = [], validations = [], reserved = [] }: Surroundings,
): SheetPlan {
  const { mode, names } = spec;
  const { headerRow, columns, headers, printed = columns.length } = table;
  const firstRow = headerRow + 1;
  const rows = mode === "live" ? capacityFor(names.length) : Math.max(1, names.length);
  const body = bodyOf(spec, table);
  const styles = columns.map(({ kind, numberFormat }) =>
    numberFormat === undefined ? styleOf[kind] : { ...styleOf[kind], numberFormat },
  );
  const points = columnWidths(columns);
  const wide = pagesWide(points.slice(0, printed).reduce((sum, width) => sum + width, 0));
  return sheetPlan({
    role: table.role,
    derived: true,
    name: spec.sheets.results,
    blocks: [...blocks, rowBlock(headerRow, 0, headers), ...body.blocks],
    fills: [...body.fills, ...fills],
    formats: [
      ...formats,
      { area: areaAt(headerRow, 0, 1, columns.length), style: look.header },
      ...styles
        .map((style, i) => ({ area: areaAt(firstRow, i, rows, 1), style }))
        .filter(({ style }) => Object.keys(style).length > 0),
      ...alignColumns(
        { row: headerRow, rows },
        columns.map(({ kind, numbers = holdsNumbers[kind] }) => numbers),
      ),
    ],
    validations,
    widths: points.map((width, column) => ({ column, count: 1, points: width })),
    freeze: { rows: firstRow > mostFrozenRows ? 0 : firstRow, columns: 1 },
    tabColor: tabColors.output,
    page: pagePlan(spec.language, {
      orientation: "landscape",
      repeat: headerRow,
      // What formulas go by stands to the right of the results.
      columns: printed,
      // A chart would be torn in two.
      wide: table.chart ? 1 : wide,
      chart: table.chart ?? null,
    }),
    reserved: mode === "live" ? [areaAt(firstRow, 0, rows, columns.length), ...reserved] : reserved,
  });
}

function bodyOf<Live, Native>(
  { mode, names, cells }: SheetSpec,
  { headerRow, columns, live, native }: ResultsTable<Live, Native>,
): { readonly blocks: readonly Block[]; readonly fills: readonly FillDown[] } {
  const at = { row: headerRow + 1, column: 0 };
  const none = { blocks: [], fills: [] };
  if (mode === "live") {
    const refs = live();
    const formulas = columns.map(({ formula }) =>
      written(typeof formula === "function" ? formula(refs) : formula.live(refs)),
    );
    return { ...none, blocks: [{ ...at, cells: [formulas] }] };
  }
  if (names.length === 0) return none;
  if (mode === "values") {
    // A name that reads like an error is a text all the same.
    const values = cells().map((row) =>
      row.map((cell, i): PlanCell => {
        return columns[i]?.kind === "name" && cell !== "" ? cell : planValue(cell);
      }),
    );
    return { ...none, blocks: [{ ...at, cells: values }] };
  }
  const refs = native();
  const formulas = columns.map(({ formula }) => {
    if (typeof formula === "function") return written(formula(refs));
    return formula.native === null ? null : written(formula.native(refs));
  });
  return {
    blocks: formulas.flatMap((formula, column) =>
      formula === null
        ? [
            columnBlock(
              at.row,
              column,
              cells().map((row) => planValue(row[column] ?? "")),
            ),
          ]
        : [],
    ),
    fills: sideBySide(formulas).map(({ column, formulas: run }) => {
      return { row: at.row, column, rows: names.length, formulas: run };
    }),
  };
}

/** Formulas in runs, between the columns that have none. */
function sideBySide(
  formulas: readonly (Formula | null)[],
): { readonly column: number; readonly formulas: Formula[] }[] {
  const runs: { column: number; formulas: Formula[] }[] = [];
  formulas.forEach((formula, column) => {
    if (formula === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.formulas.length === column)
      last.formulas.push(formula);
    else runs.push({ column, formulas: [formula] });
  });
  return runs;
}

function written(formula: string): Formula {
  return { formula: `=${formula}` };
}
