import type { Scale } from "../../engine/factors/types";

/**
 * Shares of a whole, from nothing up; changes in percent, both ways; counts on a logarithmic axis, on which 0 has a place;
 * ratings from 1 to 5; or how far from a line on both sides of it.
 */
export type AxisKind = "shares" | "changes" | "counts" | "ratings" | "distances";

/** A line in a chart where a group begins, its settings by name. */
export type BorderSpec<Setting> =
  /** Through the origin: so many times as much up as across, or as many parts of it; null is as much. */
  | {
      readonly kind: "slope";
      readonly times: Setting | null;
      readonly inverse?: true;
      readonly group: Setting | null;
    }
  /** Right of one value and above another. */
  | {
      readonly kind: "corner";
      readonly x: Setting | null;
      readonly y: Setting;
      readonly group: Setting;
    }
  /** All along one axis at a value of the other, or at as much below 0; null is 0. */
  | {
      readonly kind: "level";
      readonly axis: "x" | "y";
      readonly at: Setting | null;
      readonly below?: true;
    };

/** What a group in a chart is called: what a setting says, or a text that is nobody's to change. */
export type GroupSpec<Setting> = Setting | { readonly text: string };

/** What a model's chart is drawn from: its columns, by name. */
export type ChartSpec<Setting extends string, Column extends string> =
  /** A point for each customer, a series for each cell of the matrix; the cells as they are drawn, from the top. */
  | {
      readonly kind: "matrix";
      readonly x: Column;
      readonly y: Column;
      readonly cell: Column;
      readonly cells: readonly (readonly Setting[])[];
      readonly cuts: { readonly x: readonly Setting[]; readonly y: readonly Setting[] };
      readonly scale: { readonly x: Scale; readonly y: Scale };
    }
  /** A point for each customer, in the colour of what a column says of it, and the borders between. */
  | {
      readonly kind: "scatter";
      readonly x: Column;
      readonly y: Column;
      readonly axes: Readonly<Record<"x" | "y", AxisKind>>;
      /** Whether what is not known counts as 0. */
      readonly blankIsZero: boolean;
      /** The column that colours, and what it says; with `rest` also who has nothing of it. */
      readonly group: Column;
      readonly groups: readonly GroupSpec<Setting>[];
      readonly rest: boolean;
      readonly borders: readonly BorderSpec<Setting>[];
    }
  /** Columns from the highest down and the line of what they come to together, with a line at each cut. */
  | {
      readonly kind: "pareto";
      readonly rank: Column;
      readonly columns: Column;
      readonly line: Column;
      readonly cuts: readonly Setting[];
    }
  /** Bars or columns of parts on one another, of the customers first in rank. */
  | {
      readonly kind: "parts";
      readonly type: "BarStacked" | "ColumnStacked";
      readonly rank: Column;
      readonly parts: readonly Column[];
      /** What they come to: names the axis. */
      readonly total: Column;
    };
