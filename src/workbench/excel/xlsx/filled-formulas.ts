import { formulaTokens } from "../calc/formula-tokens";
import { formulaMoved } from "../calc/rewrite";

/** A formula as it reads in each row of a column it is filled down: texts, and rows by how far they lie below. */
type Pieces = readonly (string | number)[];

export interface FilledFormula {
  /** The last row that has it. */
  readonly bottom: number;
  /** What the cells below its first one call it by. */
  readonly group: number;
}

/** Rows from which on a formula is written once for all of them: fewer are as small written out. */
const SHORTEST = 8;

/** What a shared formula may be made of: names and columns of tables are not sure to be taken in one. */
const shareable = new Set([
  "fx_prefix",
  "func",
  "operator",
  "string",
  "number",
  "bool",
  "whitespace",
]);

/**
 * Finds formulas that are filled down a column: they are written once, and the cells below only say whose they share.
 */
export class FilledFormulas {
  /** The formula that was last begun in each column. */
  private readonly runs = new Map<number, FilledFormula>();
  /** Formulas, but for their numbers, that are not to be shared. */
  private readonly refused = new Set<string>();

  /**
   * @param formulaAt the formula of a cell that may share it
   * @param next the first number that no formula of the sheet's file has
   */
  constructor(
    private readonly formulaAt: (row: number, column: number) => string | undefined,
    private next: number,
  ) {}

  /** The formula that a cell shares with those above it: its number. */
  sharedAbove(row: number, column: number): number | undefined {
    const run = this.runs.get(column);
    return run !== undefined && row <= run.bottom ? run.group : undefined;
  }

  /** Begins a formula at its first cell, if enough cells below have the same one. */
  begin(row: number, column: number): FilledFormula | undefined {
    const bottom = this.bottomOf(row, column);
    if (bottom - row + 1 < SHORTEST) return undefined;
    const run = { bottom, group: this.next++ };
    this.runs.set(column, run);
    return run;
  }

  private bottomOf(row: number, column: number): number {
    const formula = this.formulaAt(row, column);
    // Most neighbours differ in more than their rows, which need not be taken apart to be seen.
    const below = this.formulaAt(row + 1, column);
    if (formula === undefined || below === undefined) return row;
    const shape = withoutDigits(formula);
    if (shape !== withoutDigits(below) || this.refused.has(shape)) return row;
    const pieces = piecesOf(formula, row);
    if (pieces === undefined) {
      this.refused.add(shape);
      return row;
    }
    const next = readIn(pieces, row + 1);
    // Whoever reads the file moves the first formula: that has to give the very text.
    if (formulaMoved(formula, { row, column }, { row: row + 1, column }) !== next) return row;
    let bottom = row;
    while (this.formulaAt(bottom + 1, column) === readIn(pieces, bottom + 1)) bottom++;
    return bottom;
  }
}

function withoutDigits(formula: string): string {
  return formula.replace(/\d+/g, "0");
}

function piecesOf(formula: string, row: number): Pieces | undefined {
  const pieces: (string | number)[] = [];
  for (const { type, value } of formulaTokens(formula)) {
    if (type === "range") {
      // Excel moves no reference to another sheet in what is shared, and cannot save the workbook again.
      if (value.includes("!")) return undefined;
      for (const piece of rowsOf(value, row)) pieces.push(piece);
    } else {
      // A list of values, or a function of an add-in, which alone have dots in their names in a file.
      if (!shareable.has(type) || value === "{") return undefined;
      if (type === "func" && value.includes(".")) return undefined;
      pieces.push(value);
    }
  }
  return pieces;
}

/** The rows that move along with the formula stand as numbers among the rest of a reference. */
function rowsOf(reference: string, row: number): Pieces {
  return reference
    .split(/(?<=[A-Z])(\d+)/)
    .map((part, index) => (index % 2 === 0 ? part : Number(part) - 1 - row));
}

function readIn(pieces: Pieces, row: number): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "number" ? String(row + 1 + piece) : piece;
  return text;
}
