import { niceAxis } from "./nice-axis";
import type { CategoryChartPlan, CategorySeriesPlan, ValueAxisPlan } from "./plan";

/** Columns, bars and lines over categories, as the picture draws them. */
export interface CategoryModel {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly type: CategoryChartPlan["type"];
  readonly categories: readonly string[];
  readonly series: readonly CategorySeries[];
  readonly axes: {
    readonly categories: { readonly title: string };
    readonly values: DrawnAxis;
    readonly secondary: DrawnAxis | null;
  };
  readonly legend: boolean;
}

export interface CategorySeries extends Pick<
  CategorySeriesPlan,
  "name" | "color" | "type" | "axis" | "weight"
> {
  /** One per category; null where there is nothing to draw. */
  readonly values: readonly (number | null)[];
}

/** An axis whose ends are known. */
export interface DrawnAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly majorUnit: number;
  readonly numberFormat: string;
}

export type CategoryInput = Omit<CategoryModel, "axes"> & {
  readonly axes: CategoryChartPlan["axes"];
};

/** The chart with its axes worked out, as Excel does where it is not told. */
export function buildCategoryModel(input: CategoryInput): CategoryModel {
  const { categories, values, secondary } = input.axes;
  const axis = (plan: ValueAxisPlan, group: CategorySeriesPlan["axis"]) =>
    niceAxis(plan, extents(input.series.filter(({ axis: own }) => own === group)));
  return {
    ...input,
    axes: {
      categories,
      values: axis(values, "Primary"),
      secondary: secondary === null ? null : axis(secondary, "Secondary"),
    },
  };
}

export function isStacked({ type }: Pick<CategorySeries, "type">): boolean {
  return type === "ColumnStacked" || type === "BarStacked";
}

export function isLine({ type }: Pick<CategorySeries, "type">): boolean {
  return type === "Line" || type === "LineMarkers";
}

export function isLying({ type }: Pick<CategoryModel, "type">): boolean {
  return type === "BarClustered" || type === "BarStacked";
}

/** The values that must find room; of stacked series their sums on either side of zero. */
function extents(series: readonly CategorySeries[]): number[] {
  const single = series.filter((each) => !isStacked(each)).flatMap(({ values }) => values);
  const stacked = series.filter(isStacked);
  const count = stacked.reduce((most, { values }) => Math.max(most, values.length), 0);
  const sums = Array.from({ length: count }, (_, i) => {
    const parts = stacked.map(({ values }) => values[i] ?? 0);
    const sum = (keep: (part: number) => boolean) =>
      parts.filter(keep).reduce((total, part) => total + part, 0);
    return [sum((part) => part > 0), sum((part) => part < 0)];
  });
  return [...single, ...sums.flat()].filter((value) => value !== null);
}

/**
 * Where the axis of bars or columns begins: at 0, for Excel would begin above it where the least is near the largest,
 * and lengths would say nothing; where some are below 0, wherever Excel has it.
 */
export function leastEnd(values: readonly (number | null)[]): 0 | null {
  return values.some((value) => (value ?? 0) < 0) ? null : 0;
}
