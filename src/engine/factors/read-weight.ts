import { isBlank, isErrorValue, cellText, type Cell } from "../cell";
import { parseNumber, type DecimalSeparator } from "../number";
import { problem, type Problem, type ProblemCode } from "../problems";

/** A weight cell's number, or why it has none. */
export type WeightReading = { readonly weight: number } | { readonly code: ProblemCode };

export function readWeight(cell: Cell, decimal: DecimalSeparator = "."): WeightReading {
  if (isBlank(cell)) return { code: "weight-missing" };
  if (isErrorValue(cell)) return { code: "excel-error" };
  const weight = parseNumber(cell, decimal);
  if (Number.isNaN(weight)) return { code: "weight-not-number" };
  return weight < 0 ? { code: "weight-negative" } : { weight };
}

/** What to say of a weight that can be read all the same; null when nothing. */
export function remarkOnWeight(cell: Cell, weight: number): ProblemCode | null {
  if (typeof cell === "string") return "weight-text";
  return weight === 0 ? "weight-zero" : null;
}

/**
 * Weights from a column of cells. A weight that cannot be read counts as 0, and a problem says so.
 *
 * @param factors the factors' names, for the problems
 * @param column the column's place in its table, for the problems
 */
export function parseWeights(
  cells: readonly Cell[],
  factors: readonly string[],
  column: number | null = null,
  decimal: DecimalSeparator = ".",
): { weights: Float64Array; problems: Problem[] } {
  const problems: Problem[] = [];
  const weights = Float64Array.from(cells, (cell, row) => {
    const reading = readWeight(cell, decimal);
    const code = "code" in reading ? reading.code : remarkOnWeight(cell, reading.weight);
    if (code !== null) problems.push(factorProblem(code, cell, row, column, factors[row] ?? ""));
    return "code" in reading ? 0 : reading.weight;
  });
  return { weights, problems };
}

export function factorProblem(
  code: ProblemCode,
  cell: Cell,
  row: number,
  column: number | null,
  factor: string,
): Problem {
  const value = typeof cell === "number" ? cell : cellText(cell);
  return problem(code, "factors", { row, column, factor, value, params: { name: factor } });
}
