import { columnIndex } from "../address";

const reference = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/giu;

/** A formula with its references as steps from its own cell: two that do the same in their own rows become one text. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(
    reference,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const [toRow, toColumn] = [Number(digits) - 1, columnIndex(letters)];
      const rows = fixedRow === "$" ? `R${toRow}` : `R[${toRow - row}]`;
      return `${rows}${fixedColumn === "$" ? `C${toColumn}` : `C[${toColumn - column}]`}`;
    },
  );
}
