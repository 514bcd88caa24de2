import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { modelTexts } from "../../i18n/models/shared";
import {
  changeAxis,
  countAxis,
  distanceAxis,
  LOG_ZERO,
  ratingAxis,
  shareAxis,
} from "../chart/axis";
import type { ChartInput, ChartLine, ChartModel } from "../chart/model";
import { borderPoints, borderSource } from "./borders";
import { modelChartPlace, type ModelChart } from "./chart";
import { textLiteral } from "../reference";
import type { ChartSpec, GroupSpec } from "./chart-spec";
import { modelPoints } from "./model-points";
import { namedOf, noteHeaders, pointChart, type PointSeries } from "./point-chart";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "scatter" }>;

/** A point for each customer over two measures, coloured by what a column says, with the borders between. */
export function scatterModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { language, source, mode } = spec;
  const { frame, refs, column, setting } = modelPoints(spec, chart);
  const named = chart.groups.map((group): PointSeries => {
    const name = groupName(group, source.settings);
    const isFixed = typeof group !== "string" || mode === "values";
    const said = (mode: "live" | "native") =>
      typeof group === "string" ? refs(mode).setting(group) : textLiteral(group.text);
    return {
      header: isFixed ? name : { formula: `=${setting(group)}` },
      holds: (mode, read) => `${read(column(chart.group))}=${said(mode)}`,
    };
  });
  const rest: PointSeries = {
    header: restName(spec),
    holds: (_, read) => `(${read(column(chart.group))}="")*ISNUMBER(${read(column(chart.y))})`,
  };
  const input = inputOf(spec, chart);
  return pointChart({
    ...frame,
    input,
    placed: (axis, cell) => placedFormula(chart, axis, cell),
    notes: { corners: [], cuts: { x: null, y: null }, headers: noteHeaders(language) },
    lines: chart.borders.map((border) => borderSource(border, input.axes, setting)),
    series: chart.rest ? [...named, rest] : named,
  });
}

/** Where a customer is drawn: a blank may count as 0, and 0 has a place of its own on a logarithmic axis. */
function placedFormula({ axes, blankIsZero }: Spec, axis: "x" | "y", cell: string): string {
  const number = blankIsZero ? `IF(${cell}="",0,${cell})` : cell;
  return axes[axis] !== "counts" ? number : `IF(${number}<${LOG_ZERO},${LOG_ZERO},${number})`;
}

function placed({ axes, blankIsZero }: Spec, axis: "x" | "y", value: number | string): number {
  const number = typeof value === "number" ? value : value === "" && blankIsZero ? 0 : NaN;
  return axes[axis] !== "counts" ? number : Math.max(LOG_ZERO, number);
}

type ScatterInput = ChartInput & { readonly axes: ChartModel["axes"] };

function inputOf(spec: ModelPlanSpec, chart: Spec): ScatterInput {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const rows = spec.cells();
  const cells = (id: string) => rows.map((row) => row[ids.indexOf(id)] ?? "");
  const measure = (axis: "x" | "y") =>
    Float64Array.from(cells(chart[axis]), (cell) => placed(chart, axis, cell));
  const labels = chart.groups.map((group) => groupName(group, source.settings));
  const cell = Uint8Array.from(cells(chart.group), (label) => {
    if (label === "") return chart.rest ? labels.length : NOT_RATED;
    const code = labels.indexOf(String(label));
    return code < 0 ? NOT_RATED : code;
  });
  const [x, y] = [measure("x"), measure("y")];
  const title = (axis: "x" | "y") => texts[`column.${chart[axis]}`] ?? chart[axis];
  const value = (id: string) => Number(source.settings[id]);
  const axes = axesOf(chart, { x, y }, { x: title("x"), y: title("y") }, value);
  const { width, height } = modelChartPlace(model);
  const rest = chart.rest ? [restName(spec)] : [];
  return {
    names: cells(ids[0] ?? "").map(String),
    x,
    y,
    cell,
    sizes: null,
    cuts: { x: null, y: null },
    scale: axisScale(axes.x),
    axes,
    lines: chart.borders.map((border): ChartLine => {
      const points = borderPoints(border, axes, value);
      if (border.kind === "level") {
        const name = border.at === null ? title(border.axis) : texts[`setting.${border.at}`];
        return { name: name ?? title(border.axis), of: null, points };
      }
      return border.group === null
        ? // The line of equals lies among those in between.
          { name: title("y"), of: labels.length, points }
        : {
            name: String(source.settings[border.group] ?? ""),
            of: chart.groups.indexOf(border.group),
            points,
          };
    }),
    named: namedOf(language),
    labels: ["", "", "", ""],
    groups: { names: [...labels, ...rest], of: cell },
    titles: { chart: texts.title ?? model.id, x: title("x"), y: title("y") },
    width,
    height,
  };
}

/** Two measures of one kind have one axis, so that the line of equals leads from corner to corner. */
function axesOf(
  chart: Spec,
  values: Readonly<Record<"x" | "y", Float64Array>>,
  titles: Readonly<Record<"x" | "y", string>>,
  setting: (id: string) => number,
): ChartModel["axes"] {
  const alike = chart.axes.x === chart.axes.y;
  const axis = (of: "x" | "y") => {
    const borders = chart.borders.flatMap((border) => {
      if (border.kind === "level")
        return border.axis === of && border.at !== null
          ? [setting(border.at), ...(border.below === true ? [-setting(border.at)] : [])]
          : [];
      const id = border.kind === "corner" ? border[of] : null;
      return id === null ? [] : [setting(id)];
    });
    const own = alike ? [...values.x, ...values.y] : [...values[of], ...borders];
    return axisOfKind[chart.axes[of]](own, titles[of]);
  };
  return { x: axis("x"), y: axis("y") };
}

const axisOfKind = {
  shares: shareAxis,
  changes: changeAxis,
  counts: countAxis,
  ratings: ratingAxis,
  distances: distanceAxis,
} as const;

function groupName(
  group: GroupSpec<string>,
  settings: Readonly<Record<string, number | string>>,
): string {
  return typeof group === "string" ? String(settings[group] ?? "") : group.text;
}

/** What those are called of whom the column says nothing: between the groups, unless the model says otherwise. */
function restName({ model, language }: ModelPlanSpec): string {
  return model.texts[language]["chart.rest"] ?? modelTexts[language]["chart.rest"];
}

function axisScale({ min, max }: ChartModel["axes"]["x"]): ChartInput["scale"] {
  return { lowest: min, highest: max };
}
