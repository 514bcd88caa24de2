import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { capacityFor } from "../capacity";
import { buildCategoryModel } from "../chart/category-model";
import { categoryPlan } from "../chart/category-plan";
import { paretoChart } from "../chart/pareto";
import { dataArea, nothing, rowNumber, type DataColumn } from "./chart-data";
import { modelChartPlace, type ModelChart } from "./chart";
import { styleOf } from "./column-kinds";
import type { ChartSpec } from "./model";
import { resultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";
import type { ModelCell } from "./values";

type Spec = Extract<ChartSpec<string, string>, { kind: "pareto" }>;

/**
 * Columns from the highest down and the line of what they come to together. The rows stand in the order of the rank,
 * found by it, so that they follow an edit; the chart has as many as there are ranks when it is drawn.
 */
export function paretoModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const header = (id: string) => texts[`column.${id}`] ?? id;
  const ids = Object.keys(model.columns);
  const [names = ""] = ids;
  const rows = ranked(spec, ids.indexOf(chart.rank));
  const cellsOf = (id: string) => rows.map((row) => row[ids.indexOf(id)] ?? "");
  const numbersOf = (id: string) =>
    cellsOf(id).map((cell) => (typeof cell === "number" ? cell : null));
  const byRank = (id: string, otherwise: string) => {
    const formula = (mode: "live" | "native") => {
      const refs = resultRefs(model, mode, source.names.length, spec.sheets.results);
      const rank = refs.all(chart.rank);
      const found =
        mode === "live"
          ? `XMATCH(SEQUENCE(MAX(1,MAX(${rank}))),${rank})`
          : `MATCH(${rowNumber},${rank},0)`;
      return `IFERROR(INDEX(${refs.all(id)},${found}),${otherwise})`;
    };
    return { live: formula("live"), native: formula("native") };
  };
  const cut = (id: string) => {
    const formula = (mode: "live" | "native") => {
      const refs = resultRefs(model, mode, source.names.length, spec.sheets.results);
      return mode === "live" ? `IF($A$5#="",NA(),${refs.setting(id)})` : refs.setting(id);
    };
    return { live: formula("live"), native: formula("native") };
  };
  const columns: DataColumn[] = [
    {
      header: header(names),
      style: {},
      formula: byRank(names, '""'),
      values: cellsOf(names).map((cell) => (cell === "" ? null : cell)),
    },
    ...[chart.columns, chart.line].map((id) => ({
      header: header(id),
      style: styleOf[model.columns[id]?.kind ?? "amount"],
      formula: byRank(id, "NA()"),
      values: numbersOf(id).map((number) => number ?? nothing),
    })),
    ...chart.cuts.map((id) => ({
      header: texts[`setting.${id}`] ?? id,
      style: styleOf.percent,
      formula: cut(id),
      values: rows.map(() => source.settings[id] ?? null),
    })),
  ];
  const title = texts.title ?? model.id;
  const input = paretoChart({
    names: cellsOf(names).map(String),
    values: numbersOf(chart.columns),
    cumulative: numbersOf(chart.line),
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
    reserved: spec.mode === "live" ? capacityFor(source.names.length) : Math.max(1, rows.length),
    plan: categoryPlan(input, {
      name: `KAM ${model.id}`,
      sheet: `model.${model.id}`,
      dataSheet: `modelData.${model.id}`,
      altText: message(modelTexts, language, "pareto.alt", {
        title,
        count: rows.length,
        first: String(rows[0]?.[0] ?? ""),
      }),
      ...modelChartPlace(model),
      categories: dataArea(0, rows.length),
      columns: columns.slice(1).map((_, i) => i + 1),
    }),
    picture: buildCategoryModel(input),
  };
}

/** The rows that have a rank, in its order. */
function ranked({ cells }: ModelPlanSpec, rank: number): (readonly ModelCell[])[] {
  return cells()
    .filter((row) => typeof row[rank] === "number")
    .sort((a, b) => Number(a[rank]) - Number(b[rank]));
}
