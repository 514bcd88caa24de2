import type { Area } from "../area";
import type { SheetRole } from "../plan";
import type { LabelPosition, Shift } from "./places";

/** Marker shapes by the names Excel gives them. */
export type MarkerShape = "Circle" | "Square" | "Triangle" | "Diamond";

/** Points from the top left corner of what holds it. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What every native chart has. All ranges lie on the sheet that holds its data. */
interface AnyChartPlan {
  /** The chart is found again by this name. */
  readonly name: string;
  readonly sheet: SheetRole;
  readonly dataSheet: SheetRole;
  /** Headers and data from which Excel builds the series. */
  readonly source: Area;
  readonly title: string;
  readonly altText: string;
  readonly place: Rectangle;
  /** Of a chart as it is remembered: some of it could not be formatted. */
  readonly partly?: boolean | undefined;
}

interface AnySeriesPlan {
  /** The cell that names the series. */
  readonly nameCell: Area;
  /** The name as it reads when the plan is made. */
  readonly name: string;
  readonly color: string;
}

export interface AxisPlan {
  readonly min: number;
  readonly max: number;
  readonly majorUnit: number;
  /** Where on this axis the other axis crosses it: the border between low and high; null where there is none. */
  readonly cut: number | null;
  readonly title: string;
  /** Of its numbers; the ends that only leave room have none. */
  readonly numberFormat: string;
  /** Whether each step is ten times the last; `majorUnit` is ten then. */
  readonly logarithmic: boolean;
}

/** Points over two axes of numbers, a series of markers or bubbles each. */
export interface PointChartPlan extends AnyChartPlan {
  readonly type: "XYScatter" | "Bubble";
  readonly series: readonly PointSeriesPlan[];
  /** Points. */
  readonly markerSize: number;
  readonly axes: { readonly x: AxisPlan; readonly y: AxisPlan };
  readonly labels: readonly LabelPlan[];
  /** Series, as indexes, among which customers move by themselves, and their names with them. */
  readonly exchange: readonly number[];
  /** What the two axes span, in points from the chart's corner: the names are laid out for this shape. */
  readonly plot: Rectangle;
  /** Points. */
  readonly labelSize: number;
  /** Of texts that are no customer's name. */
  readonly noteColor: string;
  /** Series that the legend does not list, as indexes into `series`. */
  readonly unlisted: readonly number[];
}

export interface PointSeriesPlan extends AnySeriesPlan {
  readonly x: Area;
  readonly y: Area;
  readonly size: Area | null;
  /** Null for points that only bear texts, which are not drawn themselves. */
  readonly marker: MarkerShape | null;
  readonly fill: string;
  /** Whether a line in its colour joins its points, which have no markers then. */
  readonly joined: boolean;
}

export interface LabelPlan {
  /** Index into `series`. */
  readonly series: number;
  /** Index of the point in its series, from 0. */
  readonly point: number;
  /** The cell on the chart data sheet that holds the name. */
  readonly cell: Area;
  readonly text: string;
  readonly position: LabelPosition;
  /** How far from that position it is moved, in points. */
  readonly shift: Shift;
  /** Whether a line leads to it. */
  readonly led: boolean;
  /** Whose name it is, by the row of the table; null where it is nobody's. */
  readonly customer: number | null;
  /** Whether it touches a marker, for want of another place. */
  readonly crowded: boolean;
  /** The point as it is when the plan is made; null of a chart as it is remembered. */
  readonly at: PointAt | null;
}

export interface PointAt {
  readonly x: number;
  readonly y: number;
  readonly size: number | null;
}

/** Series over categories, which stand below columns and lines and beside bars. */
export interface CategoryChartPlan extends AnyChartPlan {
  readonly type: CategoryType;
  readonly categories: Area;
  readonly series: readonly CategorySeriesPlan[];
  readonly axes: {
    readonly categories: CategoryAxisPlan;
    readonly values: ValueAxisPlan;
    /** Of the series on the secondary axis; null where there is none. */
    readonly secondary: ValueAxisPlan | null;
  };
}

/** By the names Excel gives them. Bars lie, columns stand; bars go together with no other kind. */
export type CategoryType =
  "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers";

export interface CategorySeriesPlan extends AnySeriesPlan {
  /** A kind of its own makes a combined chart. */
  readonly type: CategoryType;
  readonly values: Area;
  readonly axis: "Primary" | "Secondary";
  /** Of a line, in points; left out: Excel's own. */
  readonly weight?: number | undefined;
}

export interface CategoryAxisPlan {
  readonly title: string;
}

export interface ValueAxisPlan {
  readonly title: string;
  /** Null leaves it to Excel, which follows the data. */
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
}

export type ChartPlan = PointChartPlan | CategoryChartPlan;

export const pointTypes: readonly PointChartPlan["type"][] = ["XYScatter", "Bubble"];

export function isPointChart(plan: ChartPlan): plan is PointChartPlan {
  return pointTypes.some((type) => type === plan.type);
}
