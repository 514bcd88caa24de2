import type { InParts } from "../../engine/in-parts";
import { grown, type Segment, type Square } from "./boxes";
import { cleanText } from "./clean-text";
import { crowdOf } from "./crowd";
import { crossOf, type Box, type ChartFrame, type PlotGeometry } from "./geometry";
import type { Candidate } from "./drawn-names";
import { placeLabels } from "./layout";
import { fontSizes, labelInset, labelLine } from "./metrics";
import type { ChartLine } from "./model";
import { noteBox, type ChartNote } from "./notes";
import type { LabelPosition, LabelSize, Shift } from "./places";
import { textWidth } from "./text-width";

/** The name of one customer beside its marker. */
export interface ChartLabel {
  /** Index of the customer in the input. */
  readonly row: number;
  /** Index of the customer's series. */
  readonly series: number;
  readonly text: string;
  readonly position: LabelPosition;
  /** How far from that position it is moved, in points. */
  readonly shift: Shift;
  /** Whether a line leads to it. */
  readonly led: boolean;
}

export interface Marker extends Square {
  readonly row: number;
  readonly series: number;
}

interface Named extends Marker, Candidate {
  readonly text: string;
}

/** For each name that may be shown so many customers are tried, so that 50,000 customers take no longer than 5,000. */
const triesPerName = 20;

/** A name that has no free place may lie on so many markers: on more it is not read. */
const COVERED = 3;

/** With so many markers at most there is time to look for better places. */
const FEW = 1000;

/** What a name keeps from the cuts and from the plot's edge, in points. */
const EDGE = 1;

/** Fonts may be wider than the table says. */
const WIDER = 1.1;

export interface NamingRules {
  /** At most so many customers are named. */
  readonly limit: number;
  /** Whether a name may lie on markers where there is no free place. */
  readonly onMarkers: boolean;
}

/** The names of a chart: the most important customers first, wherever there is room; to be interrupted. */
export function* layOutLabels(
  frame: ChartFrame & { readonly notes: readonly ChartNote[] },
  geometry: PlotGeometry,
  names: readonly string[],
  importance: Float64Array,
  { limit, onMarkers }: NamingRules,
): InParts<ChartLabel[]> {
  const markers = markersOf(frame, geometry);
  const ranked = [...markers].sort((a, b) => byImportance(a.row, b.row, importance));
  const zoneOf = zones(frame, geometry);
  const candidates = firstNamed(ranked, names, zoneOf, triesPerName * limit);
  const round = frame.bubble !== null;
  const crowd = crowdOf(markers, geometry.plot, round);
  const notes = frame.notes.map((note) => grown(noteBox(note, geometry), EDGE));
  const lines = frame.lines.flatMap(({ points }) => segments(points, geometry));
  const fixed = { boxes: notes, lines };
  const thorough = markers.length <= FEW;
  const rules = { limit, covers: onMarkers ? COVERED : 0, thorough };
  const placed = yield* placeLabels(candidates, crowd, fixed, rules, round);
  return placed.map(({ candidate: { row, series, text }, position, shift, leader }) => {
    return { row, series, text, position, shift, led: leader !== null };
  });
}

/** Where the customers of a chart are drawn. */
export function markersOf(
  { series }: Pick<ChartFrame, "series">,
  geometry: PlotGeometry,
): Marker[] {
  return series.flatMap(({ points }, of) =>
    points.map((point): Marker => {
      const [x, y] = [geometry.x(point.x), geometry.y(point.y)];
      return { row: point.row, series: of, x, y, radius: geometry.radius(point.size) };
    }),
  );
}

/** The lines between points that follow one another. */
function segments(points: ChartLine["points"], geometry: PlotGeometry): Segment[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    return {
      fromX: geometry.x(from.x),
      fromY: geometry.y(from.y),
      toX: geometry.x(to.x),
      toY: geometry.y(to.y),
    };
  });
}

/** The first customers that have a name at all, one by one: most are never asked for. */
function* firstNamed(
  ranked: readonly Marker[],
  names: readonly string[],
  zoneOf: (marker: Marker) => Box,
  count: number,
): Generator<Named, void> {
  let found = 0;
  for (const marker of ranked) {
    if (found >= count) return;
    const name = names[marker.row] ?? "";
    const text = cleanText(name);
    if (text === "") continue;
    found++;
    yield { ...marker, text, zone: zoneOf(marker), ...labelSize(name) };
  }
}

/** A name typed with line breaks is drawn on as many lines by Excel, on one by the picture: room for either. */
export function labelSize(name: string): LabelSize {
  const lines = name.trim().split(/\r\n|\r|\n/).length;
  return {
    width: WIDER * textWidth(cleanText(name), fontSizes.label) + 2 * labelInset.side,
    height: lines * labelLine + 2 * labelInset.end,
  };
}

/** The most important first, in the order of the rows where equal, the unknown last. */
function byImportance(one: number, other: number, importance: Float64Array): number {
  const [a, b] = [importance[one] ?? NaN, importance[other] ?? NaN];
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return one - other;
  return a > b || Number.isNaN(b) ? -1 : 1;
}

/** The part of the plot that a marker's name must stay in: its quadrant, or all where nothing divides it. */
export function zones(frame: ChartFrame, geometry: PlotGeometry): (marker: Square) => Box {
  const { minX, minY, maxX, maxY } = geometry.plot;
  const { x: crossX, y: crossY } = crossOf(frame, geometry);
  return ({ x, y }) =>
    grown(
      {
        minX: x >= crossX ? crossX : minX,
        maxX: x < crossX ? crossX : maxX,
        // Above is the smaller.
        minY: y > crossY ? crossY : minY,
        maxY: y <= crossY ? crossY : maxY,
      },
      -EDGE,
    );
}
