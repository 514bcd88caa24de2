import { cleanText } from "./clean-text";
import { crossOf } from "./geometry";
import type { Box, ChartFrame, PlotGeometry } from "./geometry";
import { fontSizes, labelLine } from "./metrics";
import { fitText, textWidth } from "./text-width";

export interface CornerName {
  readonly text: string;
  readonly anchor: "start" | "end";
  /** Where the text is anchored: its start or end, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const inset = 5;

/** Which corner belongs to each cell, in the order of the cells' codes: [right of the cut, above the cut]. */
const corners = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

/** The quadrants' names, each in the outer corner of its quadrant, cut to the room there; none where there is none. */
export function cornerNames(frame: ChartFrame, geometry: PlotGeometry): CornerName[] {
  const { plot } = geometry;
  const { x: crossX, y: crossY } = crossOf(frame, geometry);
  if (Number.isNaN(crossX + crossY)) return [];
  return frame.quadrants.flatMap((name, code) => {
    const [right, above] = corners[code] ?? [true, true];
    const room = (right ? plot.maxX - crossX : crossX - plot.minX) - 2 * inset;
    const height = above ? crossY - plot.minY : plot.maxY - crossY;
    const text = fitText(cleanText(name), fontSizes.label, room);
    if (text === "" || height < labelLine + 2 * inset) return [];
    const end = right ? plot.maxX - inset : plot.minX + inset;
    const middle = above ? plot.minY + inset + labelLine / 2 : plot.maxY - inset - labelLine / 2;
    const width = textWidth(text, fontSizes.label);
    const box = {
      minX: right ? end - width : end,
      maxX: right ? end : end + width,
      minY: middle - labelLine / 2,
      maxY: middle + labelLine / 2,
    };
    return [{ text, anchor: right ? "end" : "start", x: end, y: middle, box } as const];
  });
}
