import type { Chart } from "../../model/types";
import { HostError } from "../protocol/error";
import { formatOf } from "./chart-looks";
import { asFlag, asText, field } from "./choice";
import { bind, type HostType } from "./type";

const format = formatOf("ChartTitleFormat", "Font", "Fill");

export const chartTitle: HostType<Chart> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ title, titleVisible }) => {
        if (!titleVisible) throw new HostError("InvalidOperation");
        return title;
      },
      set: (chart, value) => {
        chart.title = asText(value);
        chart.titleVisible = true;
      },
    },
    Visible: field<Chart, "titleVisible">("titleVisible", asFlag),
  },
  objects: { Format: (chart) => bind(format, { chart, part: "title" }) },
};
