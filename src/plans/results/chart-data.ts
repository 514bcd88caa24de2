import { cells as quadrants } from "../../engine/matrix/portfolio";
import { workbook } from "../../i18n/workbook";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import type { Block, FillDown, Formula, PlanCell, SheetPlan } from "../plan";
import { cellOn } from "../reference";
import { quadrantLabelKeys, settingReference } from "../settings/references";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import { bodyReference } from "../source/origin";
import {
  capacityFor,
  chartColumns,
  chartIndex,
  layout,
  resultIndex,
  type ChartColumn,
  type ResultColumn,
} from "./layout";
import type { ResultsSpec } from "./spec";

/**
 * The helper columns that the native chart is drawn from: x, and y in the column of the customer's quadrant with #N/A
 * in the other three, so that Excel itself recolours a customer that moves.
 */
export function chartData(spec: ResultsSpec): SheetPlan {
  const texts = workbook[spec.language];
  const { customers, capacity } = rowsOf(spec);
  const body = bodyOf(spec, customers);
  return sheetPlan({
    role: "chartData",
    name: spec.sheets.chartData,
    blocks: [
      columnBlock(0, 0, [texts["chartData.title"], texts["chartData.hint"]]),
      rowBlock(layout.headerRow, 0, headers(spec)),
      ...body.blocks,
    ],
    fills: body.fills,
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(layout.headerRow, 0, 1, chartColumns.length), style: look.header },
      { area: areaAt(layout.firstRow, 1, capacity, 5), style: look.score },
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: 1, count: chartColumns.length - 1, points: 90 },
    ],
    freeze: { rows: layout.firstRow, columns: 1 },
    tabColor: tabColors.output,
    reserved: [areaAt(layout.firstRow, 0, capacity, chartColumns.length)],
  });
}

function rowsOf({ source }: ResultsSpec) {
  const customers = source.input.names.length;
  return { customers, capacity: capacityFor(customers) };
}

/** The quadrants' headers are the labels of the settings: a label that is changed there renames its series. */
function headers({ mode, language, settings, source }: ResultsSpec): PlanCell[] {
  const texts = workbook[language];
  const label = (index: number): PlanCell => {
    const key = quadrantLabelKeys[index] ?? "labelStar";
    if (mode === "values") return source.settings.labels[index] ?? null;
    return { formula: `=${settingReference(settings, key)}` };
  };
  const cells: Record<ChartColumn, PlanCell> = {
    customer: texts["results.customer"],
    x: texts["chartData.x"],
    star: label(0),
    cashCow: label(1),
    questionMark: label(2),
    dog: label(3),
    size: texts["chartData.size"],
  };
  return chartColumns.map((column) => cells[column]);
}

function bodyOf(spec: ResultsSpec, customers: number): { blocks: Block[]; fills: FillDown[] } {
  if (customers === 0 && spec.mode !== "live") return { blocks: [], fills: [] };
  switch (spec.mode) {
    case "live":
      return { blocks: [rowBlock(layout.firstRow, 0, liveFormulas(spec))], fills: [] };
    case "native": {
      const formulas = nativeFormulas(spec);
      return {
        blocks: [],
        fills: [{ row: layout.firstRow, column: 0, rows: customers, formulas }],
      };
    }
    case "values":
      return { blocks: [{ row: layout.firstRow, column: 0, cells: frozenRows(spec) }], fills: [] };
  }
}

function liveFormulas(spec: ResultsSpec): Formula[] {
  const { source, sheets } = spec;
  const of = (column: ResultColumn) =>
    `${cellOn(sheets.results, layout.firstRow, resultIndex(column))}#`;
  const size =
    source.sizeColumn === null ? null : bodyReference(source.customerOrigin, source.sizeColumn);
  return formulasFrom(spec, of, size);
}

function nativeFormulas(spec: ResultsSpec): Formula[] {
  const { source, sheets } = spec;
  const { customerOrigin, sizeColumn } = source;
  const of = (column: ResultColumn) =>
    cellOn(sheets.results, layout.firstRow, resultIndex(column), "column");
  const size =
    sizeColumn === null
      ? null
      : cellOn(
          customerOrigin.sheet,
          customerOrigin.firstRow,
          customerOrigin.columns[sizeColumn] ?? 0,
          "column",
        );
  return formulasFrom(spec, of, size);
}

/** One formula per column, over all customers or for one row, as the references are. */
function formulasFrom(
  spec: ResultsSpec,
  of: (column: ResultColumn) => string,
  size: string | null,
): Formula[] {
  const smallest = smallestSize(spec);
  const y = (index: number) => {
    const label = settingReference(spec.settings, quadrantLabelKeys[index] ?? "labelStar");
    return `IF(${of("quadrant")}=${label},${of("attractiveness")},NA())`;
  };
  const formulas: Record<ChartColumn, string> = {
    customer: of("customer"),
    x: `IF(ISNUMBER(${of("advantage")}),${of("advantage")},NA())`,
    star: y(0),
    cashCow: y(1),
    questionMark: y(2),
    dog: y(3),
    size:
      size === null
        ? `IF(${of("customer")}="",NA(),1)`
        : `IFERROR(IF(ISNUMBER(${size})*(${size}>0),${size},${smallest}),${smallest})`,
  };
  return chartColumns.map((column) => ({ formula: `=${formulas[column]}` }));
}

/** Excel draws no bubble without a size: customers of unknown size get one too small to matter, so that they show. */
function smallestSize({ source }: ResultsSpec): number {
  const sizes = source.input.sizes ?? new Float64Array();
  const largest = sizes.reduce((most, size) => (size > most ? size : most), 0);
  return largest > 0 ? largest / 1000 : 1;
}

function frozenRows(spec: ResultsSpec): PlanCell[][] {
  const { source, portfolio } = spec;
  const none: Formula = { formula: "=NA()" };
  const smallest = smallestSize(spec);
  return source.input.names.map((name, i) => {
    const x = portfolio.advantage.score[i] ?? NaN;
    const y = portfolio.attractiveness.score[i] ?? NaN;
    const size = source.input.sizes?.[i] ?? NaN;
    return [
      name,
      Number.isNaN(x) ? none : x,
      ...quadrants.map((_, code) => (portfolio.cell[i] === code ? y : none)),
      size > 0 ? size : smallest,
    ];
  });
}

/** The cells of a column of the Chart data sheet that the chart reads. */
export function chartArea(column: ChartColumn, customers: number) {
  return areaAt(layout.firstRow, chartIndex(column), capacityFor(customers), 1);
}

export function chartHeader(column: ChartColumn) {
  return areaAt(layout.headerRow, chartIndex(column), 1, 1);
}
