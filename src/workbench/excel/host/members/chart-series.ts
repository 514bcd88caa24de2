import type { Chart, ChartSeries, MarkerStyle } from "../../model/types";
import { displayText, plainValue } from "../cells/text";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { cellOf, hasContent, hasPlotted, rangeFormula, valuesOf } from "./chart-data";
import { fixed, formatOf } from "./chart-looks";
import { chartPoints } from "./chart-points";
import { seriesFormat } from "./chart-series-format";
import { chartType, isLine, setAxisGroup, setSeriesType, tidySecondary } from "./chart-types";
import { asChoice, asColor, asFlag, asNumber, asText } from "./choice";
import { asRange } from "./find-range";
import { bind, type HostType, type Scalar } from "./type";

export interface SeriesTarget {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const MARKERS: readonly MarkerStyle[] = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
];

/** Points. */
const MARKER_SIZES = { least: 2, most: 72 };

/** Percent of Excel's usual size. */
const MOST_BUBBLE_SCALE = 300;

/** Excel formats no series that has nothing to draw; that errors and texts are nothing is only taken to be so. */
export function assertData({ chart, series }: SeriesTarget, { strict }: Context): void {
  const has = strict ? hasPlotted : hasContent;
  if (!has(chart, series)) throw new HostError("EmptyChartSeries");
}

function nameOf({ chart, series }: SeriesTarget): string {
  const cell = cellOf(chart.sheet, series.nameFormula);
  if (cell) {
    const { sheet, row, column } = cell;
    return displayText(
      sheet.value(row, column),
      sheet.format(row, column).numberFormat,
      sheet.workbook.date1904,
    );
  }
  return series.name === "" ? `Series${chart.series.indexOf(series) + 1}` : series.name;
}

function look<K extends keyof ChartSeries>(
  key: K,
  check: (value: unknown) => ChartSeries[K],
): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[key],
    set: (target, value, context) => {
      assertData(target, context);
      target.series[key] = check(value);
    },
  };
}

/** A look of the markers, which columns, bars and bubbles have none of. A line with and one without are two types. */
function marked<K extends keyof ChartSeries>(
  key: K,
  check: (value: unknown) => ChartSeries[K],
): Scalar<SeriesTarget> {
  const { get, set } = look(key, check);
  return {
    get,
    set: (target, value, context) => {
      const { series } = target;
      if (series.type !== "XYScatter" && !isLine(series)) throw new HostError("InvalidOperation");
      set?.(target, value, context);
      if (isLine(series)) series.type = series.markerStyle === "None" ? "Line" : "LineMarkers";
    },
  };
}

function markerSize(value: unknown): number {
  const points = asNumber(value);
  const allowed = points >= MARKER_SIZES.least && points <= MARKER_SIZES.most;
  if (!allowed) throw new HostError("InvalidArgument");
  return points;
}

const data =
  (key: "xFormula" | "yFormula" | "sizeFormula") =>
  ({ series }: SeriesTarget, args: Arguments): void => {
    series[key] = rangeFormula(asRange(args.object(0)));
  };

const DIMENSIONS = {
  XValues: "xFormula",
  Categories: "xFormula",
  YValues: "yFormula",
  Values: "yFormula",
  BubbleSizes: "sizeFormula",
} as const;

/** What a series of points has is not what one over categories has: what Excel answers to that is not documented. */
function dimensionOf({ series }: SeriesTarget, args: Arguments): keyof typeof DIMENSIONS {
  const dimension = asChoice(args.at(0), Object.keys(DIMENSIONS) as (keyof typeof DIMENSIONS)[]);
  const ofPoints = series.type === "XYScatter" || series.type === "Bubble";
  const isOfPoints = dimension !== "Categories" && dimension !== "Values";
  const isThere = dimension !== "BubbleSizes" || series.type === "Bubble";
  if (ofPoints !== isOfPoints || !isThere) throw new HostError("InvalidArgument");
  return dimension;
}

const dataLabels: HostType<SeriesTarget> = {
  name: "ChartDataLabels",
  objects: {
    Format: ({ chart, series }) =>
      bind(formatOf("ChartDataLabelFormat", "Font"), { chart, part: `labels of ${series.id}` }),
  },
};

export const chartSeries: HostType<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: nameOf,
      set: ({ chart, series }, value, { strict }) => {
        const name = asText(value);
        // A name that begins like a formula is a link; what Excel does with one that leads nowhere is not known.
        if (strict && name.startsWith("=") && !cellOf(chart.sheet, name)) {
          throw new HostError("InvalidArgument");
        }
        series.nameFormula = name.startsWith("=") ? name : "";
        series.name = name.startsWith("=") ? "" : name;
      },
    },
    ChartType: {
      get: ({ series }) => series.type,
      set: ({ chart, series }, value) => {
        setSeriesType(chart, series, chartType(value));
      },
    },
    MarkerStyle: marked("markerStyle", (value) => asChoice(value, MARKERS)),
    MarkerSize: marked("markerSize", markerSize),
    MarkerBackgroundColor: marked("markerBackgroundColor", asColor),
    MarkerForegroundColor: marked("markerForegroundColor", asColor),
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: (target, value, context) => {
        assertData(target, context);
        const shown = asFlag(value);
        target.series.hasDataLabels = shown;
        // All of them, those too that single points were given.
        if (!shown) target.series.labels.clear();
      },
    },
    ShowLeaderLines: look("showLeaderLines", asFlag),
    BubbleScale: {
      get: ({ chart }) => chart.bubbleScale,
      set: ({ chart }, value) => {
        const percent = asNumber(value);
        if (chart.type !== "Bubble") throw new HostError("InvalidOperation");
        if (percent < 0 || percent > MOST_BUBBLE_SCALE) throw new HostError("InvalidArgument");
        chart.bubbleScale = percent;
      },
    },
    PlotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
    Smooth: fixed(false),
    AxisGroup: {
      get: ({ series }) => series.axisGroup,
      set: ({ chart, series }, value) => {
        setAxisGroup(chart, series, asChoice(value, ["Primary", "Secondary"] as const));
      },
    },
    Filtered: fixed(false),
  },
  objects: {
    Format: (target) => bind(seriesFormat, target),
    Points: (target) => bind(chartPoints, target),
    DataLabels: (target) => bind(dataLabels, target),
  },
  methods: {
    SetXAxisValues: data("xFormula"),
    SetValues: data("yFormula"),
    SetBubbleSizes: (target, args) => {
      if (target.chart.type !== "Bubble") throw new HostError("InvalidOperation");
      data("sizeFormula")(target, args);
    },
    GetDimensionValues: ({ chart, series }, args) => {
      const dimension = asChoice(
        args.at(0),
        Object.keys(DIMENSIONS) as (keyof typeof DIMENSIONS)[],
      );
      return valuesOf(chart.sheet, series[DIMENSIONS[dimension]]).map(plainValue);
    },
    GetDimensionDataSourceString: (target, args) => {
      const formula = target.series[DIMENSIONS[dimensionOf(target, args)]];
      return formula.replace(/^=/, "");
    },
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      tidySecondary(chart);
    },
  },
};
