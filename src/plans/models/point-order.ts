import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { ChartModel } from "../chart/model";
import type { Block } from "../plan";
import { columnBlock, rowBlock } from "../sheet";
import {
  dataArea,
  dataHeader,
  type ColumnRef,
  type DataColumn,
  type FormulaMode,
} from "./chart-data";

/**
 * In which order a chart's customers stand among its data: where there are bubbles from the largest down, since the
 * later lie over the earlier. The order stays as it is written, so that a name stays with its point when sizes change;
 * customers who are added later come last.
 */
export interface PointOrder {
  /** The customer in each row. */
  readonly rows: readonly number[];
  /** The row of each customer. */
  readonly placeOf: readonly number[];
  /** A column in this order, as a formula. */
  readonly read: (ref: ColumnRef, mode: FormulaMode) => string;
  /** The columns that hold the order, and what is written beside them. */
  readonly columns: readonly DataColumn[];
  readonly blocks: readonly Block[];
  /** How many columns it takes. */
  readonly width: number;
}

interface Place {
  /** The first column that is free for it. */
  readonly column: number;
  readonly header: string;
}

export function pointOrder(
  picture: ChartModel,
  names: ColumnRef,
  customers: number,
  place: Place,
): PointOrder {
  const all = Array.from({ length: customers }, (_, row) => row);
  const none = { columns: [], blocks: [], width: 0 };
  if (picture.bubble === null || customers === 0) {
    const read = (ref: ColumnRef, mode: FormulaMode) => (mode === "live" ? ref.spilled : ref.cell);
    return { ...none, rows: all, placeOf: all, read };
  }
  const rows = largestFirst(picture, all);
  const placeOf: number[] = [];
  rows.forEach((row, at) => (placeOf[row] = at));
  const { column, header } = place;
  const { top } = dataArea(column, 1);
  const read = (ref: ColumnRef, mode: FormulaMode) =>
    mode === "live"
      ? `INDEX(${ref.spilled},${cellAddress(top, column, "both")}#)`
      : `INDEX(${ref.cells},${cellAddress(top, column, "column")})`;
  const numbers = rows.map((row) => row + 1);
  return {
    rows,
    placeOf,
    read,
    columns: [inForce(names, numbers, place)],
    blocks: [
      rowBlock(dataHeader(column).top, column + 1, [header]),
      columnBlock(top, column + 1, numbers),
    ],
    width: 2,
  };
}

function largestFirst({ series }: ChartModel, all: readonly number[]): number[] {
  const sizes = new Map(
    series.flatMap(({ points }) => points.map(({ row, size }) => [row, size ?? 0] as const)),
  );
  return [...all].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

/** The order as it is written, and behind it who has been added since. */
function inForce(
  names: ColumnRef,
  numbers: readonly number[],
  { column, header }: Place,
): DataColumn {
  const { top } = dataArea(column, 1);
  const written = areaAddress(areaAt(top, column + 1, numbers.length, 1), "both");
  // Were there fewer customers than are written, the first of the order would not be all of them.
  const places = `SEQUENCE(MAX(ROWS(${names.spilled}),${numbers.length}))`;
  const native = cellAddress(top, column + 1, "column");
  const live = `IFERROR(INDEX(${written},${places}),${places})`;
  return { header, style: {}, formula: { live, native }, values: numbers };
}
