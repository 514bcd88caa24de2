import { overlap } from "./boxes";
import type { Square } from "./boxes";
import { cleanText } from "./clean-text";
import { crowdOf } from "./crowd";
import { cornerNames } from "./corners";
import { crossOf } from "./geometry";
import type { ChartFrame, PlotGeometry } from "./geometry";
import { placeLabels } from "./layout";
import type { Candidate, LabelPosition, PriceOf } from "./layout";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { textWidth } from "./text-width";

/** The name of one customer beside its marker. */
export interface ChartLabel {
  /** Index of the customer in the input. */
  readonly row: number;
  /** Index of the customer's series. */
  readonly series: number;
  readonly text: string;
  readonly position: LabelPosition;
}

interface Marker extends Square {
  readonly row: number;
  readonly series: number;
}

interface Named extends Marker, Candidate {
  readonly text: string;
}

/** What a label pays for lying on a quadrant's name, on the cross, or on the marker of one customer. */
const price = { cornerName: 4, cross: 0.5, marker: 1 } as const;

/** A label may cover the markers of two who are not named, and the cross besides. */
const dearest = 2 * price.marker + price.cross;

/** One in five of those to be named is named wherever there is a place. */
const missedShare = 0.2;

/** For each name that may be shown so many customers are tried, so that 50,000 customers take no longer than 5,000. */
const triesPerName = 20;

/** The names of a chart: the most important customers first, at most `limit`, wherever there is room. */
export function layOutLabels(
  frame: ChartFrame,
  geometry: PlotGeometry,
  names: readonly string[],
  importance: Float64Array,
  limit: number,
): ChartLabel[] {
  const markers = frame.series.flatMap(({ points }, series) =>
    points.map((point): Marker => {
      const [x, y] = [geometry.x(point.x), geometry.y(point.y)];
      return { row: point.row, series, x, y, radius: geometry.radius(point.size) };
    }),
  );
  const ranked = markers.toSorted((a, b) => byImportance(a.row, b.row, importance));
  const candidates = firstNamed(ranked, names, triesPerName * limit);
  const priceOf = pricing(frame, geometry, markers);
  const rules = { limit, dearest, missed: Math.ceil(limit * missedShare) };
  return placeLabels(candidates, geometry.plot, priceOf, rules).map(({ candidate, position }) => {
    const { row, series, text } = candidate;
    return { row, series, text, position };
  });
}

/** The first customers that have a name at all. */
function firstNamed(ranked: readonly Marker[], names: readonly string[], count: number): Named[] {
  const found: Named[] = [];
  for (const marker of ranked) {
    if (found.length >= count) break;
    const name = names[marker.row] ?? "";
    const text = cleanText(name);
    if (text !== "") found.push({ ...marker, text, ...labelSize(name) });
  }
  return found;
}

/** A name typed with line breaks is drawn on as many lines by Excel, on one by the picture: room for either. */
function labelSize(name: string): { width: number; height: number } {
  const lines = name.trim().split(/\r\n|\r|\n/).length;
  return {
    width: textWidth(cleanText(name), fontSizes.label) + 2 * labelInset.side,
    height: lines * labelLine + 2 * labelInset.end,
  };
}

/** The most important first, in the order of the rows where equal, the unknown last. */
function byImportance(one: number, other: number, importance: Float64Array): number {
  const [a, b] = [importance[one] ?? NaN, importance[other] ?? NaN];
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return one - other;
  return a > b || Number.isNaN(b) ? -1 : 1;
}

function pricing(frame: ChartFrame, geometry: PlotGeometry, markers: readonly Marker[]): PriceOf {
  const cross = crossOf(frame, geometry);
  const corners = cornerNames(frame, geometry);
  const crowd = crowdOf(markers, geometry.plot);
  return (box, dearest) => {
    const crossed =
      (box.minX < cross.x && cross.x < box.maxX) || (box.minY < cross.y && cross.y < box.maxY);
    const hidden = corners.filter((corner) => overlap(corner.box, box)).length;
    const fixed = (crossed ? price.cross : 0) + hidden * price.cornerName;
    return fixed + price.marker * crowd(box, (dearest - fixed) / price.marker);
  };
}
