import type { AxisId, Factor, FactorTable } from "./types";

/**
 * The weight of every leaf on its whole axis, in the order of the table (of one axis: its leaves alone).
 * Flat: as entered. Hierarchical: the product, along the leaf's path, of each node's weight divided by the
 * sum over its siblings, so that each axis sums to 1.
 */
export function globalWeights(table: FactorTable, axis?: AxisId): Float64Array {
  const chosen = table.factors.filter((factor) => axis === undefined || factor.axis === axis);
  if (table.weighting === "flat") return Float64Array.from(chosen, (factor) => factor.weight);
  const siblings = siblingSums(table.factors);
  return Float64Array.from(chosen, (factor) =>
    pathOf(factor).reduce((product, node) => {
      const sum = siblings.get(node.parent) ?? 0;
      return sum > 0 ? (product * node.weight) / sum : 0;
    }, 1),
  );
}

/** One step of a leaf's path from its axis down: which node, under which parent, of what weight. */
interface PathNode {
  readonly id: string;
  readonly parent: string;
  readonly weight: number;
}

/** Axis → group → parent factor, if any → leaf. */
function pathOf(factor: Factor): PathNode[] {
  const group = JSON.stringify([factor.axis, factor.group]);
  const part = factor.partOf === null ? null : JSON.stringify([group, factor.partOf]);
  return [
    { id: group, parent: factor.axis, weight: factor.groupWeight ?? 0 },
    ...(part === null ? [] : [{ id: part, parent: group, weight: factor.partWeight ?? 0 }]),
    {
      id: JSON.stringify([part ?? group, "leaf", factor.name]),
      parent: part ?? group,
      weight: factor.weight,
    },
  ];
}

/** Sum of the weights under each parent; a group or parent factor counts once, by the first row that gives its weight. */
function siblingSums(factors: readonly Factor[]): Map<string, number> {
  const counted = new Set<string>();
  const sums = new Map<string, number>();
  for (const { id, parent, weight } of factors.flatMap(pathOf)) {
    if (counted.has(id)) continue;
    counted.add(id);
    sums.set(parent, (sums.get(parent) ?? 0) + weight);
  }
  return sums;
}
