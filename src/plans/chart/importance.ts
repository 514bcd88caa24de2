import { alongAxis } from "./axis";
import type { ChartFrame } from "./geometry";
import type { ChartInput } from "./model";
import type { AxisPlan } from "./plan";

/**
 * Who is named first when not all names fit: the largest customers where sizes are known; otherwise those farthest
 * from the two cuts together, in shares of the axes' lengths: the clearest cases of every quadrant, which also stand
 * where there is room.
 */
export function importanceOf(input: ChartInput, { axes, bubble }: ChartFrame): Float64Array {
  if (bubble !== null && input.sizes !== null) return input.sizes;
  return input.x.map((x, row) => fromCut(x, axes.x) + fromCut(input.y[row] ?? NaN, axes.y));
}

function fromCut(value: number, axis: AxisPlan): number {
  return Math.abs(alongAxis(value, axis) - alongAxis(axis.cut ?? axis.min, axis));
}
