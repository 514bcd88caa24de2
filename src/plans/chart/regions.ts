import { inCorners } from "./corners";

/** From one value of an axis to another; null is the plot's own edge. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** A cell of a matrix as it is drawn. */
export interface ChartRegion {
  readonly name: string;
  readonly x: Span;
  readonly y: Span;
}

/** The bands between cuts, from the lowest up. */
function bandsBetween(cuts: readonly number[]): Span[] {
  return [null, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? null }));
}

/** The cells of a matrix as they are drawn, row by row from the top, between its cuts. */
export function regionsOf(
  cells: readonly (readonly string[])[],
  cuts: Readonly<Record<"x" | "y", readonly number[]>>,
): ChartRegion[] {
  const columns = bandsBetween(cuts.x);
  const rows = bandsBetween(cuts.y).reverse();
  return cells.flatMap((row, up) =>
    row.flatMap((name, across): ChartRegion[] => {
      const [x, y] = [columns[across], rows[up]];
      return x === undefined || y === undefined ? [] : [{ name, x, y }];
    }),
  );
}

/** The four regions about two cuts; none where an axis is not cut. */
export function quadrantRegions({
  cuts,
  labels,
}: {
  readonly cuts: Readonly<Record<"x" | "y", number | null>>;
  readonly labels: readonly string[];
}): ChartRegion[] {
  if (cuts.x === null || cuts.y === null) return [];
  const columns = bandsBetween([cuts.x]);
  const rows = bandsBetween([cuts.y]).reverse();
  const regions = inCorners(rows.map((y) => columns.map((x) => ({ x, y }))));
  return regions.map((region, corner) => ({ name: labels[corner] ?? "", ...region }));
}
