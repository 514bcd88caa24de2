import type { Language } from "../../i18n/language";
import { groupAppearances, palettes, type Palette, type Theme } from "./appearance";
import { axisNumber, ticks } from "./axis";
import { categoryGeometry, type CategoryGeometry } from "./category-geometry";
import {
  isLine,
  isLying,
  isStacked,
  type CategoryModel,
  type CategorySeries,
  type DrawnAxis,
} from "./category-model";
import { cleanText } from "./clean-text";
import { markerPath, round } from "./marker";
import * as metrics from "./metrics";
import { svgText } from "./svg-text";
import { fitText } from "./text-width";

const { fontSizes, margin } = metrics;

/** Of a line through categories in points, where it is not said: Excel's own. */
const LINE = 2.25;

/** Between two clusters of columns, as a share of a cluster's width: what the native chart is given. */
const GAP = 0.5;

interface Canvas {
  readonly model: CategoryModel;
  readonly geometry: CategoryGeometry;
  readonly palette: Palette;
  readonly language: Language;
}

/** The parts of a chart over categories, in the order in which they lie over one another. */
export function svgCategories(model: CategoryModel, theme: Theme, language: Language): string {
  const geometry = categoryGeometry(model, language);
  const canvas = { model, geometry, palette: palettes[theme], language };
  const { values, secondary } = model.axes;
  return [
    frame(canvas),
    numbers(canvas, values, false),
    secondary === null ? "" : numbers(canvas, secondary, true),
    names(canvas),
    titles(canvas),
    ...columns(canvas),
    ...model.series.filter(isLine).map((series) => line(canvas, series)),
    legend(canvas),
  ].join("");
}

function frame({ geometry: { plot }, palette }: Canvas): string {
  const [left, top, right, bottom] = [plot.minX, plot.minY, plot.maxX, plot.maxY].map(round);
  const d = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return `<path class="frame" d="${d}" fill="none" stroke="${palette.border}" stroke-width="0.75"/>`;
}

function numbers({ model, geometry, palette, language }: Canvas, axis: DrawnAxis, far: boolean) {
  const { plot } = geometry;
  const style = { class: "tick", fill: palette.muted };
  return ticks(axis)
    .map((value) => {
      const text = axisNumber(value, axis, language);
      const place = geometry.at(value, axis);
      if (isLying(model)) {
        const below = plot.maxY + metrics.tickBand / 2;
        return svgText(text, place, below, fontSizes.tick, { ...style, "text-anchor": "middle" });
      }
      const x = far ? plot.maxX + metrics.tickGap : plot.minX - metrics.tickGap;
      const anchor = { ...style, "text-anchor": far ? "start" : "end" };
      return svgText(text, x, place, fontSizes.tick, anchor);
    })
    .join("");
}

function names({ model, geometry, palette }: Canvas): string {
  const { plot, names: rule } = geometry;
  return model.categories
    .map((name, category) => {
      if (category % rule.every !== 0) return "";
      const text = fitText(cleanText(name), fontSizes.tick, rule.room);
      const middle = geometry.middle(category);
      const style = { class: "category", fill: palette.muted };
      if (isLying(model)) {
        const left = plot.minX - metrics.tickGap;
        return svgText(text, left, middle, fontSizes.tick, { ...style, "text-anchor": "end" });
      }
      if (!rule.turned) {
        const below = plot.maxY + metrics.tickBand / 2;
        return svgText(text, middle, below, fontSizes.tick, { ...style, "text-anchor": "middle" });
      }
      const top = plot.maxY + metrics.tickGap;
      const transform = `rotate(-90 ${round(middle)} ${round(top)})`;
      return svgText(text, middle, top, fontSizes.tick, {
        ...style,
        "text-anchor": "end",
        transform,
      });
    })
    .join("");
}

function titles({ model, geometry, palette }: Canvas): string {
  const { plot } = geometry;
  const { categories, values, secondary } = model.axes;
  const [upright, level] = isLying(model) ? [categories, values] : [values, categories];
  const style = { "text-anchor": "middle", fill: palette.text };
  const middle = { x: (plot.minX + plot.maxX) / 2, y: (plot.minY + plot.maxY) / 2 };
  const turned = (text: string, x: number) =>
    svgText(
      fitText(cleanText(text), fontSizes.axisTitle, plot.maxY - plot.minY),
      x,
      middle.y,
      fontSizes.axisTitle,
      {
        ...style,
        transform: `rotate(-90 ${round(x)} ${round(middle.y)})`,
      },
    );
  const rows = new Set(geometry.legend.map(({ y }) => y)).size;
  const below = model.height - margin / 2 - metrics.legendRow * rows - metrics.axisTitleBand / 2;
  const heading = fitText(cleanText(model.title), fontSizes.title, model.width - 2 * margin);
  const top = margin + fontSizes.title / 2;
  return [
    svgText(heading, model.width / 2, top, fontSizes.title, { ...style, "font-weight": 600 }),
    turned(upright.title, margin + fontSizes.axisTitle / 2),
    secondary === null
      ? ""
      : turned(secondary.title, model.width - margin - fontSizes.axisTitle / 2),
    svgText(cleanText(level.title), middle.x, below, fontSizes.axisTitle, style),
  ].join("");
}

/** Columns beside one another in each category, or on one another where they are stacked. */
function columns({ model, geometry, palette }: Canvas): string[] {
  const filled = model.series.filter((series) => !isLine(series));
  const stacked = filled.filter(isStacked);
  const slots = filled.length - stacked.length + (stacked.length > 0 ? 1 : 0);
  const cluster = geometry.step / (1 + GAP);
  const width = cluster / Math.max(1, slots);
  const heights = new Map<string, number>();
  let slot = stacked.length > 0 ? 1 : 0;
  return filled.map((series) => {
    const place = isStacked(series) ? 0 : slot++;
    const axis = axisOf(model, series);
    const bars = series.values.map((value, category) => {
      if (value === null) return "";
      const side = `${category} ${value < 0}`;
      const from = isStacked(series) ? (heights.get(side) ?? 0) : 0;
      if (isStacked(series)) heights.set(side, from + value);
      const start = geometry.middle(category) - cluster / 2 + place * width;
      return bar(model, start, width, geometry.at(from, axis), geometry.at(from + value, axis));
    });
    return `<g class="bars" fill="${ink(palette, series)}">${bars.join("")}</g>`;
  });
}

function bar(model: CategoryModel, start: number, width: number, from: number, to: number): string {
  const [low, high] = from < to ? [from, to] : [to, from];
  const [x, y, w, h] = isLying(model)
    ? [low, start, high - low, width]
    : [start, low, width, high - low];
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`;
}

/** Through the middles of the categories; broken where there is no value. */
function line({ model, geometry, palette }: Canvas, series: CategorySeries): string {
  const axis = axisOf(model, series);
  const colour = ink(palette, series);
  const points = series.values.map((value, category) =>
    value === null ? null : ([geometry.middle(category), geometry.at(value, axis)] as const),
  );
  const d = points
    .map((point, i) => {
      if (point === null) return "";
      const start = i === 0 || points[i - 1] === null;
      return `${start ? "M" : "L"}${round(point[0])} ${round(point[1])}`;
    })
    .join("");
  const path = `<path class="line" d="${d}" fill="none" stroke="${colour}" stroke-width="${series.weight ?? LINE}"/>`;
  if (series.type === "Line") return path;
  const radius = metrics.markerSize.crowded / 2;
  const markers = points.flatMap((point) =>
    point === null ? [] : [`<path d="${markerPath("Circle", point[0], point[1], radius)}"/>`],
  );
  return `${path}<g class="markers" fill="${colour}">${markers.join("")}</g>`;
}

function legend({ model, geometry, palette }: Canvas): string {
  const entries = geometry.legend.map(({ series, text, x, y }) => {
    const drawn = series === null ? undefined : model.series[series];
    if (drawn === undefined) return "";
    const radius = metrics.markerSize.usual / 2;
    const colour = ink(palette, drawn);
    const key = isLine(drawn)
      ? `<path d="M${round(x - radius)} ${round(y)}H${round(x + radius)}" stroke="${colour}" stroke-width="${drawn.weight ?? LINE}"/>`
      : `<path d="${markerPath("Square", x, y, radius)}" fill="${colour}"/>`;
    const style = { fill: palette.text };
    return key + svgText(text, x + metrics.legendGap.marker, y, fontSizes.legend, style);
  });
  return `<g class="legend">${entries.join("")}</g>`;
}

function axisOf({ axes }: CategoryModel, { axis }: CategorySeries): DrawnAxis {
  return axis === "Secondary" ? (axes.secondary ?? axes.values) : axes.values;
}

/** A theme's own shade of a colour of ours; another's colour as it is. */
function ink(palette: Palette, { color }: CategorySeries): string {
  const swatch = groupAppearances.findIndex((known) => known.color === color.toLowerCase());
  return palette.groups[swatch] ?? color;
}
