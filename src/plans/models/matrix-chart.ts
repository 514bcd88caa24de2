import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { chartAxis } from "../chart/axis";
import { inCorners } from "../chart/corners";
import type { ChartInput } from "../chart/model";
import { regionsOf } from "../chart/regions";
import { modelChartPlace, type ModelChart } from "./chart";
import type { LineSource } from "./chart-lines";
import type { ChartSpec } from "./chart-spec";
import { modelPoints } from "./model-points";
import { namedOf, noteHeaders, pointChart } from "./point-chart";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "matrix" }>;

/** The chart of a model that places customers in a matrix. */
export function matrixModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { language, source, mode } = spec;
  const { frame, refs, column, setting } = modelPoints(spec, chart);
  const series = seriesOf(chart);
  const input = chartInput(spec, chart, series);
  return pointChart({
    ...frame,
    input,
    notes: {
      corners: (isTwoByTwo(chart.cells) ? series : chart.cells.flat()).map(setting),
      cuts: { x: onlyCut(chart, "x", setting), y: onlyCut(chart, "y", setting) },
      headers: noteHeaders(language),
    },
    lines: bordersOf(chart).map(({ side, cut }): LineSource => {
      const { min = 0, max = 0 } = input.axes?.[across(side)] ?? {};
      return [min, max].map((end) => onSide(side, setting(cut), end));
    }),
    series: series.map((id) => ({
      header:
        mode === "values" ? String(source.settings[id] ?? "") : { formula: `=${setting(id)}` },
      holds: (mode, read) => `${read(column(chart.cell))}=${refs(mode).setting(id)}`,
    })),
  });
}

/** Of two bands the border is where the other axis crosses. */
function onlyCut({ cuts }: Spec, axis: Side, setting: (id: string) => string): string | null {
  const [only, another] = cuts[axis];
  return only === undefined || another !== undefined ? null : setting(only);
}

type Side = "x" | "y";

function across(side: Side): Side {
  return side === "x" ? "y" : "x";
}

/** The borders that are lines of their own: those of a matrix with more than two bands on an axis. */
function bordersOf(chart: Spec): { readonly side: Side; readonly cut: string }[] {
  if (isTwoByTwo(chart.cells)) return [];
  return (["x", "y"] as const).flatMap((side) => chart.cuts[side].map((cut) => ({ side, cut })));
}

/** A point at a value of one axis and another of the other. */
function onSide<Value>(side: Side, at: Value, other: Value | number): Record<Side, Value | number> {
  return side === "x" ? { x: at, y: other } : { x: other, y: at };
}

/** The labels' settings in the order of the series: of four cells that of the corners. */
function seriesOf({ cells }: Spec): string[] {
  return isTwoByTwo(cells) ? inCorners(cells) : [...new Set(cells.flat())];
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
  const [x, y] = [numbers(chart.x), numbers(chart.y)];
  const cuts = (side: Side) => chart.cuts[side].map((id) => Number(source.settings[id]));
  const titles = {
    chart: texts.title ?? model.id,
    x: texts[`column.${chart.x}`] ?? chart.x,
    y: texts[`column.${chart.y}`] ?? chart.y,
  };
  const { width, height } = modelChartPlace(model);
  const input = {
    named: namedOf(language),
    ...{ names: source.names, x, y, cell, sizes: null, titles, width, height },
    scale: chart.scale.x,
    scaleOfY: chart.scale.y,
  };
  if (isTwoByTwo(chart.cells)) {
    const [[onX = null], [onY = null]] = [cuts("x"), cuts("y")];
    return { ...input, cuts: { x: onX, y: onY }, labels };
  }
  const axes = {
    x: chartAxis(x, chart.scale.x, null, titles.x),
    y: chartAxis(y, chart.scale.y, null, titles.y),
  };
  return {
    ...input,
    axes,
    cuts: { x: null, y: null },
    labels: ["", "", "", ""],
    groups: { names: labels, of: cell },
    regions: regionsOf(
      chart.cells.map((row) => row.map((id) => String(source.settings[id] ?? ""))),
      { x: cuts("x"), y: cuts("y") },
    ),
    lines: bordersOf(chart).map(({ side, cut }) => {
      const { min, max } = axes[across(side)];
      const at = Number(source.settings[cut]);
      return {
        name: texts[`setting.${cut}`] ?? cut,
        of: null,
        points: [min, max].map((end) => onSide(side, at, end)),
      };
    }),
  };
}
