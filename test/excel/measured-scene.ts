import type { Measured } from "../../src/engine/factors/types";
import { smallTable, type Scene } from "./support";

/** A workbook whose first factor is measured by the revenue: 1000 for the first customer, 2000 for the second, … */
export function measuredScene(
  by: Partial<Measured> = {},
  cells: Scene["cells"] = {},
): Partial<Scene> {
  const table = smallTable();
  const [first, ...others] = table.factors;
  const rule = { source: "Annual revenue", rule: "", points: "", ...by };
  const blanks = Object.fromEntries([0, 1, 2, 3].map((row) => [`${row}:0`, ""]));
  return {
    customers: 4,
    revenue: true,
    table: { ...table, factors: [{ ...first!, measured: rule }, ...others] },
    cells: { ...blanks, ...cells },
  };
}
