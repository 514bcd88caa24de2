import { COLUMNS } from "../model/address";
import type { Sheet } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import type { SharedStrings } from "./shared-strings";
import type { RawCell } from "./sheet-data";

/** A cell as its file has it, and what the model read in it: as long as that stands there, it is written as it was. */
export interface KeptCell {
  readonly raw: RawCell;
  readonly value: Scalar;
  /** With its "="; filled in once the workbook's names are known. */
  formula: string | undefined;
}

/** The cells of a sheet that the model's values alone would not bring back. */
export type KeptCells = Map<number, KeptCell>;

export function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Whether a cell is more than what its value would be written as. */
export function isParticular(cell: RawCell, value: Scalar, strings: SharedStrings): boolean {
  const { formula, metadata, rich, others, inline, type, style } = cell;
  if (formula !== undefined || inline !== undefined || others.length > 0) return true;
  if (metadata !== undefined || rich !== undefined) return true;
  if (value === null) return style === 0 || type !== "n";
  // What looks like a formula would be written with a mark that its file may not have.
  if (typeof value === "string" && value.startsWith("=")) return true;
  if (type === "s") return strings.indexOf(String(value)) !== Number(cell.value);
  if (type === "n") return cell.value !== String(value);
  return type !== "b" || cell.value !== (value === true ? "1" : "0");
}

export function sameValue(one: Scalar, other: Scalar): boolean {
  if (one instanceof ErrorValue && other instanceof ErrorValue) return one.code === other.code;
  return one === other;
}

/** What a file's cells have become: where they stand now, and which of them are still as they were. */
export class KeptSheet {
  private readonly cells: ReadonlyMap<number, KeptCell>;
  /** Groups of shared formulas whose first cell, which has the text, is still there. */
  private readonly groups = new Set<string>();
  /** Columns of cells that are there without a value, by row. */
  private readonly blanks = new Map<number, number[]>();

  constructor(
    private readonly sheet: Sheet,
    kept: KeptCells | undefined,
  ) {
    this.cells = kept === undefined ? new Map() : moved(kept, sheet);
    for (const [key, cell] of this.cells) {
      if (cell.value === null) this.addBlank(Math.floor(key / COLUMNS), key % COLUMNS);
      const { formula } = cell.raw;
      if (formula?.type !== "shared" || formula.text === "" || !stands(key, cell)) continue;
      if (this.formulaAt(key) === cell.formula) this.groups.add(formula.shared ?? "");
    }
  }

  /** The cell of the file that stands here, if its formula is still the one (or none, as it was). */
  at(row: number, column: number, formula: string | undefined): KeptCell | undefined {
    const cell = this.cells.get(keyOf(row, column));
    return cell?.formula === formula ? cell : undefined;
  }

  /** Whether the file has a formula anywhere in a column. */
  hadFormula(column: number): boolean {
    for (const { raw, formula } of this.cells.values()) {
      if (raw.column === column && formula !== undefined) return true;
    }
    return false;
  }

  /** Whether the formula can be written as the file has it: a shared one needs the cell that has its text. */
  hasFormulaAsRead(row: number, column: number, { raw }: KeptCell): boolean {
    const { formula } = raw;
    if (formula === undefined || formula.type === "normal") return formula !== undefined;
    const inPlace = raw.row === row && raw.column === column;
    return inPlace && (formula.type !== "shared" || this.groups.has(formula.shared ?? ""));
  }

  /** The first number that no shared formula of the file has. */
  nextGroup(): number {
    let last = -1;
    for (const { raw } of this.cells.values()) {
      const group = Number(raw.formula?.shared);
      if (group > last) last = group;
    }
    return last + 1;
  }

  /** Columns of the row's cells that are written though they may hold nothing. */
  blanksOf(row: number): readonly number[] {
    return this.blanks.get(row) ?? [];
  }

  rowsWithBlanks(): Iterable<number> {
    return this.blanks.keys();
  }

  private addBlank(row: number, column: number): void {
    const columns = this.blanks.get(row);
    if (columns === undefined) this.blanks.set(row, [column]);
    else columns.push(column);
  }

  private formulaAt(key: number): string | undefined {
    return this.sheet.formula(Math.floor(key / COLUMNS), key % COLUMNS);
  }
}

function stands(key: number, { raw }: KeptCell): boolean {
  return key === keyOf(raw.row, raw.column);
}

/** The cells by where they stand after rows were inserted and deleted. */
function moved(kept: KeptCells, sheet: Sheet): ReadonlyMap<number, KeptCell> {
  if (sheet.rowShifts.length === 0) return kept;
  const result = new Map<number, KeptCell>();
  for (const cell of kept.values()) {
    const row = sheet.rowNow(cell.raw.row);
    if (row !== undefined) result.set(keyOf(row, cell.raw.column), cell);
  }
  return result;
}
