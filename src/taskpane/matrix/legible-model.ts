import { fontSizes } from "../../plans/chart/metrics";
import { buildChartModel, type ChartInput, type ChartModel } from "../../plans/chart/model";
import { fitText } from "../../plans/chart/text-width";

/** What stands beside the plot, in points. */
const BESIDE_PLOT = 90;

/** The shares of the plot that a name may take: as long as fits a quadrant, and where few have room then. */
const LONG = 0.4;
const SHORT = 0.26;

/** With more the picture would follow a dragged border too late, and names are few for want of room. */
const MOST_TWICE = 200;

/**
 * The chart with names that have room in it. A name longer than a quadrant is wide would stand nowhere: it is cut, and
 * the table beside the picture has all of it. Where fewer than half have room, shorter names are tried.
 */
export function legibleModel(input: ChartInput): ChartModel {
  const named = (share: number) => {
    const room = (input.width - BESIDE_PLOT) * share;
    const names = input.names.map((name) => fitText(name, fontSizes.label, room));
    return buildChartModel({ ...input, names });
  };
  const long = named(LONG);
  const wanted = Math.min(input.namesShown ?? Infinity, input.names.length);
  if (long.labels.length >= wanted / 2 || input.names.length > MOST_TWICE) return long;
  const short = named(SHORT);
  return short.labels.length > long.labels.length ? short : long;
}
