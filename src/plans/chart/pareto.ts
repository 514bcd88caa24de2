import { groupAppearances } from "./appearance";
import { leastEnd, type CategoryInput } from "./category-model";

/** What a Pareto chart is drawn from: the largest first. */
export interface ParetoInput {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  /** Share of the total up to and with each, as a fraction; above 1 where losses follow. */
  readonly cumulative: readonly (number | null)[];
  /** Borders between classes, as shares of the total: each a level line. */
  readonly cuts: readonly { readonly name: string; readonly share: number }[];
  readonly titles: {
    readonly chart: string;
    readonly names: string;
    /** Of the columns and their axis. */
    readonly values: string;
    /** Of the line and its axis. */
    readonly cumulative: string;
  };
  readonly width: number;
  readonly height: number;
}

/** Points. */
const CUT = 1;

/**
 * Columns that fall and the line of their running total on an axis of its own. Not Excel's own Pareto type: that adds
 * up by itself, which a running total that passes 100 % does not survive, and other programs do not draw it.
 */
export function paretoChart(input: ParetoInput): CategoryInput {
  const { names, values, cumulative, cuts, titles, width, height } = input;
  const [columns, line, grey] = [groupAppearances[0], groupAppearances[1], groupAppearances.at(-1)];
  const peak = cumulative.reduce<number>((most, share) => Math.max(most, share ?? 0), 1);
  return {
    title: titles.chart,
    width,
    height,
    type: "ColumnClustered",
    categories: names,
    series: [
      {
        name: titles.values,
        color: columns?.color ?? "",
        type: "ColumnClustered",
        axis: "Primary",
        values,
      },
      {
        name: titles.cumulative,
        color: line?.color ?? "",
        // Markers that touch would thicken the line.
        type: names.length <= 40 ? "LineMarkers" : "Line",
        axis: "Secondary",
        values: cumulative,
      },
      ...cuts.map(({ name, share }) => ({
        name,
        color: grey?.color ?? "",
        type: "Line" as const,
        axis: "Secondary" as const,
        // A border, beside the line that it cuts.
        weight: CUT,
        values: names.map(() => share),
      })),
    ],
    axes: {
      categories: { title: titles.names },
      values: {
        title: titles.values,
        min: leastEnd(values),
        max: null,
        majorUnit: null,
        numberFormat: "#,##0",
      },
      secondary: {
        title: titles.cumulative,
        min: 0,
        max: peak > 1 ? Math.ceil(peak * 5) / 5 : 1,
        majorUnit: 0.2,
        numberFormat: "0%",
      },
    },
    legend: true,
  };
}
