import type { Chart, ChartAxis } from "../../model/types";
import { HostError } from "../protocol/error";
import { fixed, formatOf } from "./chart-looks";
import { asChoice, asFlag, asNumber, asText } from "./choice";
import { bind, type HostObject, type HostType, type Scalar } from "./type";

/** One axis of a chart: x is what the API calls the category axis, y the value axis, in scatter charts too. */
interface AxisTarget {
  readonly chart: Chart;
  readonly side: "x" | "y";
}

const axisOf = ({ chart, side }: AxisTarget): ChartAxis => chart[side];

const TICK_LABELS = ["Low", "High", "NextToAxis", "None"] as const;

/** A number, or "" for automatic, as in Excel. */
const bound = (key: "minimum" | "maximum" | "majorUnit"): Scalar<AxisTarget> => ({
  get: (target) => axisOf(target)[key] ?? "",
  set: (target, value) => {
    axisOf(target)[key] = value === "" ? null : asNumber(value);
  },
});

const flag = (key: "visible" | "titleVisible" | "majorGridlines"): Scalar<AxisTarget> => ({
  get: (target) => axisOf(target)[key],
  set: (target, value) => {
    axisOf(target)[key] = asFlag(value);
  },
});

const titleFormat = formatOf("ChartAxisTitleFormat", "Font", "Fill");
const gridlinesFormat = formatOf("ChartGridlinesFormat", "Line");
const axisFormat = formatOf("ChartAxisFormat", "Font", "Line");

const axisTitle: HostType<AxisTarget> = {
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (target) => axisOf(target).title,
      set: (target, value) => {
        axisOf(target).title = asText(value);
        axisOf(target).titleVisible = true;
      },
    },
    Visible: flag("titleVisible"),
  },
  objects: {
    Format: ({ chart, side }) => bind(titleFormat, { chart, part: `${side} title` }),
  },
};

const majorGridlines: HostType<AxisTarget> = {
  name: "ChartGridlines",
  scalars: { Visible: flag("majorGridlines") },
  objects: {
    Format: ({ chart, side }) => bind(gridlinesFormat, { chart, part: `${side} gridlines` }),
  },
};

const minorGridlines: HostType<AxisTarget> = {
  name: "ChartGridlines",
  scalars: { Visible: fixed(false) },
};

/** Whether the other axis crosses at a chosen value of this one. */
const position: Scalar<AxisTarget> = {
  get: (target) => (axisOf(target).positionAt === null ? "Automatic" : "Custom"),
  set: (target, value) => {
    const chosen = asChoice(value, ["Automatic", "Custom", "Minimum", "Maximum"] as const);
    if (chosen === "Automatic") axisOf(target).positionAt = null;
    else if (chosen !== "Custom") throw new HostError("NotImplemented");
  },
};

const chartAxis: HostType<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    Visible: flag("visible"),
    NumberFormat: {
      get: (target) => axisOf(target).numberFormat,
      set: (target, value) => {
        axisOf(target).numberFormat = asText(value);
      },
    },
    LinkNumberFormat: fixed(false),
    TickLabelPosition: {
      get: (target) => axisOf(target).tickLabelPosition,
      set: (target, value) => {
        axisOf(target).tickLabelPosition = asChoice(value, TICK_LABELS);
      },
    },
    Position: position,
    PositionAt: { get: (target) => axisOf(target).positionAt ?? 0 },
    Type: { get: ({ side }) => (side === "x" ? "Category" : "Value") },
    AxisGroup: { get: () => "Primary" },
    ScaleType: fixed("Linear"),
    ReversePlotOrder: fixed(false),
  },
  objects: {
    Title: (target) => bind(axisTitle, target),
    MajorGridlines: (target) => bind(majorGridlines, target),
    MinorGridlines: (target) => bind(minorGridlines, target),
    Format: ({ chart, side }) => bind(axisFormat, { chart, part: side }),
  },
  methods: {
    // "Sets the specified axis position where the other axis crosses at": a value of this axis.
    SetPositionAt: (target, args) => {
      axisOf(target).positionAt = args.number(0);
    },
  },
};

const axis = (chart: Chart, side: "x" | "y"): HostObject => bind(chartAxis, { chart, side });

export const chartAxes: HostType<Chart> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (chart) => axis(chart, "x"),
    ValueAxis: (chart) => axis(chart, "y"),
  },
  methods: {
    GetItem: (chart, args) => {
      const type = asChoice(args.at(0), ["Category", "Value"] as const);
      if (args.textOr(1, "Primary") !== "Primary") throw new HostError("NotImplemented");
      return axis(chart, type === "Category" ? "x" : "y");
    },
  },
};
