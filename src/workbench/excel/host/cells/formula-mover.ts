import { formulaTokens } from "../../calc/formula-tokens";
import { formulaMoved } from "../../calc/rewrite";
import { COLUMNS, columnIndex, columnName, ROWS } from "../../model/address";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell's address within a formula; what is not absolute moves along. */
interface Reference extends Cell {
  readonly absoluteColumn: boolean;
  readonly absoluteRow: boolean;
}

const ADDRESS = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})/g;

/** A formula's text cut at the addresses in it; undefined where it has others than of cells. */
function cut(formula: string): (string | Reference)[] | undefined {
  const pieces: (string | Reference)[] = [];
  for (const { type, value } of formulaTokens(formula)) {
    if (type === "range_beam" || type === "range_ternary") return undefined;
    if (type !== "range") {
      pieces.push(value);
      continue;
    }
    const sheetEnd = value.lastIndexOf("!") + 1;
    let done = sheetEnd;
    pieces.push(value.slice(0, sheetEnd));
    for (const match of value.slice(sheetEnd).matchAll(ADDRESS)) {
      const [text, dollarColumn, letters = "", dollarRow, digits] = match;
      pieces.push(value.slice(done, sheetEnd + match.index), {
        column: columnIndex(letters),
        row: Number(digits) - 1,
        absoluteColumn: dollarColumn === "$",
        absoluteRow: dollarRow === "$",
      });
      done = sheetEnd + match.index + text.length;
    }
    pieces.push(value.slice(done));
  }
  return pieces;
}

/**
 * A way to tell how a formula reads when its cell is copied to another: the work of finding its references is
 * done once, as a column of formulas is copied to many rows.
 */
export function formulaMover(formula: string, from: Cell): (to: Cell) => string {
  const pieces = cut(formula);
  if (!pieces) return (to) => formulaMoved(formula, from, to);
  return (to) => {
    let text = "";
    for (const piece of pieces) {
      if (typeof piece === "string") {
        text += piece;
        continue;
      }
      const column = piece.column + (piece.absoluteColumn ? 0 : to.column - from.column);
      const row = piece.row + (piece.absoluteRow ? 0 : to.row - from.row);
      // Beyond the sheet's edge the reference is lost.
      if (row < 0 || column < 0 || row >= ROWS || column >= COLUMNS) {
        return formulaMoved(formula, from, to);
      }
      text += piece.absoluteColumn ? `$${columnName(column)}` : columnName(column);
      text += piece.absoluteRow ? `$${row + 1}` : String(row + 1);
    }
    return text;
  };
}
