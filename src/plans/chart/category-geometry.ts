import type { Language } from "../../i18n/language";
import { axisNumber, ticks } from "./axis";
import { isLying, type CategoryModel, type DrawnAxis } from "./category-model";
import { cleanText } from "./clean-text";
import type { Box } from "./geometry";
import { seriesLegend, type LegendEntry } from "./legend";
import * as metrics from "./metrics";
import { textWidth } from "./text-width";

const { fontSizes, margin } = metrics;

/** The most room that names of categories take, turned below columns or beside bars. */
const longestName = 110;

/** From one turned name to the next. */
const nameStep = 12;

export interface CategoryGeometry {
  readonly plot: Box;
  readonly legend: readonly LegendEntry[];
  /** Where a category's middle lies along their axis, and how much of it each has. */
  readonly middle: (category: number) => number;
  readonly step: number;
  /** Where a value lies along the axis of its group. */
  readonly at: (value: number, axis: DrawnAxis) => number;
  /** How names stand, how long they may be, and that only every so-manieth is written. */
  readonly names: { readonly turned: boolean; readonly room: number; readonly every: number };
}

/** Where a chart over categories has its parts: names take what they need, the plot the rest. */
export function categoryGeometry(model: CategoryModel, language: Language): CategoryGeometry {
  const lying = isLying(model);
  const { categories, values, secondary } = model.axes;
  const legend = model.legend ? seriesLegend(model.series, model) : [];
  const legendRows = new Set(legend.map(({ y }) => y)).size;
  const across = model.width - 2 * margin;
  const widest = widestName(model.categories);
  const step = across / Math.max(1, model.categories.length);
  const turned = !lying && widest + 4 > step;
  const nameRoom = Math.min(longestName, widest);
  const numbers = (axis: DrawnAxis) => widestNumber(axis, language) + metrics.tickGap;
  const titled = ({ title }: { readonly title: string }) =>
    title === "" ? 0 : metrics.axisTitleBand;
  const [start, end] = lying ? [categories, values] : [values, categories];
  const left = margin + titled(start) + (lying ? nameRoom + metrics.tickGap : numbers(values));
  const right =
    secondary === null || lying
      ? metrics.rightMargin
      : margin + numbers(secondary) + titled(secondary);
  const below =
    margin / 2 +
    metrics.legendRow * legendRows +
    titled(end) +
    (turned ? nameRoom + metrics.tickGap : metrics.tickBand);
  const minY = margin + (model.title === "" ? 0 : metrics.titleBand);
  const plot = {
    minX: left,
    minY,
    maxX: Math.max(left + 1, model.width - right),
    maxY: Math.max(minY + 1, model.height - below),
  };
  const length = lying ? plot.maxY - plot.minY : plot.maxX - plot.minX;
  const share = length / Math.max(1, model.categories.length);
  const first = lying ? plot.minY : plot.minX;
  return {
    plot,
    legend,
    step: share,
    middle: (category) => first + (category + 0.5) * share,
    at: (value, { min, max }) => {
      const part = (Math.min(max, Math.max(min, value)) - min) / (max - min);
      return lying
        ? plot.minX + part * (plot.maxX - plot.minX)
        : plot.maxY - part * (plot.maxY - plot.minY);
    },
    names: {
      turned,
      room: lying || turned ? nameRoom : share,
      every: lying || turned ? Math.max(1, Math.ceil(nameStep / share)) : 1,
    },
  };
}

function widestName(categories: readonly string[]): number {
  return categories.reduce(
    (most, name) => Math.max(most, textWidth(cleanText(name), fontSizes.tick)),
    0,
  );
}

function widestNumber(axis: DrawnAxis, language: Language): number {
  const widths = ticks(axis).map((value) =>
    textWidth(axisNumber(value, axis, language), fontSizes.tick),
  );
  return widths.reduce((widest, width) => Math.max(widest, width), -Infinity);
}
