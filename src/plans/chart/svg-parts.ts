import { inkOf } from "./appearance";
import { axisNumber, numbered } from "./axis";
import { cleanText } from "./clean-text";
import { crossOf } from "./geometry";
import { markerPath, round } from "./marker";
import * as metrics from "./metrics";
import { svgText } from "./svg-text";
import type { Drawing } from "./svg-text";
import { fitText } from "./text-width";
import { fillOf } from "./tint";

const { fontSizes } = metrics;

/** The chart's title and the axes' titles, each cut to the room it has. */
export function svgTitles({ model, geometry, palette }: Drawing): string {
  const { width, title, axes } = model;
  const { plot } = geometry;
  const middleX = (plot.minX + plot.maxX) / 2;
  const middleY = (plot.minY + plot.maxY) / 2;
  const left = metrics.margin + fontSizes.axisTitle / 2;
  const below = plot.maxY + metrics.tickBand + metrics.axisTitleBand / 2;
  const style = { "text-anchor": "middle", fill: palette.text };
  const turned = { ...style, transform: `rotate(-90 ${round(left)} ${round(middleY)})` };
  const fitted = (text: string, size: number, room: number) => fitText(cleanText(text), size, room);
  const chartTitle = fitted(title, fontSizes.title, width - 2 * metrics.margin);
  const xTitle = fitted(axes.x.title, fontSizes.axisTitle, plot.maxX - plot.minX);
  const yTitle = fitted(axes.y.title, fontSizes.axisTitle, plot.maxY - plot.minY);
  const titleY = metrics.margin + fontSizes.title / 2;
  return [
    svgText(chartTitle, width / 2, titleY, fontSizes.title, { ...style, "font-weight": 600 }),
    svgText(xTitle, middleX, below, fontSizes.axisTitle, style),
    svgText(yTitle, left, middleY, fontSizes.axisTitle, turned),
  ].join("");
}

/** The plot's frame and the cross of the cuts. */
export function svgFrame({ model, geometry, palette }: Drawing): string {
  const { minX, minY, maxX, maxY } = geometry.plot;
  const [left, top, right, bottom] = [minX, minY, maxX, maxY].map(round);
  const { x: crossX, y: crossY } = crossOf(model, geometry);
  const frame = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const across = Number.isNaN(crossY) ? "" : `M${left} ${round(crossY)}H${right}`;
  const up = Number.isNaN(crossX) ? "" : `M${round(crossX)} ${top}V${bottom}`;
  return [
    `<path class="frame" d="${frame}" fill="none" stroke="${palette.border}" stroke-width="0.75"/>`,
    `<path class="cross" d="${across}${up}" fill="none" stroke="${palette.cross}"/>`,
  ].join("");
}

/** Borders through the plot, in the colours of the series that begin there. */
export function svgLines({ model, geometry, palette }: Drawing): string {
  return model.lines
    .map(({ of, points }) => {
      const series = of === null ? undefined : model.series[of];
      const ink = series === undefined ? palette.muted : inkOf(palette, series);
      const d = points.map(({ x, y }) => `${round(geometry.x(x))} ${round(geometry.y(y))}`);
      return `<path class="border" d="M${d.join("L")}" fill="none" stroke="${ink}"/>`;
    })
    .join("");
}

/** The numbers along the plot's low edges, wherever the axes cross. */
export function svgTicks({ model, geometry, palette, language }: Drawing): string {
  const { x, y } = model.axes;
  const { plot } = geometry;
  const below = plot.maxY + metrics.tickBand / 2;
  const left = plot.minX - metrics.tickGap;
  const style = { class: "tick", fill: palette.muted };
  const across = numbered(x).map((value) => {
    const text = axisNumber(value, x, language);
    const middle = { ...style, "text-anchor": "middle" };
    return svgText(text, geometry.x(value), below, fontSizes.tick, middle);
  });
  const up = numbered(y).map((value) => {
    const text = axisNumber(value, y, language);
    return svgText(text, left, geometry.y(value), fontSizes.tick, {
      ...style,
      "text-anchor": "end",
    });
  });
  return [...across, ...up].join("");
}

/** The quadrants' names and the cuts. */
export function svgNotes({ model, geometry, palette }: Drawing): string {
  return model.notes
    .map(({ text, x, y, position }) => {
      const [anchor, dx, dy] = noteOffsets[position];
      const style = { class: "note", fill: palette.muted, "text-anchor": anchor };
      return svgText(text, geometry.x(x) + dx, geometry.y(y) + dy, fontSizes.label, style);
    })
    .join("");
}

const { side, end } = metrics.labelInset;
const noteOffsets = {
  Right: ["start", side, 0],
  Left: ["end", -side, 0],
  Top: ["middle", 0, -end - metrics.labelLine / 2],
  Bottom: ["middle", 0, end + metrics.labelLine / 2],
} as const;

export function svgLegend({ model, geometry, palette }: Drawing): string {
  const entries = geometry.legend.map(({ series, text, x, y }) => {
    const style = { fill: palette.text };
    const name = svgText(text, x + metrics.legendGap.marker, y, fontSizes.legend, style);
    const drawn = series === null ? undefined : model.series[series];
    if (drawn === undefined) return name;
    const shape = model.bubble === null ? drawn.marker : "Circle";
    const path = markerPath(shape, x, y, metrics.markerSize.usual / 2);
    const ink = inkOf(palette, drawn);
    return `<path d="${path}" fill="${fillOf(drawn.fill, ink, palette.background)}" stroke="${ink}"/>${name}`;
  });
  return `<g class="legend">${entries.join("")}</g>`;
}
