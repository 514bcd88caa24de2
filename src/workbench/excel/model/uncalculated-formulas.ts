import type { Uncalculated } from "../calc/uncalculated";
import type { SheetModel } from "./sheet";
import type { UncalculatedFormula } from "./types";

/** Where the formulas stand that cannot be calculated here, results of what-if tables among them. */
export function uncalculatedFormulas(
  uncalculated: Uncalculated,
  sheets: readonly SheetModel[],
): UncalculatedFormula[] {
  const formulas = [...uncalculated.cells].flatMap((cell) => {
    const sheet = sheets.find(({ grid }) => grid === cell.grid);
    if (sheet === undefined) return [];
    const functions = [...new Set(uncalculated.unknownIn(cell))];
    return [{ sheet, row: cell.row, column: cell.column, functions }];
  });
  const results = sheets.flatMap((sheet) =>
    sheet.whatIfAreas.map(({ top: row, left: column }) => {
      return { sheet, row, column, functions: ["TABLE"] };
    }),
  );
  return [...formulas, ...results];
}
