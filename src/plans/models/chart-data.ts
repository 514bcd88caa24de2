import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { look, tabColors } from "../look";
import { areaAt, type Area } from "../area";
import type { CellStyle, Formula, PlanCell, SheetPlan } from "../plan";
import { capacityFor } from "../capacity";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { ModelPlanSpec } from "./sheet";

const headerRow = 3;
const firstRow = 4;

/** A column of the sheet that a model's chart is drawn from. */
export interface DataColumn {
  /** A setting's label follows the setting by a formula. */
  readonly header: PlanCell;
  readonly style: CellStyle;
  readonly formula: Readonly<Record<"live" | "native", string>>;
  /** One for each row, as values. */
  readonly values: readonly PlanCell[];
}

/** A model's chart data, row for row: formulas that spill, that are filled down, or values. */
export function chartDataSheet(spec: ModelPlanSpec, columns: readonly DataColumn[]): SheetPlan {
  const { model, language, mode, sheets } = spec;
  const title = model.texts[language].title ?? model.id;
  const rows = Math.max(1, columns[0]?.values.length ?? 0);
  const formulas = (mode: "live" | "native"): Formula[] =>
    columns.map(({ formula }) => ({ formula: `=${formula[mode]}` }));
  const reserved = mode === "live" ? capacityFor(spec.source.names.length) : rows;
  return sheetPlan({
    role: `modelData.${model.id}`,
    derived: true,
    name: sheets.data,
    blocks: [
      columnBlock(0, 0, [
        message(modelTexts, language, "chart.title", { title }),
        modelTexts[language]["chart.hint"],
      ]),
      rowBlock(
        headerRow,
        0,
        columns.map(({ header }) => header),
      ),
      ...(mode === "live" ? [rowBlock(firstRow, 0, formulas("live"))] : []),
      ...(mode === "values" && (columns[0]?.values.length ?? 0) > 0
        ? [{ row: firstRow, column: 0, cells: rowsOf(columns) }]
        : []),
    ],
    fills:
      mode === "native" ? [{ row: firstRow, column: 0, rows, formulas: formulas("native") }] : [],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(headerRow, 0, 1, columns.length), style: look.header },
      ...columns.map(({ style }, i) => ({ area: areaAt(firstRow, i, reserved, 1), style })),
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: 1, count: Math.max(1, columns.length - 1), points: 90 },
    ],
    freeze: { rows: firstRow, columns: 1 },
    tabColor: tabColors.output,
    reserved: mode === "live" ? [areaAt(firstRow, 0, reserved, columns.length)] : [],
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

/** In native mode the place of a formula's row among the rows, from 1; counted from the header, for no cell may refer to itself. */
export const rowNumber = `ROWS($A$${headerRow + 1}:$A${headerRow + 1})`;

/** What Excel draws nowhere. */
export const nothing: Formula = { formula: "=NA()" };
