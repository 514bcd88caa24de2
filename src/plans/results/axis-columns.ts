import type { AxisId } from "../../engine/portfolio/axes";
import type { PortfolioSource } from "../source/types";

/** The rating columns of one axis, as columns of the customers' origin. */
export interface AxisColumns {
  readonly first: number;
  readonly last: number;
  /** Whether every column from first to last is a rating of this axis. */
  readonly unbroken: boolean;
}

/** Null where no column rates the axis. */
export function axisColumns(source: PortfolioSource, axis: AxisId): AxisColumns | null {
  const columns = source.input.factors.factors.flatMap((factor, i) => {
    const column = source.ratingColumns[i];
    return factor.axis === axis && column !== undefined ? [column] : [];
  });
  if (columns.length === 0) return null;
  const first = columns.reduce((least, column) => Math.min(least, column));
  const last = columns.reduce((most, column) => Math.max(most, column));
  const { columns: places } = source.customerOrigin;
  const adjacent = (places[last] ?? 0) - (places[first] ?? 0) === last - first;
  return { first, last, unbroken: adjacent && new Set(columns).size === last - first + 1 };
}

/** Runs of rating columns side by side, of either axis. */
export function ratingRuns({ ratingColumns, customerOrigin }: PortfolioSource): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(ratingColumns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const place = customerOrigin.columns[column] ?? 0;
    if (last !== undefined && (customerOrigin.columns[last[1]] ?? 0) === place - 1)
      last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/**
 * Whether formulas can find every factor by the header of its column. Excel compares without case; a header that
 * differs in width, script or spacing needs its factor's name written beside.
 */
export function headersAreNames({
  input,
  ratingColumns,
  customerOrigin,
}: PortfolioSource): boolean {
  const headers = customerOrigin.headers.map((header) => header.toLowerCase());
  return input.factors.factors.every(({ name }, i) => {
    const header = headers[ratingColumns[i] ?? -1];
    // Where another column has the same header, it must not pass for the factor's.
    return (
      header === name.toLowerCase() && headers.filter((other) => other === header).length === 1
    );
  });
}
