import { cleanText } from "./clean-text";
import { cornerNames } from "./corners";
import type { ChartFrame, PlotGeometry } from "./geometry";
import { markerBox, placeLabels } from "./layout";
import type { Candidate, LabelPosition, Obstacle } from "./layout";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { textWidth } from "./text-width";

/** The name of one customer beside its marker. */
export interface ChartLabel {
  /** Index of the customer in the input. */
  readonly row: number;
  /** Index of the customer's series, which is its cell's code. */
  readonly series: number;
  readonly text: string;
  readonly position: LabelPosition;
}

interface Named extends Candidate {
  readonly row: number;
  readonly series: number;
  readonly text: string;
  readonly importance: number;
}

/** What a label pays for lying on a quadrant's name, on the cross, or on the marker of one customer. */
const price = { cornerName: 4, cross: 0.5, marker: 1 } as const;

/** A label may cover the markers of two who are not named, and the cross besides. */
const dearest = 2 * price.marker + price.cross;

/** One in five of those to be named is named wherever there is a place. */
const missedShare = 0.2;

/** The names of a chart: the most important customers first, at most `limit`, wherever there is room. */
export function layOutLabels(
  frame: ChartFrame,
  geometry: PlotGeometry,
  names: readonly string[],
  importance: Float64Array,
  limit: number,
): ChartLabel[] {
  const candidates = frame.series.flatMap(({ points }, series) =>
    points.map((point): Named => {
      const name = names[point.row] ?? "";
      return {
        row: point.row,
        series,
        text: cleanText(name),
        importance: rankable(importance[point.row]),
        x: geometry.x(point.x),
        y: geometry.y(point.y),
        radius: geometry.radius(point.size),
        ...labelSize(name),
      };
    }),
  );
  const ranked = candidates.filter(({ text }) => text !== "").sort(byImportance);
  const obstacles = [...fixedObstacles(frame, geometry), ...candidates.map(markerObstacle)];
  const rules = { limit, dearest, missed: Math.ceil(limit * missedShare) };
  return placeLabels(ranked, geometry.plot, obstacles, rules).map(({ candidate, position }) => {
    const { row, series, text } = candidate;
    return { row, series, text, position };
  });
}

/** A name typed with line breaks is drawn on as many lines by Excel, on one by the picture: room for either. */
function labelSize(name: string): { width: number; height: number } {
  const lines = name.trim().split(/\r\n|\r|\n/).length;
  return {
    width: textWidth(cleanText(name), fontSizes.label) + 2 * labelInset.side,
    height: lines * labelLine + 2 * labelInset.end,
  };
}

function rankable(importance: number | undefined): number {
  return importance === undefined || Number.isNaN(importance) ? -Infinity : importance;
}

function byImportance(a: Named, b: Named): number {
  if (a.importance === b.importance) return a.row - b.row;
  return a.importance > b.importance ? -1 : 1;
}

function markerObstacle(candidate: Candidate): Obstacle {
  return { ...markerBox(candidate), price: price.marker };
}

function fixedObstacles(frame: ChartFrame, geometry: PlotGeometry): Obstacle[] {
  const crossX = geometry.x(frame.axes.x.cut);
  const crossY = geometry.y(frame.axes.y.cut);
  return [
    { ...geometry.plot, minX: crossX, maxX: crossX, price: price.cross },
    { ...geometry.plot, minY: crossY, maxY: crossY, price: price.cross },
    ...cornerNames(frame, geometry).map(({ box }) => ({ ...box, price: price.cornerName })),
  ];
}
