import { around, inside, overlap, rowsOf, type Area } from "../../plans/area";
import type { PlanCell, SheetPlan } from "../../plans/plan";
import { blockArea, fillArea } from "../../plans/sheet";
import type { Prints } from "../memory/schema";
import { formulaShape } from "./formula-shape";
import { withinFill } from "./write-cells";

/** A few hundred numbers are remembered of a sheet, however many rows it has. */
const mostBands = 256;

/** A number for what a cell holds, and 0 for a blank one. */
export function cellPrint(row: number, column: number, cell: PlanCell): number {
  return cell === null || cell === "" ? 0 : placed(row, column, contentPrint(cell));
}

/** What a plan puts on a sheet, summed by rows and by columns; null where it puts nothing there. */
export function printsOf({ blocks, fills }: Pick<SheetPlan, "blocks" | "fills">): Prints | null {
  const filled = fills.map(fillArea);
  const whole = around([...filled, ...blocks.map(blockArea)]);
  if (whole === null) return null;
  const sums = new Sums(whole, Math.ceil(rowsOf(whole) / mostBands));
  const over = blocks.filter((block) => withinFill(block, filled)).map(blockArea);
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        sums.add(row + r, column + c, cellPrint(row + r, column + c, cell));
      });
    });
  }
  for (const { row, column, rows, formulas } of fills) {
    formulas.forEach((formula, c) => {
      const content = contentPrint(formula);
      const holes = over.filter((area) =>
        inside({ ...area, top: 0, bottom: row + rows }, row, column + c),
      );
      for (let at = row; at < row + rows; at++) {
        if (holes.some((hole) => inside(hole, at, column + c))) continue;
        sums.add(at, column + c, placed(at, column + c, content));
      }
    });
  }
  return sums.prints;
}

/** Sums by bands of rows and by columns. */
class Sums {
  private readonly rows: number[];
  private readonly columns: number[];

  constructor(
    private readonly whole: Area,
    private readonly band: number,
  ) {
    this.rows = Array<number>(Math.ceil(rowsOf(whole) / band)).fill(0);
    this.columns = Array<number>(whole.right - whole.left + 1).fill(0);
  }

  add(row: number, column: number, print: number): void {
    const { top, left } = this.whole;
    const band = Math.floor((row - top) / this.band);
    this.rows[band] = ((this.rows[band] ?? 0) + print) >>> 0;
    this.columns[column - left] = ((this.columns[column - left] ?? 0) + print) >>> 0;
  }

  get prints(): Prints {
    const { top, left } = this.whole;
    return { top, left, band: this.band, rows: this.rows, columns: this.columns };
  }
}

/** A rectangle of cells as they are now. */
export interface PresentArea {
  readonly area: Area;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** Where a sheet no longer holds what was written. */
export interface Differences {
  /** Filled cells that may have been changed. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: PlanCell;
  }[];
  /** Whether what was written has moved: rows or columns have come or gone. */
  readonly moved: boolean;
}

/** Compares what was written with what stands there; a cell that was emptied is no difference. */
export function differences(prints: Prints, present: readonly PresentArea[]): Differences {
  const { top, left, band, rows, columns } = prints;
  const whole = {
    top,
    left,
    bottom: top + rows.length * band - 1,
    right: left + columns.length - 1,
  };
  const sums = new Sums(whole, band);
  const filled = present.flatMap(({ area, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const [row, column] = [area.top + r, area.left + c];
        if (cell === null || cell === "" || !inside(whole, row, column)) return [];
        sums.add(row, column, cellPrint(row, column, cell));
        return [{ row, column, cell }];
      }),
    ),
  );
  const now = sums.prints;
  const otherRows = rows.map((sum, i) => sum !== now.rows[i]);
  const otherColumns = columns.map((sum, i) => sum !== now.columns[i]);
  const used = rows.flatMap((sum, i) => (sum === 0 ? [] : [i]));
  const often = used.filter((i) => otherRows[i]).length * 2 >= used.length;
  return {
    cells: filled.filter(
      ({ row, column }) => otherRows[Math.floor((row - top) / band)] && otherColumns[column - left],
    ),
    moved: endsOtherwise(rows, otherRows) || (often && endsOtherwise(columns, otherColumns)),
  };
}

/** Whether all lines from somewhere on to the last are not what they were, as when a line has come or gone. */
function endsOtherwise(sums: readonly number[], others: readonly boolean[]): boolean {
  const used = sums.flatMap((sum, i) => (sum === 0 ? [] : [others[i] === true]));
  const first = used.indexOf(true);
  return first >= 0 && first < used.length - 1 && used.slice(first).every((other) => other);
}

/** The areas as rectangles within another. */
export function areasWithin(areas: readonly Area[], used: Area): Area[] {
  return areas.flatMap((area) => overlap(area, used) ?? []);
}

function contentPrint(cell: Exclude<PlanCell, null>): number {
  if (typeof cell === "object") return textPrint(`f${formulaShape(cell.formula)}`);
  if (typeof cell === "number") return textPrint(`n${cell.toPrecision(12)}`);
  if (typeof cell === "boolean") return textPrint(`b${String(cell)}`);
  return textPrint(`t${cell.replaceAll("\r\n", "\n")}`);
}

/** FNV-1a of 32 bits: quick, and two contents that differ have one number in four thousand million cases. */
function textPrint(text: string): number {
  let print = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    print = Math.imul(print ^ text.charCodeAt(i), 0x01000193);
  }
  return print >>> 0;
}

function placed(row: number, column: number, content: number): number {
  const mixed = Math.imul(content ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 15) ^ Math.imul(column + 1, 0xc2b2ae35), 0x27d4eb2f);
  return (again ^ (again >>> 13)) >>> 0;
}
