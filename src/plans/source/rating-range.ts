import type { FactorTable } from "../../engine/factors/types";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import type { TableOrigin } from "./origin";

/** Rating columns from one to another, as columns of the customers' origin. */
export interface RatingColumns {
  readonly first: number;
  readonly last: number;
  /** How many columns of the sheet right of the first of all rating columns they begin and end. */
  readonly from: number;
  readonly to: number;
}

/** Those of one axis. */
export interface AxisColumns extends RatingColumns {
  /** Whether every column from first to last is a rating of this axis. */
  readonly unbroken: boolean;
}

/** Where the ratings stand on the customers' sheet. */
export interface RatingRange {
  /** Null for an axis that no column rates. */
  readonly axes: Readonly<Record<AxisId, AxisColumns | null>>;
  /** Columns side by side, of either axis. */
  readonly runs: readonly RatingColumns[];
  /** For each column of the sheet from the first rating to the last its factor's name, or null. */
  readonly names: readonly (string | null)[];
  /**
   * Whether formulas can find every factor by the header of its column. Excel compares without case; a header that
   * differs in width, script or spacing needs its factor's name written beside.
   */
  readonly headersAreNames: boolean;
}

/** A factor that is scored, and where its ratings stand. */
interface Rated {
  readonly factor: FactorTable["factors"][number];
  /** Its name as it stands in the factor table. */
  readonly text: string;
  readonly column: number;
  /** Columns of the sheet right of the first of all rating columns. */
  readonly place: number;
}

/**
 * Looks once at where the scored factors' ratings stand.
 *
 * @param columns for each factor its column among those of the origin
 * @param texts for each factor its name as it stands in the factor table
 */
export function ratingRange(
  origin: TableOrigin,
  { factors }: FactorTable,
  columns: readonly number[],
  texts: readonly string[],
): RatingRange {
  const onSheet = factors.flatMap((factor, i) => {
    const column = columns[i];
    const at = column === undefined ? undefined : origin.columns[column];
    return column === undefined || at === undefined
      ? []
      : [{ factor, text: texts[i] ?? "", column, at }];
  });
  const start = onSheet.reduce((least, { at }) => Math.min(least, at), Infinity);
  const rated = onSheet.map(({ at, ...one }): Rated => ({ ...one, place: at - start }));
  const width = rated.reduce((most, { place }) => Math.max(most, place + 1), 0);
  const names = new Array<string | null>(width).fill(null);
  for (const { place, text } of rated) names[place] = text;
  const [attractiveness, advantage] = axes.map((axis) =>
    axisColumns(rated.filter(({ factor }) => factor.axis === axis)),
  );
  return {
    axes: { attractiveness: attractiveness ?? null, advantage: advantage ?? null },
    runs: runsOf(rated),
    names,
    headersAreNames: headersAreNames(origin, rated),
  };
}

function axisColumns(rated: readonly Rated[]): AxisColumns | null {
  const columns = extent(rated);
  if (columns === null) return null;
  const { first, last, from, to } = columns;
  const count = new Set(rated.map(({ column }) => column)).size;
  return { ...columns, unbroken: to - from === last - first && count === last - first + 1 };
}

function extent(rated: readonly Rated[]): RatingColumns | null {
  const sorted = [...rated].sort((one, other) => one.column - other.column);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: first.column, last: last.column, from: first.place, to: last.place };
}

function runsOf(rated: readonly Rated[]): RatingColumns[] {
  const runs: RatingColumns[] = [];
  for (const { column, place } of [...rated].sort((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last?.to === place) continue;
    if (last?.to === place - 1) runs[runs.length - 1] = { ...last, last: column, to: place };
    else runs.push({ first: column, last: column, from: place, to: place });
  }
  return runs;
}

function headersAreNames({ headers }: TableOrigin, rated: readonly Rated[]): boolean {
  const found = headers.map((header) => header.toLowerCase());
  return rated.every(({ factor, column }) => {
    const header = found[column];
    // Where another column has the same header, it must not pass for the factor's.
    return (
      header === factor.name.toLowerCase() && found.filter((other) => other === header).length === 1
    );
  });
}
