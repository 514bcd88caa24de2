import type { Area } from "./area";
import type { ChartPlan } from "./chart/plan";
import type { PagePlan } from "./page";

/** What a formula calculates: English names, A1 style, with its leading "=". */
export interface Formula {
  readonly formula: string;
}

/**
 * What a cell is to hold. A string is always text, whatever it looks like ("=1+1", "1-2", "007"): only a
 * `Formula` ever calculates. Null leaves the cell blank.
 */
export type PlanCell = number | boolean | string | Formula | null;

/** A rectangle of cells whose top left corner is given. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** One row of formulas, filled down: the references that are not anchored move with each row. */
export interface FillDown {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly formulas: readonly Formula[];
}

/** An Excel table over cells that the same plan writes. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly filterButtons: boolean;
}

/** A table that is there already, and how much larger it becomes: what it gains is written beside it first. */
export interface GrownTable {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
}

/** How cells look; only what differs from a new sheet. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
}

export interface FormatPlan {
  readonly area: Area;
  readonly style: CellStyle;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly choices: readonly string[] }
  /** What cells hold, such as "=Results!$A$5:$A$28". */
  | { readonly kind: "listOf"; readonly source: Formula }
  | { readonly kind: "decimal"; readonly lowest: number; readonly highest: number | null }
  /** Bounds that other cells hold, such as "=Settings!$B$5". */
  | { readonly kind: "between"; readonly lowest: Formula; readonly highest: Formula };

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** What Excel says to someone who types anything else; `stop` forbids it, `warning` asks. */
  readonly error: {
    readonly title: string;
    readonly text: string;
    readonly style: "stop" | "warning";
  };
  /** What Excel says beside a cell that is chosen; left out: nothing. */
  readonly prompt?: { readonly title: string; readonly text: string } | null;
}

/** Widths in points of columns side by side. */
export interface WidthPlan {
  readonly column: number;
  readonly count: number;
  readonly points: number;
}

/** What a sheet is for; the workbook's settings remember which sheet has which role. */
const sheetRoles = [
  "factors",
  "customers",
  /** Customers by formulas on a table of the user's own. */
  "linked",
  "settings",
  "readMe",
  "form",
  "results",
  "chartData",
  "matrix",
  /** Earlier dates, one below the other. */
  "snapshots",
  "movement",
  /** What a scoring round came to. */
  "roundRatings",
  "consensus",
] as const;

/** A model has two sheets of its own: its results, and what its chart is drawn from. */
export type ModelRole = `model.${string}` | `modelData.${string}`;

/** The form of each rater of a scoring round. */
export type FormRole = `round.${string}`;

/** A table that people fill in, such as that of accounts. */
export type TypedRole = `typed.${string}`;

export type SheetRole = (typeof sheetRoles)[number] | ModelRole | FormRole | TypedRole;

export function isSheetRole(text: string): text is SheetRole {
  return sheetRoles.some((role) => role === text) || /^(model(Data)?|round|typed)\./.test(text);
}

export interface SheetPlan {
  readonly role: SheetRole;
  readonly name: string;
  /** Worked out from other sheets, with nothing of the user's on it: only such a one is written anew unasked. */
  readonly derived: boolean;
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  readonly tables: readonly TablePlan[];
  readonly grown: readonly GrownTable[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly widths: readonly WidthPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  /** Null where only something is added to a sheet. */
  readonly page: PagePlan | null;
  /** Whether a sheet that is made stays out of sight: nobody has to read it, and it does not print. */
  readonly hidden: boolean;
  /** Cells that must be free besides those written: spilled results, and rows that the chart reads ahead. */
  readonly reserved: readonly Area[];
  /** Add to a sheet that is there: only its blocks are written, nothing is cleared. */
  readonly patch: boolean;
  /**
   * Cells that are the add-in's own although no mark says so: values of settings that were recognised, and what people
   * typed that has been read and comes along.
   */
  readonly owned: readonly Area[];
}

/** What a workbook is to contain when the plan has been applied; whatever it does not name stays as it is. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly charts: readonly ChartPlan[];
  /** The role of the sheet to show at the end. */
  readonly show: SheetRole | null;
}
