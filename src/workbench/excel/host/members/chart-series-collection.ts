import type { Chart } from "../../model/types";
import { HostError } from "../protocol/error";
import { chartSeries } from "./chart-series";
import { newSeries } from "./new-chart";
import { bind, type HostType } from "./type";

export const chartSeriesCollection: HostType<Chart> = {
  name: "ChartSeriesCollection",
  items: (chart) => chart.series.map((series) => bind(chartSeries, { chart, series })),
  methods: {
    Add: (chart, args) => {
      const place = args.wholeOr(1, chart.series.length);
      if (place < 0 || place > chart.series.length) throw new HostError("InvalidArgument");
      const series = newSeries(chart, chart.series.length);
      series.name = args.textOr(0, "");
      chart.series.splice(place, 0, series);
      return bind(chartSeries, { chart, series });
    },
  },
};
