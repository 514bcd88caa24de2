import { atOnce, within, type InParts } from "../../engine/in-parts";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { appearances, groupAppearances } from "./appearance";
import { chartAxis } from "./axis";
import type { Corner } from "./corners";
import { plotGeometry } from "./geometry";
import type { ChartFrame } from "./geometry";
import { importanceOf } from "./importance";
import { layOutLabels } from "./label-layout";
import type { ChartLabel } from "./label-layout";
import { markerSize } from "./metrics";
import { notesOf, type ChartNote } from "./notes";
import { quadrantRegions, type ChartRegion } from "./regions";
import type { AxisPlan, MarkerShape } from "./plan";
import type { Fill } from "./tint";

/** What a chart is drawn from: parallel arrays, one entry per customer. */
export interface ChartInput {
  readonly names: readonly string[];
  /** Business advantage; NaN where there is no score. */
  readonly x: Float64Array;
  /** Customer attractiveness; NaN where there is no score. */
  readonly y: Float64Array;
  /** Codes of the matrix' cells, as its definition orders them; 255 not rated: not drawn. */
  readonly cell: Uint8Array;
  /** A positive amount per customer, drawn as the bubble's area; null draws plain markers. */
  readonly sizes: Float64Array | null;
  /** What the legend says that the bubbles' size means. */
  readonly sizeMeaning?: string | undefined;
  /** The borders of the quadrants; null where an axis has none. */
  readonly cuts: { readonly x: number | null; readonly y: number | null };
  readonly scale: { readonly lowest: number; readonly highest: number };
  /** Where y has another scale than x. */
  readonly scaleOfY?: ChartInput["scale"];
  /** Axes of measures that are on no scale; by default those of the scales, with room for cuts and values outside. */
  readonly axes?: ChartModel["axes"];
  /** Borders that are no level or upright line. */
  readonly lines?: readonly ChartLine[];
  /** What the corners are called, in their order. */
  readonly labels: readonly string[];
  /** The cells of a matrix that has more than two bands on an axis; left out: the quadrants about the cuts. */
  readonly regions?: readonly ChartRegion[];
  /** What colours the customers instead of their quadrants; the last group is for all who are in no other. */
  readonly groups?: ChartGroups | null;
  /** Empty texts take no room. */
  readonly titles: { readonly chart: string; readonly x: string; readonly y: string };
  /** At most this many customers get their name. */
  readonly namesShown?: number;
  /** What the legend says where not everybody has a name; left out: nothing. */
  readonly named?: (named: number, of: number) => string;
  /** Whether a name may lie on markers where there is no free place for it; left out: yes. */
  readonly namesOnMarkers?: boolean;
  /** Customers who stand out: each has a ring, and they are named before all others. */
  readonly marked?: ReadonlySet<number>;
  /** Who is named first, highest first; by default what `importanceOf` says. */
  readonly importance?: Float64Array;
  readonly legend?: boolean;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** At most as many groups as there are appearances for. */
export interface ChartGroups {
  readonly names: readonly string[];
  /** Whether the last holds who is in no other: while it holds nobody the legend does not list it. */
  readonly hasRest?: boolean;
  /** Index of each customer's group. */
  readonly of: Uint8Array;
  /** How each is drawn where its colour and shape say something of their own; left out: one after the other. */
  readonly looks?: readonly GroupLook[];
}

/** A corner's colour and shape, and how much of it is filled. */
export interface GroupLook {
  readonly corner: Corner;
  readonly fill: Fill;
}

/** A line through points of the chart that are no customers. */
export interface ChartLine {
  readonly name: string;
  /** The series, by its place, in whose colour it is drawn; null is grey. */
  readonly of: number | null;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface ChartPoint {
  /** Index of the customer in the input. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Null where there is no size, or none above zero. */
  readonly size: number | null;
}

export interface ChartSeries {
  /** The corner that it holds; null for a group. */
  readonly corner: Corner | null;
  /** Which of a palette's colours for quadrants, or for groups, it has. */
  readonly swatch: number;
  readonly name: string;
  /** Its name in the legend, with how many customers it holds. */
  readonly legend: string;
  /** Whether the legend lists it. */
  readonly listed: boolean;
  readonly color: string;
  readonly marker: MarkerShape;
  readonly fill: Fill;
  /** Bubbles from the largest to the smallest, so that the small lie over the large; else as in the input. */
  readonly points: readonly ChartPoint[];
}

/** The matrix as a chart: what Excel is told to draw and what the picture draws. */
export interface ChartModel {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly axes: { readonly x: AxisPlan; readonly y: AxisPlan };
  /** The quadrants in the order of the cells' codes, or the groups; the empty ones too. */
  readonly series: readonly ChartSeries[];
  /** The cells of the matrix by their names; empty names are not written. */
  readonly regions: readonly ChartRegion[];
  readonly lines: readonly ChartLine[];
  /** Rows of the customers who have a ring. */
  readonly marked: ReadonlySet<number>;
  readonly notes: readonly ChartNote[];
  readonly labels: readonly ChartLabel[];
  /** The largest size and Excel's `bubbleScale` in percent; null for a scatter chart. */
  readonly bubble: { readonly largest: number; readonly scale: number } | null;
  /** What the legend says of sizes and names; empty where it says nothing. */
  readonly sizeMeaning: string;
  /** Side of a marker in points, Excel's `markerSize`. */
  readonly markerSize: number;
  readonly legend: boolean;
}

const defaultNames = 50;

/** The chart of a scored portfolio, with the names that fit. Same input, same chart. */
export function buildChartModel(input: ChartInput): ChartModel {
  return atOnce(chartModelInParts(input));
}

/** The same, to be interrupted: names look for their places among thousands of markers longer than a screen may stand still. */
export function* chartModelInParts(input: ChartInput): InParts<ChartModel> {
  const { names, titles } = input;
  const series = seriesOf(input);
  const drawn = series.flatMap(({ points }) => points);
  const bubble = bubbleOf(drawn);
  const room = bubble !== null;
  const frame: ChartFrame = {
    title: titles.chart,
    width: input.width,
    height: input.height,
    axes: input.axes ?? axesOf(input, room),
    series,
    lines: input.lines ?? [],
    marked: input.marked ?? new Set(),
    regions: input.regions ?? quadrantRegions(input),
    bubble,
    sizeMeaning: room ? (input.sizeMeaning ?? "") : "",
    markerSize: drawn.length < markerSize.crowdFrom ? markerSize.usual : markerSize.crowded,
    legend: input.legend ?? true,
  };
  const usual = input.importance ?? importanceOf(input, frame);
  const importance = usual.map((value, row) => (frame.marked.has(row) ? Infinity : value));
  const { namesShown: limit = defaultNames, namesOnMarkers: onMarkers = true } = input;
  const rules = { limit, onMarkers };
  function* laidOut(of: ChartFrame): InParts<ChartModel> {
    const geometry = plotGeometry(of);
    const notes = notesOf(of, geometry);
    const labels = yield* layOutLabels({ ...of, notes }, geometry, names, importance, rules);
    return { ...of, notes, labels };
  }
  const { named } = input;
  if (named === undefined || limit === 0) return yield* laidOut(frame);
  const said = ({ labels }: ChartModel) =>
    labels.length < drawn.length ? named(labels.length, drawn.length) : "";
  const remarked = (model: ChartModel): ChartModel => {
    const remarks = [frame.sizeMeaning, said(model)].filter((remark) => remark !== "");
    return { ...model, sizeMeaning: remarks.join("; ") };
  };
  const first =
    drawn.length <= limit || frame.sizeMeaning !== ""
      ? yield* within(laidOut(frame), 0, 0.5)
      : null;
  if (first !== null && (said(first) === "" || frame.sizeMeaning !== "")) return remarked(first);
  // What is said takes a row of the legend, so that names are laid out with it.
  const again = laidOut({ ...frame, sizeMeaning: named(limit, drawn.length) });
  return remarked(yield* within(again, first === null ? 0 : 0.5, 1));
}

function axesOf(input: ChartInput, room: boolean): ChartModel["axes"] {
  const { x, y, scale, cuts, titles } = input;
  return {
    x: chartAxis(x, scale, cuts.x, titles.x, room),
    y: chartAxis(y, input.scaleOfY ?? scale, cuts.y, titles.y, room),
  };
}

function seriesOf(input: ChartInput): ChartSeries[] {
  const { groups = null, labels, cell } = input;
  const of = groups?.of ?? cell;
  const points = pointsOf(input, of, groups?.names.length ?? appearances.length);
  if (groups === null) {
    return appearances.map((appearance, code) => {
      const name = labels[code] ?? appearance.corner;
      const own = points[code] ?? [];
      const legend = counted(name, own);
      const fill = "tinted" as const;
      return { ...appearance, swatch: code, name, legend, listed: true, fill, points: own };
    });
  }
  return groups.names.map((name, group) => {
    const look = groups.looks?.[group];
    const rest = group === groups.names.length - 1;
    const swatch = rest ? groupAppearances.length - 1 : group;
    const { color = "", marker = "Circle" } = groupAppearances[swatch] ?? {};
    const own = points[group] ?? [];
    if (look !== undefined) return likeCorner(look, name, own);
    const fill = "tinted" as const;
    const listed = !(rest && groups.hasRest === true && own.length === 0);
    const legend = counted(name, own);
    return { corner: null, swatch, name, legend, listed, color, marker, fill, points: own };
  });
}

function likeCorner(
  { corner, fill }: GroupLook,
  name: string,
  points: readonly ChartPoint[],
): ChartSeries {
  const swatch = appearances.findIndex((appearance) => appearance.corner === corner);
  const { color = "", marker = "Circle" } = appearances[swatch] ?? {};
  const legend = counted(name, points);
  return { corner, swatch, name, legend, listed: true, color, marker, fill, points };
}

function counted(name: string, points: readonly ChartPoint[]): string {
  return `${name} (${points.length})`;
}

/** The customers of each series, in the order of the input; who has no quadrant is not drawn. */
function pointsOf(
  { x, y, cell, sizes }: ChartInput,
  of: Uint8Array,
  series: number,
): ChartPoint[][] {
  const points = Array.from({ length: series }, (): ChartPoint[] => []);
  cell.forEach((code, row) => {
    if (code === NOT_RATED) return;
    const point = { row, x: x[row] ?? NaN, y: y[row] ?? NaN, size: positive(sizes?.[row]) };
    if (Number.isFinite(point.x) && Number.isFinite(point.y)) points[of[row] ?? code]?.push(point);
  });
  // Who has no size is drawn as the smallest.
  if (sizes === null) return points;
  return points.map((own) => own.sort((a, b) => (b.size ?? 0) - (a.size ?? 0)));
}

function positive(size: number | undefined): number | null {
  return size !== undefined && size > 0 && size < Infinity ? size : null;
}

function bubbleOf(points: readonly ChartPoint[]): ChartModel["bubble"] {
  const largest = points.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  if (largest === 0) return null;
  // Many bubbles hide one another: the more there are, the smaller the largest is drawn.
  const count = points.length;
  const crowding = count <= 30 ? 60 : count <= 150 ? 40 : count <= 1000 ? 17 : 10;
  return { largest, scale: crowding };
}
