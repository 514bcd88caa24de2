import { portfolioTexts } from "../../i18n/models/portfolio";
import { areaAt } from "../area";
import { capacityFor } from "../capacity";
import { look, tabColors } from "../look";
import type { Block, FillDown, Formula, PlanCell, SheetPlan } from "../plan";
import { cellOn } from "../reference";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import { bodyReference } from "../source/origin";
import { colorCells, type ChartReferences, type SeriesColumn } from "./chart-series";
import { chartColumns, layout, resultIndex, type ResultColumn } from "./layout";
import type { ResultsSpec } from "./spec";

/**
 * The helper columns that the native chart is drawn from: x, and y in the column of the customer's series with #N/A
 * in the others, so that Excel itself recolours a customer that moves.
 */
export function chartData(spec: ResultsSpec, series: readonly SeriesColumn[]): SheetPlan {
  const texts = portfolioTexts[spec.language];
  const { customers, capacity } = rowsOf(spec);
  const body = bodyOf(spec, series, customers);
  const header = headers(spec, series);
  return sheetPlan({
    role: "chartData",
    derived: true,
    name: spec.sheets.data,
    blocks: [
      columnBlock(0, 0, [texts["data.title"], texts["data.hint"]]),
      rowBlock(layout.headerRow, 0, header),
      ...body.blocks,
    ],
    fills: body.fills,
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(layout.headerRow, 0, 1, header.length), style: look.header },
      { area: areaAt(layout.firstRow, 1, capacity, header.length - 2), style: look.score },
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: 1, count: header.length - 1, points: 90 },
    ],
    freeze: { rows: layout.firstRow, columns: 1 },
    tabColor: tabColors.output,
    reserved: [areaAt(layout.firstRow, 0, capacity, header.length)],
  });
}

function rowsOf({ source }: ResultsSpec) {
  const customers = source.input.names.length;
  return { customers, capacity: capacityFor(customers) };
}

function headers({ language }: ResultsSpec, series: readonly SeriesColumn[]): PlanCell[] {
  const texts = portfolioTexts[language];
  return [
    texts["column.customer"],
    texts["data.x"],
    ...series.map(({ header }) => header),
    texts["data.size"],
  ];
}

function bodyOf(
  spec: ResultsSpec,
  series: readonly SeriesColumn[],
  customers: number,
): { blocks: Block[]; fills: FillDown[] } {
  if (customers === 0 && spec.mode !== "live") return { blocks: [], fills: [] };
  switch (spec.mode) {
    case "live":
      return { blocks: [rowBlock(layout.firstRow, 0, liveFormulas(spec, series))], fills: [] };
    case "native": {
      const formulas = nativeFormulas(spec, series);
      return {
        blocks: [],
        fills: [{ row: layout.firstRow, column: 0, rows: customers, formulas }],
      };
    }
    case "values":
      return {
        blocks: [{ row: layout.firstRow, column: 0, cells: frozenRows(spec, series) }],
        fills: [],
      };
  }
}

/** References to a column of the Results sheet and of this one, over all customers or in a row. */
interface Columns {
  readonly result: (column: ResultColumn) => string;
  readonly chart: (column: number) => string;
  readonly size: string | null;
}

function liveFormulas(spec: ResultsSpec, series: readonly SeriesColumn[]): Formula[] {
  const { source, sheets } = spec;
  const { customerOrigin, sizeColumn } = source;
  return formulasFrom(spec, series, {
    result: (column) => `${cellOn(sheets.results, layout.firstRow, resultIndex(column))}#`,
    chart: (column) => `${cellOn(sheets.data, layout.firstRow, column)}#`,
    size: sizeColumn === null ? null : bodyReference(customerOrigin, sizeColumn),
  });
}

function nativeFormulas(spec: ResultsSpec, series: readonly SeriesColumn[]): Formula[] {
  const { source, sheets } = spec;
  const { customerOrigin: origin, sizeColumn } = source;
  const inRow = (sheet: string, column: number, row: number = layout.firstRow) =>
    cellOn(sheet, row, column, "column");
  return formulasFrom(spec, series, {
    result: (column) => inRow(sheets.results, resultIndex(column)),
    chart: (column) => inRow(sheets.data, column),
    size:
      sizeColumn === null
        ? null
        : inRow(origin.sheet, origin.columns[sizeColumn] ?? 0, origin.firstRow),
  });
}

/** One formula per column. */
function formulasFrom(
  spec: ResultsSpec,
  columns: readonly SeriesColumn[],
  { result, chart, size }: Columns,
): Formula[] {
  const smallest = smallestSize(spec);
  const [customer, attractiveness, advantage] = [
    result("customer"),
    result("attractiveness"),
    result("advantage"),
  ];
  const references: ChartReferences = {
    quadrant: result("quadrant"),
    color: colorCells(spec),
    series: (index) => chart(chartColumns.series + index),
  };
  const series = columns.map(({ holds }) => {
    // An error is in no series, and must not be drawn as 0.
    return `IFERROR(IF(${holds(references)},${attractiveness},NA()),NA())`;
  });
  const formulas = [
    customer,
    `IF(ISNUMBER(${advantage}),${advantage},NA())`,
    ...series,
    size === null
      ? `IF(${customer}="",NA(),1)`
      : `IFERROR(IF(ISNUMBER(${size})*(${size}>0),${size},${smallest}),${smallest})`,
  ];
  return formulas.map((formula) => ({ formula: `=${formula}` }));
}

/** Excel draws no bubble without a size: customers of unknown size get one too small to matter, so that they show. */
function smallestSize({ source }: ResultsSpec): number {
  const sizes = source.input.sizes ?? new Float64Array();
  const largest = sizes.reduce((most, size) => (size > most ? size : most), 0);
  return largest > 0 ? largest / 1000 : 1;
}

function frozenRows(spec: ResultsSpec, columns: readonly SeriesColumn[]): PlanCell[][] {
  const { source, portfolio } = spec;
  const none: Formula = { formula: "=NA()" };
  const smallest = smallestSize(spec);
  const drawn = columns.map(
    ({ series }) => new Map(series.points.map(({ row, y }) => [row, y] as const)),
  );
  return source.input.names.map((name, i) => {
    const x = portfolio.advantage.score[i] ?? NaN;
    const size = source.input.sizes?.[i] ?? NaN;
    return [
      name,
      Number.isNaN(x) ? none : x,
      ...drawn.map((points) => points.get(i) ?? none),
      size > 0 ? size : smallest,
    ];
  });
}

/** The cells of a column of the Chart data sheet that the chart reads. */
export function chartArea(column: number, customers: number) {
  return areaAt(layout.firstRow, column, capacityFor(customers), 1);
}

export function chartHeader(column: number) {
  return areaAt(layout.headerRow, column, 1, 1);
}
