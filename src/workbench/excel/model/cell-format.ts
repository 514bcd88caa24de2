/** Formats of a range; only what the add-in sets and an .xlsx keeps. Colours are "#RRGGBB". */
export interface CellFormat {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fontSize?: number;
  fontName?: string;
  fill?: string;
  horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  locked?: boolean;
  /** Whether what the cell holds was entered with an apostrophe before it: confirmed anew, it stays text. */
  quotePrefix?: true | undefined;
  /**
   * Style names as a file holds them, which carry the weight too: thin, medium, thick, hair, dashed, dotted,
   * double, mediumDashed, dashDot, mediumDashDot, dashDotDot, mediumDashDotDot, slantDashDot.
   */
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string }>>;
  /** Which of its file's cell formats this one came from: that holds what this model does not. Copied, never read. */
  fileStyle?: number;
}

/** A data validation rule, as Excel keeps it; formulas without the leading "=". */
export interface Validation {
  type: "list" | "whole" | "decimal" | "custom" | "textLength" | "date" | "time";
  /** between (where absent), notBetween, equal, notEqual, lessThan, lessThanOrEqual, greaterThan, greaterThanOrEqual. */
  operator?: string;
  formula1?: string;
  formula2?: string;
  ignoreBlank: boolean;
  inCellDropDown?: boolean;
  /** Styles: stop, warning, information. */
  error?: { title: string; message: string; style: string; show: boolean };
  prompt?: { title: string; message: string; show: boolean };
}
