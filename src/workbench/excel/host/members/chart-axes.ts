import type { Chart, ChartAxis } from "../../model/types";
import { HostError } from "../protocol/error";
import { fixed, formatOf } from "./chart-looks";
import { hasPoints } from "./chart-types";
import { asChoice, asFlag, asNumber, asText } from "./choice";
import { bind, type HostObject, type HostType, type Scalar } from "./type";

/** One axis of a chart: x is what the API calls the category axis, y the value axis, in scatter charts too. */
interface AxisTarget {
  readonly chart: Chart;
  readonly side: "x" | "y" | "secondary";
}

function axisOf({ chart, side }: AxisTarget): ChartAxis {
  const axis = chart[side];
  if (axis === null) throw new HostError("ItemNotFound");
  return axis;
}

/** Categories have no numbers to begin and end with. */
function assertNumbers({ chart, side }: AxisTarget): void {
  if (side === "x" && !hasPoints(chart)) throw new HostError("InvalidOperation");
}

const TICK_LABELS = ["Low", "High", "NextToAxis", "None"] as const;

/** An axis begins below its end and steps upwards, and a logarithmic one has no 0: that Excel says so is not documented. */
function isSound({ minimum, maximum, majorUnit, logarithmic }: ChartAxis): boolean {
  if (logarithmic && [minimum, maximum].some((end) => end !== null && end <= 0)) return false;
  const ends = minimum === null || maximum === null || minimum < maximum;
  return ends && (majorUnit === null || majorUnit > 0);
}

/** A number, or "" for automatic, as in Excel. */
const bound = (key: "minimum" | "maximum" | "majorUnit"): Scalar<AxisTarget> => ({
  get: (target) => axisOf(target)[key] ?? "",
  set: (target, value, { strict }) => {
    assertNumbers(target);
    const axis = axisOf(target);
    const wanted = { ...axis, [key]: value === "" ? null : asNumber(value) };
    if (strict && !isSound(wanted)) throw new HostError("InvalidArgument");
    axis[key] = wanted[key];
  },
});

const flag = (
  key: "visible" | "titleVisible" | "majorGridlines" | "reversed",
): Scalar<AxisTarget> => ({
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
      // What Excel answers of a title that is not there is not documented.
      get: (target, { strict }) => {
        const { title, titleVisible } = axisOf(target);
        if (strict && !titleVisible) throw new HostError("InvalidOperation");
        return title;
      },
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

/** Where on this axis the other one crosses it. */
const position: Scalar<AxisTarget> = {
  get: (target) => {
    const { positionAt } = axisOf(target);
    return typeof positionAt === "number" ? "Custom" : (positionAt ?? "Automatic");
  },
  set: (target, value) => {
    const chosen = asChoice(value, ["Automatic", "Custom", "Minimum", "Maximum"] as const);
    const axis = axisOf(target);
    if (chosen === "Automatic") axis.positionAt = null;
    else if (chosen !== "Custom") axis.positionAt = chosen;
    else if (typeof axis.positionAt !== "number") axis.positionAt = 0;
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
    PositionAt: {
      get: (target) => {
        const { positionAt } = axisOf(target);
        return typeof positionAt === "number" ? positionAt : 0;
      },
    },
    Type: { get: ({ side }) => (side === "x" ? "Category" : "Value") },
    AxisGroup: { get: ({ side }) => (side === "secondary" ? "Secondary" : "Primary") },
    ScaleType: {
      get: (target) => (axisOf(target).logarithmic ? "Logarithmic" : "Linear"),
      set: (target, value, { strict }) => {
        assertNumbers(target);
        const axis = axisOf(target);
        const logarithmic = asChoice(value, ["Linear", "Logarithmic"] as const) === "Logarithmic";
        if (strict && !isSound({ ...axis, logarithmic })) throw new HostError("InvalidArgument");
        axis.logarithmic = logarithmic;
      },
    },
    ReversePlotOrder: flag("reversed"),
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

const axis = (chart: Chart, side: AxisTarget["side"]): HostObject =>
  bind(chartAxis, { chart, side });

export const chartAxes: HostType<Chart> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (chart) => axis(chart, "x"),
    ValueAxis: (chart) => axis(chart, "y"),
  },
  methods: {
    GetItem: (chart, args) => {
      const type = asChoice(args.at(0), ["Category", "Value"] as const);
      const group = asChoice(args.textOr(1, "Primary"), ["Primary", "Secondary"] as const);
      if (group === "Primary") return axis(chart, type === "Category" ? "x" : "y");
      // The categories of the secondary group are those of the primary one, and not drawn again.
      if (type === "Category") throw new HostError("NotImplemented");
      if (chart.secondary === null) throw new HostError("ItemNotFound");
      return axis(chart, "secondary");
    },
  },
};
