import type { PlanCell } from "../../plans/plan";
import { formulaShape } from "./formula-shape";
import type { Reading } from "../read/chunks";

/** A cell as it stands now. */
export interface PresentCell {
  readonly cell: PlanCell;
  /** Its formula as seen from its own place: the same in all rows of formulas that were filled down. */
  readonly relative: unknown;
}

/** Values, formulas and formulas again in relative notation take three times the room. */
export const presentCells: Reading<PresentCell> = {
  step: "restore",
  also: (range) => range.load("formulas,formulasR1C1"),
  rowsOf: (range) =>
    planCells(range).map((row, r) =>
      row.map((cell, c) => ({
        cell,
        relative: (range.formulasR1C1 as unknown[][])[r]?.[c],
      })),
    ),
  most: 60_000,
};

/** Values and formulas: half as many cells as of values alone. */
export const contents: Reading<PlanCell> = {
  step: "survey",
  also: (range) => range.load("formulas"),
  rowsOf: planCells,
  most: 100_000,
};

/** A text that looks like a formula is told from a formula by its value, which is the text itself. */
export function planCells({ formulas: typed, values }: Excel.Range): PlanCell[][] {
  return (typed as (string | number | boolean)[][]).map((row, r) =>
    row.map((cell, c): PlanCell => {
      if (cell === "") return null;
      const isFormula =
        typeof cell === "string" &&
        cell.startsWith("=") &&
        (values as unknown[][])[r]?.[c] !== cell;
      return isFormula ? { formula: cell } : cell;
    }),
  );
}

/** How alike formulas have to be: as they were written, or but for what they refer to, which may have moved. */
export type Likeness = "exactly" | "inShape";

/** Whether a cell reads as it was written; Excel spells some formulas in its own way. */
export function sameCell(
  present: PlanCell,
  written: PlanCell,
  likeness: Likeness = "exactly",
): boolean {
  if (isFormula(present)) {
    if (!isFormula(written)) return false;
    const spelled = likeness === "inShape" ? formulaShape : plainFormula;
    return spelled(present.formula) === spelled(written.formula);
  }
  if (typeof present === "number" && typeof written === "number") {
    return Math.abs(present - written) <= 1e-12 * Math.abs(written);
  }
  return (present ?? "") === (written ?? "");
}

function isFormula(cell: PlanCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

/** Case, blanks, quotes around names of sheets, and the signs that Excel puts in and takes away say nothing. */
function plainFormula(formula: string): string {
  return formula.replace(/\s|'|@|\[#Data\],|_xlfn\.|_xlws\./gi, "").toUpperCase();
}
