import type { FactorLayout } from "../factors/parse";
import { ownWeight, type Factor, type FactorTable } from "../factors/types";
import { problem, type Problem } from "../problems";
import { nameKey } from "../text";
import { checkHierarchy } from "./hierarchy";
import { checkScale } from "./settings";
import { sumAmiss } from "./sums";

/**
 * Whether a factor table makes sense as a whole. Its weights are never changed, only reported.
 *
 * @param axes those that need factors
 */
export function checkFactors(
  table: FactorTable,
  axes: readonly string[],
  layout: FactorLayout | null = null,
): Problem[] {
  return [
    ...checkScale(table.scale),
    ...duplicates(table.factors, layout),
    ...axes.flatMap((axis) => checkAxis(table, axis)),
    ...(table.weighting === "hierarchical" ? checkHierarchy(table, layout) : []),
  ];
}

function duplicates(factors: readonly Factor[], layout: FactorLayout | null): Problem[] {
  const seen = new Set<string>();
  return factors.flatMap(({ name }, i) => {
    const key = nameKey(name);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const row = layout?.rows[i] ?? null;
    const column = layout?.columns.factor ?? null;
    return [problem("factor-duplicate", "factors", { row, column, factor: name, value: name })];
  });
}

function checkAxis({ factors, weighting, claimedTotal }: FactorTable, axis: string): Problem[] {
  const own = factors.filter((factor) => factor.axis === axis);
  const params = { axis };
  if (own.length === 0) return [problem("axis-empty", "factors", { params })];
  if (own.every((factor) => ownWeight(factor) === 0)) {
    return [problem("axis-weightless", "factors", { params })];
  }
  if (weighting === "hierarchical" || claimedTotal === null) return [];
  const found = sumAmiss(own, claimedTotal);
  if (found === null) return [];
  return [
    problem("weights-sum-axis", "factors", {
      value: found,
      params: { axis, found, expected: claimedTotal },
    }),
  ];
}
