import type { Matrix, Scalar } from "../model/value";
import { spend } from "./work";

/** A computed rectangle of values; `data` holds it row by row. */
export class ArrayValue {
  private rowsView: Matrix | undefined;

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly Scalar[],
  ) {
    if (data.length > 1) spend(data.length);
  }

  /** From rows of equal length; a shorter row is filled up with blanks. */
  static fromMatrix(matrix: Matrix): ArrayValue {
    const rows = matrix.length;
    let columns = 0;
    for (const row of matrix) columns = Math.max(columns, row.length);
    const data: Scalar[] = [];
    for (const row of matrix) {
      for (let c = 0; c < columns; c++) data.push(row[c] ?? null);
    }
    const value = new ArrayValue(rows, columns, data);
    value.rowsView = matrix;
    return value;
  }

  at(row: number, column: number): Scalar {
    return this.data[row * this.columns + column] ?? null;
  }

  matrix(): Matrix {
    if (this.rowsView === undefined) {
      const rows: Scalar[][] = [];
      for (let r = 0; r < this.rows; r++) {
        rows.push(this.data.slice(r * this.columns, (r + 1) * this.columns));
      }
      this.rowsView = rows;
    }
    return this.rowsView;
  }
}
