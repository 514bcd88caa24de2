import type { HeldFormula } from "./held";
import type { Sheet } from "./types";

export type MarkerStyle =
  | "Automatic"
  | "None"
  | "Square"
  | "Diamond"
  | "Triangle"
  | "X"
  | "Star"
  | "Dot"
  | "Dash"
  | "Circle"
  | "Plus";

/** A point's own label: fixed text, or linked to a cell by a formula such as "='Chart data'!$A$5". */
export interface PointLabel {
  text?: string;
  formula?: string;
  position?: "Right" | "Top" | "Left" | "Bottom" | "Center";
  /** How far from that position it is moved, in parts of the chart's width and height. */
  shift?: { readonly x: number; readonly y: number };
  visible: boolean;
}

/** Points over two axes of numbers, or columns, bars and lines over categories, which combine but for bars. */
export type ChartType = PointChartType | CategoryChartType;
export type PointChartType = "XYScatter" | "Bubble";
export type CategoryChartType =
  "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers";

export interface ChartSeries {
  readonly id: string;
  /** A series of points has its chart's; one over categories may have its own. "Line" has no markers. */
  type: ChartType;
  axisGroup: "Primary" | "Secondary";
  name: string;
  /** The cell the name is read from, such as "='Chart data'!$C$4"; empty where the name is fixed. */
  nameFormula: string;
  /** Ranges such as "='Chart data'!$B$5:$B$499"; empty where not set. Over categories, x are their names. */
  xFormula: string;
  yFormula: string;
  sizeFormula: string;
  markerStyle: MarkerStyle;
  /** Points. */
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  /** Fill of bubbles, columns and bars; empty is automatic. */
  fill: string;
  /** Whether bubbles, columns and bars have a fill, and a line around them. */
  filled: boolean;
  outlined: boolean;
  /** The line through points, or around bubbles, columns and bars; empty is automatic. */
  lineColor: string;
  /** Points; null is automatic. */
  lineWeight: number | null;
  /** 0 to 1. */
  transparency: number;
  lineVisible: boolean;
  hasDataLabels: boolean;
  /** Whether lines lead to labels that were moved away from their points. */
  showLeaderLines: boolean;
  /** By point index. */
  readonly labels: Map<number, PointLabel>;
}

export interface ChartAxis {
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  title: string;
  titleVisible: boolean;
  /** The value of THIS axis at which the other axis crosses it, or its end; null is automatic. */
  positionAt: number | "Maximum" | "Minimum" | null;
  /** Whether it runs from its largest value, or its last category, to its first. */
  reversed: boolean;
  /** Whether equal steps multiply instead of adding. */
  logarithmic: boolean;
  tickLabelPosition: "Low" | "High" | "NextToAxis" | "None";
  numberFormat: string;
  majorGridlines: boolean;
  visible: boolean;
}

/** How a part of a chart looks, where it differs from the usual. */
export interface ChartLook {
  font?: { bold?: boolean; italic?: boolean; color?: string; size?: number; name?: string };
  /** Weight in points. */
  line?: { visible?: boolean; color?: string; weight?: number };
  fill?: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  readonly sheet: Sheet;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  titleVisible: boolean;
  altText: string;
  legend: {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right";
    /** Series that it does not list, by their places. */
    hidden: readonly number[];
  };
  bubbleScale: number;
  /** What the two axes span, in parts of the chart's width and height; automatic where it is not said. */
  plotArea?: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** The value axis of the series in the secondary group; null where no series is. */
  secondary: ChartAxis | null;
  readonly series: ChartSeries[];
  /**
   * Fonts, lines and fills of parts that the fields above do not hold, by part: "title", "legend", "chart area",
   * "plot area", "x", "x title", "x gridlines" (and the same of "y" and "secondary"), "labels of <series id>".
   */
  looks?: Map<string, ChartLook>;
  /** A chart read from a file in a form this model does not hold; written back byte for byte, not editable. */
  raw?: Uint8Array;
  /** What such a chart is drawn from, in the order of its file. */
  held?: readonly HeldFormula[];
}
