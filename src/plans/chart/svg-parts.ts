import { formatNumber } from "../../i18n/message";
import { inkOf } from "./appearance";
import { ticks } from "./axis";
import { cleanText } from "./clean-text";
import { cornerNames } from "./corners";
import { crossOf } from "./geometry";
import { markerPath, round } from "./marker";
import * as metrics from "./metrics";
import { svgText } from "./svg-text";
import type { Drawing } from "./svg-text";
import { fitText } from "./text-width";

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

/** The numbers along the plot's low edges, wherever the axes cross. */
export function svgTicks({ model, geometry, palette, language }: Drawing): string {
  const { x, y } = model.axes;
  const { plot } = geometry;
  const below = plot.maxY + metrics.tickBand / 2;
  const left = plot.minX - metrics.tickGap;
  const style = { class: "tick", fill: palette.muted };
  const across = ticks(x).map((value) => {
    const text = formatNumber(value, language);
    const middle = { ...style, "text-anchor": "middle" };
    return svgText(text, geometry.x(value), below, fontSizes.tick, middle);
  });
  const up = ticks(y).map((value) => {
    const text = formatNumber(value, language);
    return svgText(text, left, geometry.y(value), fontSizes.tick, {
      ...style,
      "text-anchor": "end",
    });
  });
  return [...across, ...up].join("");
}

export function svgCorners({ model, geometry, palette }: Drawing): string {
  return cornerNames(model, geometry)
    .map(({ text, anchor, x, y }) => {
      const style = { class: "corner", fill: palette.muted, "text-anchor": anchor };
      return svgText(text, x, y, fontSizes.label, style);
    })
    .join("");
}

export function svgLegend({ model, geometry, palette }: Drawing): string {
  const entries = geometry.legend.map(({ series, text, x, y }) => {
    const drawn = model.series[series];
    const shape = model.bubble === null ? (drawn?.marker ?? "Circle") : "Circle";
    const path = markerPath(shape, x, y, metrics.markerSize.usual / 2);
    const colour = drawn === undefined ? palette.text : inkOf(palette, drawn);
    const style = { fill: palette.text };
    const name = svgText(text, x + metrics.legendGap.marker, y, fontSizes.legend, style);
    return `<path d="${path}" fill="${colour}"/>${name}`;
  });
  return `<g class="legend">${entries.join("")}</g>`;
}
