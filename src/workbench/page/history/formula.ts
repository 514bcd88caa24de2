import type { Sheet } from "../../excel/model/types";

/**
 * Remembers the formula of a cell; what is returned puts it back. One that cannot be calculated here comes back with
 * what it showed: nothing else knows that any more.
 */
export function formulaOf(sheet: Sheet, row: number, column: number): (() => void) | undefined {
  const formula = sheet.formula(row, column);
  if (formula === undefined) return undefined;
  const shape = sheet.formulaShape(row, column) ?? "spilling";
  const spill = sheet.spill(row, column);
  const shown = sheet.isCalculated(row, column)
    ? undefined
    : { value: sheet.value(row, column), values: spill && sheet.values(spill) };
  return () => {
    if (sheet.formula(row, column) === formula) return;
    sheet.setFormula(row, column, formula, shape);
    if (shown?.values !== undefined) sheet.setCachedSpill(row, column, shown.values);
    else if (shown !== undefined) sheet.setCachedValue(row, column, shown.value);
  };
}
