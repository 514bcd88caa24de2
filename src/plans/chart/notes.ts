import { formatNumber } from "../../i18n/message";
import { cleanText } from "./clean-text";
import { type Box, type ChartFrame, type PlotGeometry } from "./geometry";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { labelBox, type LabelPosition } from "./places";
import { textWidth } from "./text-width";

/** A text in the chart that belongs to no customer: a region's name in its corner, or where a cut lies. */
export interface ChartNote {
  /** A region by its place among them, or the axis of a cut. */
  readonly of: number | "x" | "y";
  readonly text: string;
  /** The point that it stands beside, on the axes. */
  readonly x: number;
  readonly y: number;
  readonly position: LabelPosition;
}

/** Between a corner's name and the plot's edges besides the label's own inset, in points. */
const inset = 2;

const height = labelLine + 2 * labelInset.end;

/** The names of the regions that have room for theirs, and the cuts at the ends of their lines. */
export function notesOf(frame: ChartFrame, geometry: PlotGeometry): ChartNote[] {
  return [...cornerNotes(frame, geometry), ...cutNotes(frame)];
}

/** The box of a note in points. */
export function noteBox({ x, y, text, position }: ChartNote, geometry: PlotGeometry): Box {
  const width = textWidth(cleanText(text), fontSizes.label) + 2 * labelInset.side;
  const at = { x: geometry.x(x), y: geometry.y(y), radius: 0 };
  return labelBox({ ...at, width, height }, position);
}

/** What a cut's line says at its end; shared with the cell that says it in the workbook. */
export function cutText(cut: number): string {
  return formatNumber(Math.round(cut * 100) / 100, "en-US");
}

/** In the corner that is the plot's own; of a region in the middle in its upper left one. */
function cornerNotes(frame: ChartFrame, geometry: PlotGeometry): ChartNote[] {
  const { plot } = geometry;
  return frame.regions.flatMap(({ name, x: across, y: up }, region): ChartNote[] => {
    const left = across.from === null ? plot.minX : geometry.x(across.from);
    const right = across.to === null ? plot.maxX : geometry.x(across.to);
    const top = up.to === null ? plot.minY : geometry.y(up.to);
    const bottom = up.from === null ? plot.maxY : geometry.y(up.from);
    const text = cleanText(name);
    const width = textWidth(text, fontSizes.label) + 2 * labelInset.side;
    const room = right - left - 2 * inset >= width && bottom - top - 2 * inset >= height;
    if (text === "" || !room) return [];
    const atRight = across.to === null && across.from !== null;
    const below = up.from === null && up.to !== null;
    const aside = atRight ? right - inset : left + inset;
    const middle = below ? bottom - inset - height / 2 : top + inset + height / 2;
    const [x, y] = onAxes(aside, middle, frame, geometry);
    return [{ of: region, text, x, y, position: atRight ? "Left" : "Right" }];
  });
}

/** The values of the axes at a point of the chart. */
function onAxes(
  x: number,
  y: number,
  { axes }: ChartFrame,
  { plot }: PlotGeometry,
): readonly [number, number] {
  const digits = (value: number) => Number(value.toPrecision(6));
  const across = (x - plot.minX) / (plot.maxX - plot.minX);
  const up = (plot.maxY - y) / (plot.maxY - plot.minY);
  return [
    digits(axes.x.min + across * (axes.x.max - axes.x.min)),
    digits(axes.y.min + up * (axes.y.max - axes.y.min)),
  ];
}

function cutNotes({ axes: { x, y } }: ChartFrame): ChartNote[] {
  return [
    ...(x.cut === null
      ? []
      : [{ of: "x", text: cutText(x.cut), x: x.cut, y: y.max, position: "Top" } as const]),
    ...(y.cut === null
      ? []
      : [{ of: "y", text: cutText(y.cut), x: x.max, y: y.cut, position: "Right" } as const]),
  ];
}
