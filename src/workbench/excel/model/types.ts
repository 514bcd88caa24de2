import type { CellFormat, Validation } from "./cell-format";
import type { Chart } from "./chart";
import type { FormatRule, HeldFormula, SheetObjects } from "./held";
import type { Area } from "./area";
import type { Page } from "./page";
import type { Matrix, Scalar } from "./value";

export type * from "./cell-format";
export type * from "./chart";

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** The header row and the data rows (and the totals row, if it shows). */
  area: Area;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
}

/**
 * How a formula shows a result of several values: it spills them; it shows the one in its own row or column, as all did
 * before there were dynamic arrays; or it fills the rectangle it was entered for with Ctrl+Shift+Enter.
 */
export type FormulaShape = "spilling" | "single" | FixedShape;

export interface FixedShape {
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a row from left to right. */
export interface FilledCells {
  readonly columns: readonly number[];
  readonly values: readonly Scalar[];
}

/** One worksheet: computed values, formulas as typed, and what lies on the cells. Rows and columns count from 0. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly workbook: Workbook;
  tabColor: string;
  showGridlines: boolean;

  /** The calculated value; recalculates first where something is stale. */
  value(row: number, column: number): Scalar;
  /** Values of a rectangle, row by row. */
  values(area: Area): Scalar[][];
  /** The formula as typed, with its "=" (English, A1), or undefined where the cell holds a plain value. */
  formula(row: number, column: number): string | undefined;
  /** The rectangle that the formula in this cell spills over, or undefined. */
  spill(row: number, column: number): Area | undefined;
  /** Where the spill comes from whose value this cell shows (its anchor), or undefined. */
  spillAnchor(row: number, column: number): { row: number; column: number } | undefined;
  /** Every cell with a formula. */
  formulaCells(): Iterable<{ row: number; column: number; formula: string }>;

  setValue(row: number, column: number, value: Scalar): void;
  /** Values of a rectangle whose top left is given; undefined leaves a cell alone. */
  setValues(
    row: number,
    column: number,
    values: readonly (readonly (Scalar | undefined)[])[],
  ): void;
  /**
   * A value of a file that is being read. Nobody is told and nothing follows: no formula, table or listener may be
   * there yet.
   */
  load(row: number, column: number, value: Scalar): void;
  /** A formula that spills where nothing else is said; a text that is no formula shows #NAME?. */
  setFormula(row: number, column: number, formula: string, shape?: FormulaShape): void;
  /**
   * Whether a formula, where it stood in this cell, would name a sheet, a table or a column that is not there, or call
   * a function with fewer or more arguments than it takes.
   */
  isAmiss(row: number, column: number, formula: string): boolean;
  /** How the formula in this cell shows several values; undefined where there is no formula. */
  formulaShape(row: number, column: number): FormulaShape | undefined;
  /**
   * The last calculated value of a formula as a file held it, shown until an input changes. To be given when
   * all values and formulas are in: entering a cell makes stale what refers to it. With null it is calculated.
   */
  setCachedValue(row: number, column: number, value: Scalar): void;
  /** Whether the formula in this cell can give more than one value; a file marks it as a dynamic array. */
  isArrayFormula(row: number, column: number): boolean;
  /** The same for a formula whose result spilled: its values fill the cells from its own on, to the right and down. */
  setCachedSpill(row: number, column: number, values: Matrix): void;
  clearContents(area: Area): void;
  /** Insert or delete whole rows, or columns; formulas, tables and charts that refer to them follow. */
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;

  /** Whether the formula in this cell is calculated here; a file's value stays where it cannot be. */
  isCalculated(row: number, column: number): boolean;
  /** The cells that hold a value, of each row from `top` to `bottom`; nothing for a row without any. */
  filledCells(top: number, bottom: number): readonly (FilledCells | undefined)[];
  /** Results of what-if tables, which are not calculated here: each changes as a whole, or not at all. */
  readonly whatIfAreas: Area[];
  /** Texts of which some words have formats of their own, and where they stood when the sheet was made. */
  readonly formattedTexts: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Rows inserted (or, where the count is negative, deleted) since the sheet was made. */
  readonly rowShifts: { readonly row: number; readonly count: number }[];
  /** Where a row stands that stood at `row` when the sheet was made; undefined where it was deleted. */
  rowNow(row: number): number | undefined;

  /** The smallest rectangle with every value and formula; undefined on an empty sheet. */
  usedArea(): Area | undefined;

  /** Goes up whenever values may have changed. */
  readonly valuesVersion: number;

  format(row: number, column: number): Readonly<CellFormat>;
  /** Rectangles that do not overlap and together hold every cell whose format is not the default, blank cells too. */
  formatRuns(): Iterable<{ area: Area; format: Readonly<CellFormat> }>;
  setFormat(area: Area, patch: CellFormat): void;
  clearFormats(area: Area): void;
  /** Goes up whenever formats may have changed: no event tells of that. */
  readonly formatsVersion: number;
  /** Goes up whenever a cell's content or format, a row's height or whether it shows may have changed. */
  readonly rowsVersion: number;

  readonly validations: { area: Area; rule: Validation }[];
  readonly merges: Area[];
  readonly charts: Chart[];
  readonly formatRules: FormatRule[];
  /** Formulas of those rules, of small charts in cells, and places that links lead to: in the order of its file. */
  readonly held: HeldFormula[];
  readonly objects: SheetObjects;
  /** Widths in points by column; heights in points by row. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** How many rows and columns are frozen. */
  freeze: { rows: number; columns: number };
  protected: boolean;
  /** What programs have noted of the sheet, by keys that are told apart without regard to case; no person sees it. */
  readonly customProperties: Map<string, string>;
  /** Defined names that belong to this sheet: on it they go before those of the workbook. */
  readonly names: Map<string, string>;
  page: Page;
}

/** A custom XML part: any document that a program keeps in the workbook. */
export interface CustomXmlPart {
  /** "{8A1C…}", as the format writes it. */
  readonly id: string;
  xml: string;
}

/** A formula that cannot be calculated here: its file's value stays. */
export interface UncalculatedFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** In capitals; none where something else in it is not known. */
  readonly functions: readonly string[];
}

/** A change of cells, as events report it. */
export interface CellsChanged {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Workbook {
  readonly sheets: Sheet[];
  readonly tables: Table[];
  /** Defined names of the workbook, to a formula such as "=Settings!$B$4". */
  readonly names: Map<string, string>;
  /** Document settings (Office.js `workbook.settings`): JSON-able values by key. */
  readonly settings: Map<string, unknown>;
  readonly customXml: CustomXmlPart[];
  /** Where pivot tables have their data from, by the parts of the file that say so. */
  readonly pivotSources: Map<string, HeldFormula>;
  /** What else is left to the file and names cells (charts of newer forms or in groups, shapes), by its parts. */
  readonly pointing: Map<string, readonly HeldFormula[]>;
  activeSheet: Sheet;
  /** The selected rectangle on the active sheet; each sheet keeps its own. */
  selection: Area;
  /**
   * Whether what is written just below a table's last row becomes part of the table, as Excel does when a
   * user types there (the default). Off for writes that Excel takes as they are.
   */
  autoExpandTables: boolean;
  /** Whether dates count from 1 January 1904, not from the end of 1899. */
  date1904: boolean;

  sheet(name: string): Sheet | undefined;
  addSheet(name: string, index?: number): Sheet;
  removeSheet(sheet: Sheet): void;
  renameSheet(sheet: Sheet, name: string): void;
  table(name: string): Table | undefined;
  tableWithId(id: string): Table | undefined;
  addTable(sheet: Sheet, area: Area, name: string): Table;
  removeTable(table: Table): void;
  resizeTable(table: Table, area: Area): void;

  /** Makes =NAME(…) callable in formulas; names are case-insensitive and may hold dots. */
  registerFunction(name: string, call: CustomFunction): void;
  /**
   * From now on custom functions answer on a later turn, in an order drawn at random, the same for the same seed: their
   * cells show #BUSY! meanwhile. Who reads the workbook outside a request has waited until all answers are there.
   */
  answerLater(seed: number): void;
  /** Lets some of the answers come that are under way, then lets `act` find the workbook as it is. */
  onATurn<Result>(act: () => Result): Result;
  /** Whether answers of custom functions are under way. */
  readonly answersPending: boolean;
  /** Calculates what is stale. Reading a value does so by itself. */
  calculate(): void;
  /** Formulas that cannot be calculated here, with the functions that are not known. */
  uncalculated(): readonly UncalculatedFormula[];
  /** Forgets every cached result and calculates all. */
  calculateAll(): void;

  /** Called after edits (not after recalculation); returns the way to stop listening. */
  onCellsChanged(listener: (change: CellsChanged) => void): () => void;
  /** Called with what a calculation changed, so that a view can redraw. */
  onCalculated(listener: (changes: readonly CellsChanged[]) => void): () => void;
}

/** A custom function: each argument is a rectangle of values (a scalar is 1 × 1), null where it was left out. */
export type CustomArguments = readonly (Matrix | null)[];

export type CustomFunction = (args: CustomArguments) => Scalar | Matrix;
