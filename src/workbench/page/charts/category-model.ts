import {
  buildCategoryModel,
  type CategoryInput,
  type CategoryModel,
  type CategorySeries,
} from "../../../plans/chart/category-model";
import type { CategoryType } from "../../../plans/chart/plan";
import type { Chart, ChartAxis, ChartSeries } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";
import { cellsOf } from "./range-values";
import { colorOf, nameOf, textOf } from "./series";

/** A native chart over categories, as the product's own renderer draws it. */
export function drawnCategories(chart: Chart, type: CategoryType): CategoryModel {
  const { workbook } = chart.sheet;
  const [first] = chart.series;
  const { secondary } = chart;
  return buildCategoryModel({
    title: chart.titleVisible ? chart.title : "",
    width: chart.width,
    height: chart.height,
    type,
    categories: first === undefined ? [] : cellsOf(first.xFormula, workbook).map(textOf),
    series: chart.series.map((series) => seriesOf(series, type, chart)),
    axes: {
      categories: { title: titleOf(chart.x) },
      values: axisOf(chart.y),
      secondary: secondary === null ? null : axisOf(secondary),
    },
    legend: chart.legend.visible,
  });
}

function seriesOf(series: ChartSeries, usual: CategoryType, { sheet }: Chart): CategorySeries {
  const { type, axisGroup } = series;
  return {
    name: nameOf(series, sheet.workbook),
    color: colorOf(series),
    type: type === "XYScatter" || type === "Bubble" ? usual : type,
    axis: axisGroup,
    weight: series.lineWeight ?? undefined,
    values: cellsOf(series.yFormula, sheet.workbook).map(drawnValue),
  };
}

/** Excel draws a text, were it empty, as 0; an error and an empty cell nowhere. */
function drawnValue(value: Scalar): number | null {
  return typeof value === "number" ? value : typeof value === "string" ? 0 : null;
}

function axisOf(axis: ChartAxis): CategoryInput["axes"]["values"] {
  const { minimum: min, maximum: max, majorUnit, numberFormat } = axis;
  return { title: titleOf(axis), min, max, majorUnit, numberFormat };
}

function titleOf({ title, titleVisible }: ChartAxis): string {
  return titleVisible ? title : "";
}
