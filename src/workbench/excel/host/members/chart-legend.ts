import type { Chart } from "../../model/types";
import { fixed, formatOf } from "./chart-looks";
import { asChoice, asFlag } from "./choice";
import { bind, type HostType } from "./type";

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
  objects: { Format: (chart) => bind(format, { chart, part: "legend" }) },
};
