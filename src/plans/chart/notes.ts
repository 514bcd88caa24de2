import { formatNumber } from "../../i18n/message";
import { cleanText } from "./clean-text";
import { crossOf, type Box, type ChartFrame, type PlotGeometry } from "./geometry";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { labelBox, type LabelPosition } from "./places";
import { textWidth } from "./text-width";

/** A text in the chart that belongs to no customer: a quadrant's name in its corner, or where a cut lies. */
export interface ChartNote {
  /** A cell's code, or the axis of a cut. */
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

/** Which corner belongs to each cell, in the order of the cells' codes: [right of the cut, above the cut]. */
const corners = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

/** The names of the quadrants that have room for theirs, and the cuts at the ends of their lines. */
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

function cornerNotes(frame: ChartFrame, geometry: PlotGeometry): ChartNote[] {
  const { plot } = geometry;
  const { x: crossX, y: crossY } = crossOf(frame, geometry);
  if (Number.isNaN(crossX + crossY)) return [];
  return frame.quadrants.flatMap((name, code): ChartNote[] => {
    const [right, above] = corners[code] ?? [true, true];
    const text = cleanText(name);
    const across = (right ? plot.maxX - crossX : crossX - plot.minX) - 2 * inset;
    const down = (above ? crossY - plot.minY : plot.maxY - crossY) - 2 * inset;
    const width = textWidth(text, fontSizes.label) + 2 * labelInset.side;
    if (text === "" || across < width || down < height) return [];
    const aside = right ? plot.maxX - inset : plot.minX + inset;
    const middle = above ? plot.minY + inset + height / 2 : plot.maxY - inset - height / 2;
    const [x, y] = onAxes(aside, middle, frame, geometry);
    return [{ of: code, text, x, y, position: right ? "Left" : "Right" }];
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
