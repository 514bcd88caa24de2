import { groupAppearances } from "../chart/appearance";
import { buildCategoryModel, leastEnd, type CategoryInput } from "../chart/category-model";
import { categoryPlan } from "../chart/category-plan";
import { dataArea, nothing, type DataColumn } from "./chart-data";
import { modelChartPlace, type ModelChart } from "./chart";
import { styleOf } from "./column-kinds";
import type { ChartSpec } from "./chart-spec";
import { rankedRows } from "./ranked-rows";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "parts" }>;

/** More bars than these cannot be told apart. */
const MOST = 20;

/** Of the customers who come first a bar or column each, of parts on one another. */
export function partsModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { model, language, mode } = spec;
  const texts = model.texts[language];
  const header = (id: string) => texts[`column.${id}`] ?? id;
  const [names = ""] = Object.keys(model.columns);
  const ranked = rankedRows(spec, chart.rank, MOST);
  const columns: DataColumn[] = [
    ranked.names,
    ...chart.parts.map((id) => ({
      header: header(id),
      style: styleOf.amount,
      formula: orNothing(ranked.formula(id, "NA()")),
      values: ranked.numbers(id).map((number) => number ?? nothing),
    })),
  ];
  const title = texts.title ?? model.id;
  const { width, height, ...corner } = modelChartPlace(model);
  const categories = ranked.cells(names).map(String);
  const input: CategoryInput = {
    title,
    width,
    height,
    type: chart.type,
    categories,
    series: chart.parts.map((id, i) => ({
      name: header(id),
      color: groupAppearances[i]?.color ?? "",
      type: chart.type,
      axis: "Primary",
      values: ranked.numbers(id),
    })),
    axes: {
      categories: { title: header(names) },
      values: {
        title: header(chart.total),
        min: leastEnd(chart.parts.flatMap(ranked.numbers)),
        max: null,
        majorUnit: null,
        numberFormat: "#,##0",
      },
      secondary: null,
    },
    legend: true,
  };
  const count = categories.length;
  return {
    columns,
    beside: [],
    reserved: mode === "live" ? MOST : Math.max(1, count),
    plan: categoryPlan(input, {
      ...ranked.frame,
      ...corner,
      categories: dataArea(0, count),
      columns: chart.parts.map((_, i) => i + 1),
    }),
    picture: buildCategoryModel(input),
  };
}

/** A blank among the results is no part, and must not be drawn as 0. */
function orNothing(formula: DataColumn["formula"]): DataColumn["formula"] {
  const number = (cell: string) => `IF(ISNUMBER(${cell}),${cell},NA())`;
  return { live: number(formula.live), native: number(formula.native) };
}
