import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { ChartModel } from "../chart/model";
import { cutText, type ChartNote } from "../chart/notes";
import type { LabelPlan, PointSeriesPlan } from "../chart/plan";
import type { Block, Formula, PlanCell } from "../plan";
import { rowBlock } from "../sheet";
import type { WriteMode } from "../settings/types";
import { dataArea, dataHeader, legendCell, nothing } from "./chart-data";

/** What the texts in a chart follow, as formulas; null or left out where they are said once and for all. */
export interface NoteSources {
  /** The names in the corners, by the cells' codes. */
  readonly corners: readonly (string | null)[];
  readonly cuts: Readonly<Record<"x" | "y", string | null>>;
  readonly headers: readonly [text: string, x: string, y: string, size: string];
}

export interface ChartNotes {
  readonly series: PointSeriesPlan;
  readonly labels: readonly Omit<LabelPlan, "series">[];
  readonly blocks: readonly Block[];
}

/** Columns that they take, and one that parts them from what follows. */
export const NOTE_COLUMNS = 5;

/**
 * The texts of a chart that are no customer's name, as a series of points that are not drawn but labelled. Where there
 * are bubbles its last point is a large one: Excel sizes all by the largest, and knows no other measure that other
 * programs go by too.
 *
 * @param column the first of four columns that are free
 * @param sizes the column of the customers' sizes; null where there are none
 */
export function chartNotes(
  picture: ChartModel,
  sources: NoteSources,
  mode: WriteMode,
  column: number,
  sizes: { readonly column: number; readonly rows: number } | null,
): ChartNotes {
  const { notes, bubble, sizeMeaning, axes } = picture;
  const { top } = dataArea(column, 1);
  const rows = notes.map((note) => [
    ...cellsOf(note, sources, mode),
    bubble === null ? 1 : tiny(bubble.largest),
  ]);
  const measure =
    bubble === null || sizes === null
      ? []
      : [["", axes.x.min, axes.y.min, measureOf(bubble, sizes, mode)] satisfies PlanCell[]];
  const count = Math.max(1, rows.length + measure.length);
  const name = sizeMeaning === "" ? sources.headers[0] : sizeMeaning;
  const at = (index: number) => areaAt(top, column + index, count, 1);
  return {
    series: {
      nameCell: legendCell(column),
      name,
      x: at(1),
      y: at(2),
      size: bubble === null ? null : at(3),
      marker: null,
      color: "",
      fill: "",
      joined: false,
    },
    labels: notes.map(({ text, position, x, y }, point) => ({
      point,
      cell: areaAt(top + point, column, 1, 1),
      text,
      position,
      shift: { x: 0, y: 0 },
      led: false,
      customer: null,
      crowded: false,
      at: { x, y, size: bubble === null ? null : tiny(bubble.largest) },
    })),
    blocks: [
      rowBlock(legendCell(column).top, column, [name]),
      rowBlock(dataHeader(column).top, column, sources.headers),
      ...(rows.length + measure.length === 0
        ? [rowBlock(top, column, ["", nothing, nothing, nothing])]
        : [{ row: top, column, cells: [...rows, ...measure] }]),
    ],
  };
}

/** Too small to be seen, were it drawn. */
function tiny(largest: number): number {
  return largest / 1e6;
}

function cellsOf(
  { of, text, x, y }: ChartNote,
  { corners, cuts }: NoteSources,
  mode: WriteMode,
): PlanCell[] {
  const live = (formula: string | null | undefined): Formula | null =>
    formula === null || formula === undefined || mode === "values"
      ? null
      : { formula: `=${formula}` };
  if (typeof of === "number") return [live(corners[of]) ?? text, x, y];
  const cut = live(cuts[of]);
  if (cut === null) return [of === "x" ? cutText(x) : cutText(y), x, y];
  const said: Formula = { formula: `=ROUND(${cuts[of] ?? ""},2)&""` };
  return of === "x" ? [said, cut, y] : [said, x, cut];
}

/** The size at which the customers' bubbles are as large as they should be, beside one of full size. */
function measureOf(
  { largest, scale }: NonNullable<ChartModel["bubble"]>,
  { column, rows }: { readonly column: number; readonly rows: number },
  mode: WriteMode,
): PlanCell {
  const share = (scale / 100) ** 2;
  if (mode === "values") return largest / share;
  return {
    formula: `=MAX(${areaAddress(dataArea(column, rows), "both")})/${share.toPrecision(4)}`,
  };
}

/** "Star (7)": what the legend calls a series, by the header below it and the numbers below that. */
export function legendFormula(column: number, rows: number): Formula {
  const { top, left } = dataHeader(column);
  const body = areaAddress(dataArea(column, rows), "both");
  return { formula: `=${cellAddress(top, left)}&" ("&COUNT(${body})&")"` };
}
