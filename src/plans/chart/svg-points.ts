import { inkOf } from "./appearance";
import type { LabelPosition } from "./layout";
import { markerPath, round } from "./marker";
import { fontSizes, labelInset, labelLine } from "./metrics";
import { svgText } from "./svg-text";
import type { Drawing } from "./svg-text";

/** Markers lie over the plot's edge whole; bubbles are always round and are cut there, as Excel cuts them. */
export function svgMarkers({ model, geometry, palette }: Drawing): string {
  const bubbles = model.bubble !== null;
  const groups = model.series.map((series) => {
    const { cell, marker, points } = series;
    const colour = inkOf(palette, series);
    const outline = bubbles ? ` fill-opacity="0.5" stroke="${colour}"` : "";
    const shapes = points.map((point) => {
      const [x, y] = [geometry.x(point.x), geometry.y(point.y)];
      const path = markerPath(bubbles ? "Circle" : marker, x, y, geometry.radius(point.size));
      return `<path data-row="${point.row}" d="${path}"/>`;
    });
    const quadrant = cell === null ? "" : ` data-cell="${cell}"`;
    return `<g class="series"${quadrant} fill="${colour}"${outline}>${shapes.join("")}</g>`;
  });
  if (!bubbles) return groups.join("");
  const { minX, minY, maxX, maxY } = geometry.plot;
  const [x, y, width, height] = [minX, minY, maxX - minX, maxY - minY].map(round);
  // An inner viewport clips without an id, which two charts on one page would share.
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<svg ${area} viewBox="${x} ${y} ${width} ${height}">${groups.join("")}</svg>`;
}

const anchors: Readonly<Record<LabelPosition, string>> = {
  Right: "start",
  Left: "end",
  Top: "middle",
  Bottom: "middle",
};

/** The names, beside their markers; a thin halo keeps one readable that lies on the markers of the unnamed. */
export function svgLabels({ model, geometry, palette }: Drawing): string {
  const texts = model.labels.map(({ row, series, text, position }) => {
    const point = model.series[series]?.points.find((candidate) => candidate.row === row);
    if (point === undefined) return "";
    const radius = geometry.radius(point.size);
    const aside = radius + labelInset.side;
    const away = radius + labelInset.end + labelLine / 2;
    const x = geometry.x(point.x) + { Right: aside, Left: -aside, Top: 0, Bottom: 0 }[position];
    const y = geometry.y(point.y) + { Right: 0, Left: 0, Top: -away, Bottom: away }[position];
    const style = { "data-row": row, "text-anchor": anchors[position] };
    return svgText(text, x, y, fontSizes.label, style);
  });
  const halo = `stroke="${palette.background}" stroke-width="2.5" stroke-opacity="0.9" paint-order="stroke"`;
  return `<g class="labels" fill="${palette.text}" ${halo} stroke-linejoin="round">${texts.join("")}</g>`;
}
