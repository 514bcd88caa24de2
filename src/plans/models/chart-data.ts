import { areaAt, type Area } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { Block, CellStyle, Formula, PlanCell, SheetPlan, SheetRole } from "../plan";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { SheetSpec } from "./results-sheet";

const legendRow = 2;
const headerRow = 3;
const firstRow = 4;

export type FormulaMode = "live" | "native";

/** A column of the sheet that a model's chart is drawn from. */
export interface DataColumn {
  /** A setting's label follows the setting by a formula. */
  readonly header: PlanCell;
  readonly style: CellStyle;
  readonly formula: Readonly<Record<FormulaMode, string>>;
  /** One for each row, as values. */
  readonly values: readonly PlanCell[];
}

/** A column of the results, or of the tables behind them, as formulas. */
export interface ColumnRef {
  /** As it spills in live mode. */
  readonly spilled: string;
  /** The cell of the formula's own row in native mode. */
  readonly cell: string;
  /** All cells of it in native mode. */
  readonly cells: string;
}

export interface DataSheet {
  readonly role: SheetRole;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly DataColumn[];
  /** Rows that the chart reads, or may come to read. */
  readonly reserved: number;
  /** What stands above the columns and beside them. */
  readonly beside: readonly Block[];
}

/** What a chart is drawn from, row for row: formulas that spill, that are filled down, or values. */
export function chartDataSheet({ mode, language, sheets }: SheetSpec, data: DataSheet): SheetPlan {
  const { columns, reserved } = data;
  const rows = columns[0]?.values.length ?? 0;
  const at = { row: firstRow, column: 0 };
  const formulas = (mode: FormulaMode): Formula[] =>
    columns.map(({ formula }) => ({ formula: `=${formula[mode]}` }));
  return sheetPlan({
    role: data.role,
    derived: true,
    name: sheets.data,
    blocks: [
      columnBlock(0, 0, [data.title, data.hint]),
      rowBlock(
        headerRow,
        0,
        columns.map(({ header }) => header),
      ),
      ...(mode === "live" ? [{ ...at, cells: [formulas("live")] }] : []),
      ...(mode === "values" && rows > 0 ? [{ ...at, cells: rowsOf(columns) }] : []),
      ...data.beside,
    ],
    fills: mode === "native" && rows > 0 ? [{ ...at, rows, formulas: formulas("native") }] : [],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(headerRow, 0, 1, columns.length), style: look.header },
      ...columns
        .map(({ style }, i) => ({ area: areaAt(firstRow, i, reserved, 1), style }))
        .filter(({ style }) => Object.keys(style).length > 0),
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: 1, count: Math.max(1, columns.length - 1), points: 90 },
    ],
    freeze: { rows: firstRow, columns: 1 },
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "landscape", repeat: headerRow }),
    hidden: true,
    reserved: [areaAt(firstRow, 0, reserved, columns.length)],
  });
}

function rowsOf(columns: readonly DataColumn[]): PlanCell[][] {
  const rows = columns[0]?.values ?? [];
  return rows.map((_, row) => columns.map(({ values }) => values[row] ?? null));
}

/** The cells of a column that a chart reads, and its header above them. */
export function dataArea(column: number, rows: number): Area {
  return areaAt(firstRow, column, Math.max(1, rows), 1);
}

export function dataHeader(column: number): Area {
  return areaAt(headerRow, column, 1, 1);
}

/** The cell above a column's header that says what its series is called in the legend. */
export function legendCell(column: number): Area {
  return areaAt(legendRow, column, 1, 1);
}

/** In native mode the place of a formula's row among the rows, from 1; counted from the header, for no cell may refer to itself. */
export const rowNumber = `ROWS($A$${headerRow + 1}:$A${headerRow + 1})`;

/** What Excel draws nowhere. */
export const nothing: Formula = { formula: "=NA()" };
