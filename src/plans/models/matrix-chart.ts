import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import type { ChartInput } from "../chart/model";
import { modelChartPlace, type ModelChart } from "./chart";
import type { ChartSpec } from "./model";
import type { ColumnRef } from "./chart-data";
import { namedOf, noteHeaders, pointChart } from "./point-chart";
import { resultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "matrix" }>;

/** The chart of a model that places customers in a matrix. */
export function matrixModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { model, language, source, sheets, mode } = spec;
  const texts = model.texts[language];
  const [names = ""] = Object.keys(model.columns);
  const header = (id: string) => texts[`column.${id}`] ?? id;
  const refs = (mode: "live" | "native") =>
    resultRefs(model, mode, source.names.length, sheets.results);
  const column = (id: string): ColumnRef => ({
    spilled: refs("live").column(id),
    cell: refs("native").column(id),
    cells: refs("native").all(id),
  });
  const setting = (id: string) => refs("native").setting(id);
  const series = seriesOf(chart);
  return pointChart({
    name: `KAM ${model.id}`,
    sheet: `model.${model.id}`,
    dataSheet: `modelData.${model.id}`,
    input: chartInput(spec, chart, series),
    corner: modelChartPlace(model),
    mode,
    headers: {
      name: header(names),
      x: header(chart.x),
      order: modelTexts[language]["chart.order"],
    },
    refs: { name: column(names), x: column(chart.x), y: column(chart.y) },
    notes: {
      corners: series.map(setting),
      cuts: { x: onlyCut(chart, "x", setting), y: onlyCut(chart, "y", setting) },
      headers: noteHeaders(language),
    },
    series: series.map((id) => ({
      header:
        mode === "values" ? String(source.settings[id] ?? "") : { formula: `=${setting(id)}` },
      holds: (mode, read) => `${read(column(chart.cell))}=${refs(mode).setting(id)}`,
    })),
    altText: (counts) => {
      const parts = counts.map((each) =>
        message(modelTexts, language, "chart.alt.count", { ...each }),
      );
      const title = texts.title ?? model.id;
      return message(modelTexts, language, "chart.alt", { title, counts: parts.join("; ") });
    },
  });
}

function onlyCut({ cuts }: Spec, axis: "x" | "y", setting: (id: string) => string): string | null {
  const [only] = cuts[axis];
  return only === undefined ? null : setting(only);
}

/** The labels' settings in the order of the series: of four cells upper right, lower right, upper left, lower left. */
function seriesOf({ cells }: Spec): string[] {
  if (!isTwoByTwo(cells)) return [...new Set(cells.flat())];
  const [[upperLeft, upperRight] = [], [lowerLeft, lowerRight] = []] = cells;
  return [upperRight, lowerRight, upperLeft, lowerLeft].filter((cell) => cell !== undefined);
}

function isTwoByTwo(cells: Spec["cells"]): boolean {
  return cells.length === 2 && cells.every((row) => row.length === 2);
}

function chartInput(spec: ModelPlanSpec, chart: Spec, series: readonly string[]): ChartInput {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const cells = (id: string) => spec.cells().map((row) => row[ids.indexOf(id)] ?? "");
  const numbers = (id: string) =>
    Float64Array.from(cells(id), (cell) => (typeof cell === "number" ? cell : NaN));
  const labels = series.map((id) => String(source.settings[id] ?? ""));
  const cell = Uint8Array.from(cells(chart.cell), (label) => {
    const code = labels.indexOf(String(label));
    return label === "" || code < 0 ? NOT_RATED : code;
  });
  const twoByTwo = isTwoByTwo(chart.cells);
  const cut = (axis: "x" | "y") => {
    const [only] = chart.cuts[axis];
    return twoByTwo && only !== undefined ? Number(source.settings[only]) : null;
  };
  const [first = "", second = "", third = "", fourth = ""] = labels;
  const { width, height } = modelChartPlace(model);
  return {
    names: source.names,
    x: numbers(chart.x),
    y: numbers(chart.y),
    cell,
    sizes: null,
    named: namedOf(language),
    cuts: { x: cut("x"), y: cut("y") },
    scale: chart.scale.x,
    scaleOfY: chart.scale.y,
    labels: twoByTwo ? [first, second, third, fourth] : ["", "", "", ""],
    groups: twoByTwo ? null : { names: labels, of: cell },
    titles: {
      chart: texts.title ?? model.id,
      x: texts[`column.${chart.x}`] ?? chart.x,
      y: texts[`column.${chart.y}`] ?? chart.y,
    },
    width,
    height,
  };
}
