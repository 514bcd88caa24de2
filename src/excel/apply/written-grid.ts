import type { Block, FillDown, PlanCell } from "../../plans/plan";
import { fillArea } from "../../plans/sheet";
import { sameCell, type Likeness, type PresentCell } from "./present";
import { cellPrint } from "./prints";
import { withinFill } from "./write-cells";

/** A cell of a fill below its first row. */
interface Filled {
  readonly firstRow: number;
}

type GridCell = PlanCell | Filled;

/** Cells as they are, or are to be, by place; blank where nothing stands. */
export class Grid {
  private readonly rows = new Map<number, Map<number, GridCell>>();

  constructor({ blocks, fills }: Written) {
    const filled = fills.map(fillArea);
    const over = blocks.filter((block) => withinFill(block, filled));
    for (const block of blocks) if (!over.includes(block)) this.put(block);
    for (const fill of fills) this.fill(fill);
    for (const block of over) this.put(block);
  }

  /** Whether anything is said of the cell, if only that it is blank. */
  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) === true;
  }

  at(row: number, column: number): GridCell {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** @param present of any cell, to compare with the first row of a fill */
  holds(
    row: number,
    column: number,
    present: (row: number) => PresentCell,
    likeness: Likeness = "exactly",
  ): boolean {
    const cell = this.at(row, column);
    const now = present(row);
    if (!isFilled(cell)) return sameCell(now.cell, cell, likeness);
    if (likeness === "inShape") {
      const filled = this.at(cell.firstRow, column);
      return !isFilled(filled) && sameCell(now.cell, filled, likeness);
    }
    const first = present(cell.firstRow);
    const formula = this.at(cell.firstRow, column);
    const holds = !isFilled(formula) && sameCell(first.cell, formula);
    return holds && now.relative === first.relative;
  }

  /** Whether a cell holds already what is to be written there. */
  willHold(row: number, column: number, present: PlanCell): boolean {
    const cell = this.at(row, column);
    const written = isFilled(cell) ? this.at(cell.firstRow, column) : cell;
    return (
      !isFilled(written) && cellPrint(row, column, written) === cellPrint(row, column, present)
    );
  }

  private put({ row, column, cells }: Block): void {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        this.set(row + r, column + c, cell);
      });
    });
  }

  private fill({ row, column, rows, formulas }: FillDown): void {
    formulas.forEach((formula, c) => {
      this.set(row, column + c, formula);
      for (let r = 1; r < rows; r++) this.set(row + r, column + c, { firstRow: row });
    });
  }

  private set(row: number, column: number, cell: GridCell): void {
    const line = this.rows.get(row) ?? new Map<number, GridCell>();
    line.set(column, cell);
    this.rows.set(row, line);
  }
}

export interface Written {
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
}

export function isFilled(cell: GridCell): cell is Filled {
  return typeof cell === "object" && cell !== null && "firstRow" in cell;
}
