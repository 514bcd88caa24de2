import {
  covered,
  overlap,
  type DrawnLabel,
  type DrawnMarker,
  type Rectangle,
} from "../plans/chart/drawn";
import type { ChartInFile } from "./chart-xml";

/** How far from its customer a name is still looked for, in its own heights, and in what steps, in points. */
const FAR = 6;
const STEP = 3;

/** Room that a name keeps: what fonts may be wider, and what it keeps from others, in points. */
const WIDER = 0.1;
const AWAY = 3;

/**
 * Whether a name that lies on markers could have stood clear of all of them within six times its height: tried step by
 * step, in its own quadrant, with room about it, and with a line to it that runs through no other text.
 */
export function freePlaceOf(chart: ChartInFile, label: DrawnLabel): Rectangle | null {
  const marker = chart.markers.get(label.row);
  if (marker === undefined) throw new Error(`${label.text} has no marker`);
  const [x, y] = middleOf(marker);
  const width = (1 + WIDER) * (label.right - label.left) + 2 * AWAY;
  const height = label.bottom - label.top + AWAY;
  const radius = (marker.right - marker.left) / 2;
  const reach = radius + FAR * height;
  const near = nearTo(chart, x, y, reach + width);
  const texts = [...chart.labels.filter((other) => other !== label), ...chart.notes];
  for (let down = -reach - height; down <= reach; down += STEP) {
    for (let along = -reach - width; along <= reach; along += STEP) {
      const box = {
        left: x + along,
        right: x + along + width,
        top: y + down,
        bottom: y + down + height,
      };
      if (distance(box, x, y) - radius > FAR * height) continue;
      if (!inQuadrant(chart, box, x, y)) continue;
      if (texts.some((text) => overlap(box, text))) continue;
      if (covered(near, { ...label, ...grown(box, 1) }).length > 0) continue;
      const line = [x, y, clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)] as const;
      if (texts.some((text) => crosses(line, text))) continue;
      return box;
    }
  }
  return null;
}

/** The chart with those markers only that a name of this one could touch. */
function nearTo(chart: ChartInFile, x: number, y: number, reach: number): ChartInFile {
  const touches = ({ left, right, top, bottom }: Rectangle) =>
    left < x + reach && right > x - reach && top < y + reach && bottom > y - reach;
  return { ...chart, markers: new Map([...chart.markers].filter(([, each]) => touches(each))) };
}

function inQuadrant({ plot, cross }: ChartInFile, box: Rectangle, x: number, y: number): boolean {
  const left = cross !== null && x >= cross.x ? cross.x : plot.left;
  const right = cross !== null && x < cross.x ? cross.x : plot.right;
  const top = cross !== null && y > cross.y ? cross.y : plot.top;
  const bottom = cross !== null && y <= cross.y ? cross.y : plot.bottom;
  return box.left > left && box.right < right && box.top > top && box.bottom < bottom;
}

function distance(box: Rectangle, x: number, y: number): number {
  return Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom));
}

/** Looked at point by point along the line. */
function crosses(
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
  { left, right, top, bottom }: Rectangle,
): boolean {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 2);
  for (let step = 0; step <= steps; step++) {
    const x = fromX + ((toX - fromX) * step) / steps;
    const y = fromY + ((toY - fromY) * step) / steps;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

function middleOf({ left, right, top, bottom }: DrawnMarker): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function grown({ left, right, top, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
