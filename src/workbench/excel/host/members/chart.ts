import type { Chart } from "../../model/types";
import { placeOf } from "../cells/geometry";
import { assertUnprotected } from "../cells/protection";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { chartAxes } from "./chart-axes";
import { automaticPlot } from "./chart-geometry";
import { chartLegend } from "./chart-legend";
import { formatOf } from "./chart-looks";
import { chartSeriesCollection } from "./chart-series-collection";
import { buildSeries } from "./chart-source";
import { chartTitle } from "./chart-title";
import { chartType, setType, typeOf } from "./chart-types";
import { asChoice, asNumber, asText, field } from "./choice";
import { asRange, rangeOf } from "./find-range";
import { bind, type HostType, type Scalar } from "./type";
import { worksheet } from "./worksheet";

const name: Scalar<Chart> = {
  get: (chart) => chart.name,
  set: (chart, value, { strict }) => {
    const wanted = asText(value);
    const others = chart.sheet.charts.filter((other) => other !== chart);
    // Which of two charts of one name Excel would find is not documented.
    if (strict && others.some((other) => other.name.toLowerCase() === wanted.toLowerCase())) {
      throw new HostError("InvalidArgument");
    }
    chart.name = wanted;
  },
};

function remove(chart: Chart): void {
  const { sheet } = chart;
  assertUnprotected(sheet);
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
}

/** The cells from which and to which the chart reaches. */
function setPosition(chart: Chart, args: Arguments): void {
  const { sheet } = chart;
  const cellAt = (index: number): ReturnType<typeof placeOf> => {
    const given = args.at(index);
    const object = typeof given === "string" ? rangeOf(sheet, given) : args.object(index);
    return placeOf(sheet, asRange(object).area);
  };
  const start = cellAt(0);
  chart.left = start.left;
  chart.top = start.top;
  if (!args.given(1)) return;
  const end = cellAt(1);
  chart.width = end.left + end.width - start.left;
  chart.height = end.top + end.height - start.top;
}

const number = (key: "left" | "top" | "width" | "height"): Scalar<Chart> =>
  field<Chart, typeof key>(key, (value) => {
    const points = asNumber(value);
    if (points < 0) throw new HostError("InvalidArgument");
    return points;
  });

const place = {
  Left: number("left"),
  Top: number("top"),
  Width: number("width"),
  Height: number("height"),
};

/** A measure of the inner plot area, in points. */
const inside = (key: keyof typeof automaticPlot, side: "width" | "height"): Scalar<Chart> => ({
  get: (target) => (target.plotArea ?? automaticPlot)[key] * target[side],
  set: (target, value) => {
    const points = asNumber(value);
    if (points < 0 || points > target[side]) throw new HostError("InvalidArgument");
    target.plotArea = { ...(target.plotArea ?? automaticPlot), [key]: points / target[side] };
  },
});

const plotArea: HostType<Chart> = {
  name: "ChartPlotArea",
  scalars: {
    InsideLeft: inside("left", "width"),
    InsideTop: inside("top", "height"),
    InsideWidth: inside("width", "width"),
    InsideHeight: inside("height", "height"),
  },
  objects: {
    Format: (chart) => bind(formatOf("ChartPlotAreaFormat", "Fill"), { chart, part: "plot area" }),
  },
};

export const chart: HostType<Chart> = {
  name: "Chart",
  identity: { key: "Id", of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: name,
    ...place,
    ChartType: {
      get: typeOf,
      set: (target, value) => {
        setType(target, chartType(value));
      },
    },
  },
  objects: {
    Title: (target) => bind(chartTitle, target),
    Legend: (target) => bind(chartLegend, target),
    Axes: (target) => bind(chartAxes, target),
    Series: (target) => bind(chartSeriesCollection, target),
    PlotArea: (target) => bind(plotArea, target),
    Format: (target) =>
      bind(formatOf("ChartAreaFormat", "Font", "Fill"), { chart: target, part: "chart area" }),
    Worksheet: ({ sheet }) => bind(worksheet, sheet),
  },
  methods: {
    Delete: remove,
    SetPosition: setPosition,
    SetData: (target, args) => {
      const by = asChoice(args.textOr(1, "Auto"), ["Auto", "Columns", "Rows"] as const);
      buildSeries(target, asRange(args.object(0)), by);
    },
    // Selects the chart, which nothing here depends on.
    Activate: () => undefined,
  },
};

/** A chart from a file in a form the model does not hold: it can be found, moved not, and deleted. */
export const rawChart: HostType<Chart> = {
  name: "Chart",
  identity: { key: "Id", of: ({ id }) => id },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: name.get },
    Left: { get: place.Left.get },
    Top: { get: place.Top.get },
    Width: { get: place.Width.get },
    Height: { get: place.Height.get },
  },
  objects: { Worksheet: ({ sheet }) => bind(worksheet, sheet) },
  methods: { Delete: remove },
};
