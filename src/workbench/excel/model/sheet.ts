import { ArrayValue } from "../calc/array-value";
import { Grid } from "../calc/grid";
import type { Area } from "./area";
import { Formats } from "./formats";
import type { FormatRule, HeldFormula, SheetObjects } from "./held";
import { ObservedMap } from "./observed-map";
import { ObservedSet } from "./observed-set";
import { newPage, type Page } from "./page";
import { shiftedRows, shiftRows, type Shift } from "./rows";
import type { CellFormat, Chart, FilledCells, FormulaShape, Sheet, Validation } from "./types";
import type { Matrix, Scalar } from "./value";
import type { WorkbookModel } from "./workbook-model";
import { writeCells } from "./write";

export class SheetModel implements Sheet {
  readonly grid: Grid;
  readonly formats = new Formats();
  visibility: Sheet["visibility"] = "Visible";
  tabColor = "";
  showGridlines = true;
  readonly validations: { area: Area; rule: Validation }[] = [];
  readonly merges: Area[] = [];
  readonly charts: Chart[] = [];
  readonly formatRules: FormatRule[] = [];
  readonly held: HeldFormula[] = [];
  readonly objects: SheetObjects = { comments: 0, slicers: 0, shapes: [], pivots: [] };
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new ObservedMap<number, number>();
  readonly hiddenRows = new ObservedSet<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowShifts: Shift[] = [];
  readonly whatIfAreas: Area[] = [];
  readonly formattedTexts: Sheet["formattedTexts"] = [];
  freeze = { rows: 0, columns: 0 };
  protected = false;
  readonly customProperties = new Map<string, string>();
  readonly names = new ObservedMap<string, string>();
  page: Page = newPage;
  /** The name as it stands; `name` also lets formulas follow. */
  title: string;
  /** How often a row was given a height, hidden or shown. */
  private rowChanges = 0;

  constructor(
    readonly id: string,
    name: string,
    readonly workbook: WorkbookModel,
  ) {
    this.title = name;
    this.grid = new Grid(() => workbook.extent(), this.hiddenRows);
    this.names.onChange(() => {
      workbook.namesChanged();
    });
    const countRow = () => {
      this.rowChanges++;
    };
    this.rowHeights.onChange(countRow);
    this.hiddenRows.onChange(countRow);
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    this.workbook.renameSheet(this, name);
  }

  value(row: number, column: number): Scalar {
    this.workbook.calculate();
    return this.grid.read(row, column);
  }

  values(area: Area): Scalar[][] {
    this.workbook.calculate();
    const matrix: Scalar[][] = [];
    for (let r = area.top; r <= area.bottom; r++) {
      const row: Scalar[] = [];
      for (let c = area.left; c <= area.right; c++) row.push(this.grid.read(r, c));
      matrix.push(row);
    }
    return matrix;
  }

  formula(row: number, column: number): string | undefined {
    return this.grid.formula(row, column)?.text;
  }

  spill(row: number, column: number): Area | undefined {
    this.workbook.calculate();
    return this.grid.formula(row, column)?.spill;
  }

  spillAnchor(row: number, column: number): { row: number; column: number } | undefined {
    this.workbook.calculate();
    const anchor = this.grid.spillOver(row, column);
    return anchor && { row: anchor.row, column: anchor.column };
  }

  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const { row, column, text } of this.grid.formulas()) {
      yield { row, column, formula: text };
    }
  }

  isArrayFormula(row: number, column: number): boolean {
    return this.grid.formula(row, column)?.template.array ?? false;
  }

  setValue(row: number, column: number, value: Scalar): void {
    writeCells(this.workbook, this, { row, column, values: [[value]] });
  }

  setValues(
    row: number,
    column: number,
    values: readonly (readonly (Scalar | undefined)[])[],
  ): void {
    writeCells(this.workbook, this, { row, column, values });
  }

  load(row: number, column: number, value: Scalar): void {
    this.grid.write(row, column, value);
  }

  setFormula(row: number, column: number, formula: string, shape: FormulaShape = "spilling"): void {
    writeCells(this.workbook, this, { row, column, formula, shape });
  }

  isAmiss(row: number, column: number, formula: string): boolean {
    return this.workbook.calculator.isAmiss(this.grid, row, column, formula);
  }

  formulaShape(row: number, column: number): FormulaShape | undefined {
    return this.grid.formula(row, column)?.shape;
  }

  setCachedValue(row: number, column: number, value: Scalar): void {
    const cell = this.grid.formula(row, column);
    // A formula's value is never blank: the file holds none, and it has to be calculated.
    if (cell === undefined || value === null) return;
    this.workbook.calculator.settleCached(cell, value);
  }

  setCachedSpill(row: number, column: number, values: Matrix): void {
    const cell = this.grid.formula(row, column);
    if (cell === undefined) return;
    const spilled = ArrayValue.fromMatrix(values);
    this.workbook.calculator.settleCached(cell, spilled.at(0, 0), spilled);
  }

  clearContents(area: Area): void {
    writeCells(this.workbook, this, { area });
  }

  insertRows(row: number, count: number): void {
    shiftRows(this.workbook, this, { row, count });
  }

  deleteRows(row: number, count: number): void {
    shiftRows(this.workbook, this, { row, count: -count });
  }

  isCalculated(row: number, column: number): boolean {
    const cell = this.grid.formula(row, column);
    return cell === undefined || !this.workbook.calculator.uncalculated.cells.has(cell);
  }

  filledCells(top: number, bottom: number): readonly (FilledCells | undefined)[] {
    this.workbook.calculate();
    const lines: ({ columns: number[]; values: Scalar[] } | undefined)[] = [];
    this.grid.columns.forEach((column, c) => {
      column?.values.eachFilled(top, bottom, (value, row) => {
        const line = (lines[row - top] ??= { columns: [], values: [] });
        line.columns.push(c);
        line.values.push(value);
      });
    });
    return lines;
  }

  rowNow(row: number): number | undefined {
    let now: number | undefined = row;
    for (const shift of this.rowShifts) {
      if (now !== undefined) now = shiftedRows(now, now, shift)?.top;
    }
    return now;
  }

  usedArea(): Area | undefined {
    this.workbook.calculate();
    let area: Area | undefined;
    this.grid.columns.forEach((column, c) => {
      const rows = column?.values.extent;
      if (rows === undefined) return;
      area = {
        top: Math.min(rows.top, area?.top ?? rows.top),
        left: area?.left ?? c,
        bottom: Math.max(rows.bottom, area?.bottom ?? rows.bottom),
        right: c,
      };
    });
    return area;
  }

  get valuesVersion(): number {
    this.workbook.calculate();
    return this.grid.columns.reduce((sum, column) => sum + (column?.values.version ?? 0), 0);
  }

  format(row: number, column: number): Readonly<CellFormat> {
    return this.formats.at(row, column);
  }

  setFormat(area: Area, patch: CellFormat): void {
    this.formats.patch(area, patch);
  }

  get formatsVersion(): number {
    return this.formats.version;
  }

  get rowsVersion(): number {
    return this.grid.version + this.formats.version + this.rowChanges + this.rowShifts.length;
  }

  clearFormats(area: Area): void {
    this.formats.clear(area);
  }

  formatRuns(): Iterable<{ area: Area; format: Readonly<CellFormat> }> {
    return this.formats.runs();
  }
}
