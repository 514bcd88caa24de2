import { plainValue } from "../cells/text";
import type { Context } from "../context";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { countOf, isPlotted, valueAt } from "./chart-data";
import { chartDataLabel, labelShows } from "./chart-label";
import type { SeriesTarget } from "./chart-series";
import { asFlag } from "./choice";
import { bind, type HostObject, type HostType } from "./type";

export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const count = ({ chart, series }: SeriesTarget): number => countOf(chart.sheet, series.yFormula);

/** There is no label, and nothing else to format, where no point is drawn: so it is in VBA. */
export function assertPlotted({ chart, series, index }: PointTarget, { strict }: Context): void {
  if (strict && !isPlotted(chart, series, index)) throw new HostError("InvalidArgument");
}

const chartPoint: HostType<PointTarget> = {
  name: "ChartPoint",
  scalars: {
    Value: {
      get: ({ chart, series, index }) => plainValue(valueAt(chart.sheet, series.yFormula, index)),
    },
    HasDataLabel: {
      get: labelShows,
      set: (target, value, context) => {
        assertPlotted(target, context);
        const { series, index } = target;
        // A label that is taken away leaves nothing for the next.
        const kept = asFlag(value) ? series.labels.get(index) : {};
        series.labels.set(index, { ...kept, visible: asFlag(value) });
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
