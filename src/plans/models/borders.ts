import { LOG_ZERO } from "../chart/axis";
import type { ChartModel } from "../chart/model";
import type { LineSource } from "./chart-lines";
import type { BorderSpec } from "./chart-spec";

type Border = BorderSpec<string>;
type Axes = ChartModel["axes"];
type Point = Readonly<Record<"x" | "y", number>>;

/** Where a border runs from one edge of the plot to another, by the values of its settings. */
export function borderPoints(
  border: Border,
  { x, y }: Axes,
  setting: (id: string) => number,
): Point[] {
  if (border.kind === "corner") {
    const left = border.x === null ? x.min : setting(border.x);
    const low = Math.max(y.min, setting(border.y));
    return [
      { x: left, y: y.max },
      { x: left, y: low },
      { x: x.max, y: low },
    ];
  }
  if (border.kind === "level") {
    const level = border.at === null ? 0 : setting(border.at);
    const at = border.below === true ? -level : level;
    return border.axis === "x"
      ? [y.min, y.max].map((end) => ({ x: at, y: end }))
      : [x.min, x.max].map((end) => ({ x: end, y: at }));
  }
  const times = border.times === null ? 1 : setting(border.times);
  const slope = border.inverse === true ? 1 / times : times;
  return [
    { x: 0, y: 0 },
    { x: Math.min(x.max, y.max / slope), y: Math.min(y.max, x.max * slope) },
  ];
}

/** The same as formulas, over the cells of the settings. */
export function borderSource(
  border: Border,
  { x, y }: Axes,
  setting: (id: string) => string,
): LineSource {
  if (border.kind === "corner") {
    const left = border.x === null ? x.min : setting(border.x);
    const low = `MAX(${y.logarithmic ? LOG_ZERO : y.min},${setting(border.y)})`;
    return [
      { x: left, y: y.max },
      { x: left, y: low },
      { x: x.max, y: low },
    ];
  }
  if (border.kind === "level") {
    const level = border.at === null ? "0" : setting(border.at);
    const at = `${border.below === true ? "-" : ""}${level}`;
    return border.axis === "x"
      ? [y.min, y.max].map((end) => ({ x: at, y: end }))
      : [x.min, x.max].map((end) => ({ x: end, y: at }));
  }
  if (border.times === null) return [];
  const times = setting(border.times);
  const slope = border.inverse === true ? `(1/${times})` : times;
  return [
    { x: 0, y: 0 },
    { x: `MIN(${x.max},${y.max}/${slope})`, y: `MIN(${y.max},${x.max}*${slope})` },
  ];
}
