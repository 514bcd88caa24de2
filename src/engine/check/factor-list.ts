import { cellText, isBlank, type Cell } from "../cell";
import { parseWeights } from "../factors/read-weight";
import type { Scale } from "../factors/types";
import type { DecimalSeparator } from "../number";
import { problem, type Problem } from "../problems";
import { nameKey } from "../text";
import { checkScale } from "./settings";
import { sumAmiss } from "./sums";

/** Factors and weights that stand in two ranges rather than in a Factors table. */
export interface FactorList {
  readonly factors: readonly Cell[];
  readonly weights: readonly Cell[];
  readonly scale: Scale;
  /** What the weights are said to sum to; null when nothing is claimed. */
  readonly claimedTotal: number | null;
  readonly decimal?: DecimalSeparator;
}

/** Checks a list as `checkFactors` checks a table, cell by cell and as a whole. Places count along the ranges. */
export function checkFactorList({
  factors,
  weights,
  scale,
  claimedTotal,
  decimal,
}: FactorList): Problem[] {
  const names = factors.map(cellText);
  const parsed = parseWeights(weights, names, null, decimal);
  return [
    ...checkScale(scale),
    ...checkLength(weights.length, factors.length),
    ...checkNames(factors),
    ...parsed.problems,
    ...checkSum(parsed.weights, claimedTotal),
  ];
}

function checkLength(found: number, expected: number): Problem[] {
  if (found === expected) return [];
  return [problem("shape-mismatch", "factors", { params: { header: "weight", found, expected } })];
}

function checkNames(factors: readonly Cell[]): Problem[] {
  const seen = new Set<string>();
  return factors.flatMap((cell, row) => {
    if (isBlank(cell)) return [problem("factor-blank", "factors", { row })];
    const factor = cellText(cell);
    const repeated = seen.has(nameKey(factor));
    seen.add(nameKey(factor));
    return repeated ? [problem("factor-duplicate", "factors", { row, factor, value: factor })] : [];
  });
}

function checkSum(weights: Float64Array, claimed: number | null): Problem[] {
  if (weights.every((weight) => weight === 0)) return [problem("weightless", "factors")];
  if (claimed === null) return [];
  const weighed = Array.from(weights, (weight) => ({ weight, optional: false }));
  const found = sumAmiss(weighed, claimed);
  if (found === null) return [];
  return [
    problem("weights-sum", "factors", { value: found, params: { found, expected: claimed } }),
  ];
}
