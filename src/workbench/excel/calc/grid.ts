import type { Area } from "../model/area";
import type { Scalar } from "../model/value";
import { CellValues } from "./cell-values";
import type { FormulaCell } from "./formula-cell";
import { Graph } from "./graph";
import type { Listeners } from "./listeners";
import { limits, TooMuch } from "./work";

/** One column of a sheet. */
export class Column {
  readonly values = new CellValues();
  readonly formulas = new Map<number, FormulaCell>();
  /** The formulas here that are stale. */
  readonly dirty = new Set<FormulaCell>();
  /** Formulas that refer to one cell of this column, by row. */
  readonly listeners = new Map<number, Listeners>();
}

/** The cells of one sheet, column by column: values (calculated ones included) and formulas. */
export class Grid {
  readonly columns: (Column | undefined)[] = [];
  readonly graph = new Graph(this);
  /** Formulas that fill more than their own cell. */
  readonly spills = new Set<FormulaCell>();
  /** Those of them that are stale. */
  readonly staleSpills = new Set<FormulaCell>();
  /** Cells that the ranges of this sheet keep as they read them. */
  kept = 0;
  /** How often a formula was put into a cell or taken out of one. */
  formulaChanges = 0;
  /** Formulas that show #SPILL!. */
  readonly blocked = new Set<FormulaCell>();

  /**
   * @param extent how far down and right any sheet of the workbook is used
   * @param hiddenRows the sheet's rows that do not show
   */
  constructor(
    readonly extent: () => { rows: number; columns: number },
    readonly hiddenRows: ReadonlySet<number>,
  ) {}

  column(index: number): Column {
    return (this.columns[index] ??= new Column());
  }

  read(row: number, column: number): Scalar {
    return this.columns[column]?.values.read(row) ?? null;
  }

  write(row: number, column: number, value: Scalar): void {
    if (value === null && row >= (this.columns[column]?.values.length ?? 0)) return;
    this.column(column).values.write(row, value);
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.columns[column]?.formulas.get(row);
  }

  *formulas(): Iterable<FormulaCell> {
    for (const column of this.columns) {
      if (column !== undefined) yield* column.formulas.values();
    }
  }

  /** The formula whose spilled result covers this cell (the formula's own cell does not count). */
  spillOver(row: number, column: number): FormulaCell | undefined {
    for (const cell of this.spills) {
      const area = cell.spill;
      if (
        area !== undefined &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right &&
        (row !== cell.row || column !== cell.column)
      ) {
        return cell;
      }
    }
    return undefined;
  }

  /** Values of a rectangle, row by row; cells outside the used part are blank. */
  matrix(area: Area): Scalar[][] {
    const { rows: usedRows } = this.extent();
    const rows = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    const height = rows > 100_000 ? Math.max(1, Math.min(rows, usedRows - area.top)) : rows;
    if (height * width > limits.formula * 2) throw new TooMuch();
    const columns = Array.from({ length: width }, (_, c) => this.columns[area.left + c]?.values);
    const matrix: Scalar[][] = [];
    for (let r = 0; r < height; r++) {
      const row: Scalar[] = [];
      for (const values of columns) row.push(values?.read(area.top + r) ?? null);
      matrix.push(row);
    }
    return matrix;
  }

  /** Goes up whenever a value or a formula may have become another; what shows the same after a calculation does not. */
  get version(): number {
    return this.columns.reduce(
      (sum, column) => sum + (column?.values.version ?? 0),
      this.formulaChanges,
    );
  }

  /** One past the last row that any column has used. */
  get height(): number {
    let height = 0;
    this.columns.forEach((column) => (height = Math.max(height, column?.values.length ?? 0)));
    return height;
  }
}
