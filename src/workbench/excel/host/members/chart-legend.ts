import type { Chart } from "../../model/types";
import { HostError } from "../protocol/error";
import { fixed, formatOf } from "./chart-looks";
import { asChoice, asFlag } from "./choice";
import { bind, type HostType } from "./type";

/** One series' line in the legend. */
interface Entry {
  readonly chart: Chart;
  readonly index: number;
}

const chartLegendEntry: HostType<Entry> = {
  name: "ChartLegendEntry",
  scalars: {
    Index: { get: ({ index }) => index },
    Visible: {
      get: ({ chart, index }) => !chart.legend.hidden.includes(index),
      set: ({ chart: { legend }, index }, value) => {
        const others = legend.hidden.filter((hidden) => hidden !== index);
        legend.hidden = asFlag(value) ? others : [...others, index].sort((a, b) => a - b);
      },
    },
  },
};

const chartLegendEntries: HostType<Chart> = {
  name: "ChartLegendEntryCollection",
  items: (chart) => {
    // What a legend that does not show answers is not known.
    if (!chart.legend.visible) throw new HostError("InvalidOperation");
    return chart.series.map((_, index) => bind(chartLegendEntry, { chart, index }));
  },
};

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
const format = formatOf("ChartLegendFormat", "Font", "Fill");

export const chartLegend: HostType<Chart> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ legend }) => legend.visible,
      set: ({ legend }, value) => {
        legend.visible = asFlag(value);
      },
    },
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, value) => {
        legend.position = asChoice(value, POSITIONS);
      },
    },
    Overlay: fixed(false),
  },
  objects: {
    Format: (chart) => bind(format, { chart, part: "legend" }),
    LegendEntries: (chart) => bind(chartLegendEntries, chart),
  },
};
