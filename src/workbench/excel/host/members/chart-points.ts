import { plainValue } from "../cells/text";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { countOf, valueAt } from "./chart-data";
import { chartDataLabel, labelShows } from "./chart-label";
import type { SeriesTarget } from "./chart-series";
import { asFlag } from "./choice";
import { bind, type HostObject, type HostType } from "./type";

export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const count = ({ chart, series }: SeriesTarget): number => countOf(chart.sheet, series.yFormula);

const chartPoint: HostType<PointTarget> = {
  name: "ChartPoint",
  scalars: {
    Value: {
      get: ({ chart, series, index }) => plainValue(valueAt(chart.sheet, series.yFormula, index)),
    },
    HasDataLabel: {
      get: labelShows,
      set: ({ series, index }, value) => {
        series.labels.set(index, { ...series.labels.get(index), visible: asFlag(value) });
      },
    },
  },
  objects: { DataLabel: (target) => bind(chartDataLabel, target) },
};

function at(target: SeriesTarget, args: Arguments): HostObject {
  const index = args.whole(0);
  if (index < 0 || index >= count(target)) throw new HostError("InvalidArgument");
  return bind(chartPoint, { ...target, index });
}

/** The points of a series, by their place in its values. */
export const chartPoints: HostType<SeriesTarget> = {
  name: "ChartPointsCollection",
  items: (target) =>
    Array.from({ length: count(target) }, (_, index) => bind(chartPoint, { ...target, index })),
  methods: { GetItemAt: at, GetCount: count },
};
