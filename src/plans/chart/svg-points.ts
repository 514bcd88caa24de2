import { inkOf } from "./appearance";
import type { Segment } from "./boxes";
import { markerPath, round } from "./marker";
import { labelSize } from "./label-layout";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { labelBox, leaderTo, type LabelPosition } from "./places";
import { svgText } from "./svg-text";
import type { Drawing } from "./svg-text";
import type { ChartPoint } from "./model";
import { bubbleOutline, fillOf } from "./tint";

/** Markers lie over the plot's edge whole; bubbles are always round and are cut there, as Excel cuts them. */
export function svgMarkers({ model, geometry, palette }: Drawing): string {
  const bubbles = model.bubble !== null;
  const groups = model.series.map((series) => {
    const { corner, marker, points } = series;
    const ink = inkOf(palette, series);
    const { background } = palette;
    const inside = fillOf(series.fill, ink, background);
    const outline = bubbles ? bubbleOutline(inside, ink, background) : ink;
    const look = `fill="${inside}" stroke="${outline}"`;
    const shapes = points.map((point) => {
      const [x, y] = [geometry.x(point.x), geometry.y(point.y)];
      const path = markerPath(bubbles ? "Circle" : marker, x, y, geometry.radius(point.size));
      return `<path data-row="${point.row}" d="${path}"/>`;
    });
    const rings = points.filter(({ row }) => model.marked.has(row)).map(ringOf);
    const place = corner === null ? "" : ` data-corner="${corner}"`;
    return `<g class="series"${place} ${look}>${shapes.join("")}</g>${rings.join("")}`;
  });
  if (!bubbles) return groups.join("");
  const { minX, minY, maxX, maxY } = geometry.plot;
  const [x, y, width, height] = [minX, minY, maxX - minX, maxY - minY].map(round);
  // An inner viewport clips without an id, which two charts on one page would share.
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<svg ${area} viewBox="${x} ${y} ${width} ${height}">${groups.join("")}</svg>`;

  function ringOf({ x, y, size }: ChartPoint): string {
    const [across, up] = [round(geometry.x(x)), round(geometry.y(y))];
    const reach = round(geometry.radius(size) + RING);
    return `<circle class="ring" cx="${across}" cy="${up}" r="${reach}" fill="none" stroke="${palette.text}" stroke-width="1.5"/>`;
  }
}

/** From a marker to the ring around it, in points. */
const RING = 3;

const anchors: Readonly<Record<LabelPosition, string>> = {
  Right: "start",
  Left: "end",
  Top: "middle",
  Bottom: "middle",
};

/** The names, beside their markers or where a line leads to them. */
export function svgLabels({ model, geometry, palette }: Drawing): string {
  const known = model.series.map(({ points }) => new Map(points.map((each) => [each.row, each])));
  const drawn = model.labels.map(({ row, series, text, position, shift, led }) => {
    const point = known[series]?.get(row);
    if (point === undefined) return "";
    const radius = geometry.radius(point.size);
    const marker = { x: geometry.x(point.x), y: geometry.y(point.y), radius };
    const aside = radius + labelInset.side;
    const away = radius + labelInset.end + labelLine / 2;
    const x = marker.x + { Right: aside, Left: -aside, Top: 0, Bottom: 0 }[position] + shift.x;
    const y = marker.y + { Right: 0, Left: 0, Top: -away, Bottom: away }[position] + shift.y;
    const style = { "data-row": row, "text-anchor": anchors[position] };
    const label = { ...marker, ...labelSize(text) };
    const line = led ? leader(leaderTo(marker, labelBox(label, position, shift))) : "";
    return line + svgText(text, x, y, fontSizes.label, style);
  });
  return `<g class="labels" fill="${palette.text}" stroke-width="0.75">${drawn.join("")}</g>`;

  function leader({ fromX, fromY, toX, toY }: Segment): string {
    const d = `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`;
    return `<path class="leader" d="${d}" fill="none" stroke="${palette.muted}"/>`;
  }
}
