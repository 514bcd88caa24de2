import { capacityFor } from "../capacity";
import { buildCategoryModel } from "../chart/category-model";
import { categoryPlan } from "../chart/category-plan";
import { paretoChart } from "../chart/pareto";
import { dataArea, nothing, type DataColumn } from "./chart-data";
import { modelChartPlace, type ModelChart } from "./chart";
import { styleOf } from "./column-kinds";
import type { ChartSpec } from "./chart-spec";
import { rankedRows } from "./ranked-rows";
import { resultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "pareto" }>;

/**
 * Columns from the highest down and the line of what they come to together. The rows stand in the order of the rank,
 * found by it, so that they follow an edit; the chart has as many as there are ranks when it is drawn.
 */
export function paretoModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const header = (id: string) => texts[`column.${id}`] ?? id;
  const [names = ""] = Object.keys(model.columns);
  const ranked = rankedRows(spec, chart.rank);
  const cut = (id: string) => {
    const formula = (mode: "live" | "native") => {
      const refs = resultRefs(model, mode, source.names.length, spec.sheets.results);
      return mode === "live" ? `IF($A$5#="",NA(),${refs.setting(id)})` : refs.setting(id);
    };
    return { live: formula("live"), native: formula("native") };
  };
  const columns: DataColumn[] = [
    ranked.names,
    ...[chart.columns, chart.line].map((id) => ({
      header: header(id),
      style: styleOf[model.columns[id]?.kind ?? "amount"],
      formula: ranked.formula(id, "NA()"),
      values: ranked.numbers(id).map((number) => number ?? nothing),
    })),
    ...chart.cuts.map((id) => ({
      header: texts[`setting.${id}`] ?? id,
      style: styleOf.percent,
      formula: cut(id),
      values: ranked.rows.map(() => source.settings[id] ?? null),
    })),
  ];
  const count = ranked.rows.length;
  const title = texts.title ?? model.id;
  const input = paretoChart({
    names: ranked.cells(names).map(String),
    values: ranked.numbers(chart.columns),
    cumulative: ranked.numbers(chart.line),
    cuts: chart.cuts.map((id) => ({
      name: texts[`setting.${id}`] ?? id,
      share: Number(source.settings[id]),
    })),
    titles: {
      chart: title,
      names: header(names),
      values: header(chart.columns),
      cumulative: header(chart.line),
    },
    ...modelChartPlace(model),
  });
  return {
    columns,
    beside: [],
    reserved: spec.mode === "live" ? capacityFor(source.names.length) : Math.max(1, count),
    plan: categoryPlan(input, {
      ...ranked.frame,
      ...modelChartPlace(model),
      categories: dataArea(0, count),
      columns: columns.slice(1).map((_, i) => i + 1),
    }),
    picture: buildCategoryModel(input),
  };
}
