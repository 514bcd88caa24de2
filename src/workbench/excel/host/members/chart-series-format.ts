import { assertData, type SeriesTarget } from "./chart-series";
import { isLine } from "./chart-types";
import { asChoice, asColor, asNumber } from "./choice";
import { bind, type HostType } from "./type";

const fill: HostType<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args, context) => {
      assertData(target, context);
      target.series.fill = asColor(args.at(0));
      target.series.filled = true;
    },
    Clear: (target, _args, context) => {
      assertData(target, context);
      target.series.fill = "";
      target.series.filled = false;
    },
  },
};

/** A line through points runs around nothing. */
function setOutlined({ series }: SeriesTarget, outlined: boolean): void {
  if (series.type !== "XYScatter" && !isLine(series)) series.outlined = outlined;
}

/** The line that joins the points of a series, or runs around its bubbles, columns or bars. */
const line: HostType<SeriesTarget> = {
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ series }) => series.lineColor,
      set: (target, value, context) => {
        assertData(target, context);
        target.series.lineColor = asColor(value);
        target.series.lineVisible = true;
        setOutlined(target, true);
      },
    },
    Weight: {
      get: ({ series }) => series.lineWeight ?? 0.75,
      set: (target, value, context) => {
        assertData(target, context);
        target.series.lineWeight = asNumber(value);
      },
    },
    LineStyle: {
      get: ({ series }) => (series.lineVisible ? "Continuous" : "None"),
      set: (target, value, context) => {
        assertData(target, context);
        target.series.lineVisible =
          asChoice(value, ["None", "Continuous", "Automatic"] as const) === "Continuous";
        setOutlined(target, value !== "None");
      },
    },
  },
  methods: {
    Clear: (target, _args, context) => {
      assertData(target, context);
      target.series.lineVisible = false;
      setOutlined(target, false);
    },
  },
};

export const seriesFormat: HostType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: { Fill: (target) => bind(fill, target), Line: (target) => bind(line, target) },
};
