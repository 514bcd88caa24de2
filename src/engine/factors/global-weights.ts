import { ownWeight, type Factor, type FactorTable } from "./types";

/**
 * The weight of every leaf on its whole axis, in the order of the table (of one axis: its leaves alone).
 * Flat: as entered. Hierarchical: the product, along the leaf's path, of each node's weight divided by the
 * sum over its siblings, so that each axis sums to 1.
 */
export function globalWeights(table: FactorTable, axis?: string): Float64Array {
  const chosen = table.factors.filter((factor) => axis === undefined || factor.axis === axis);
  if (table.weighting === "flat") return Float64Array.from(chosen, ownWeight);
  const nodes = weightsOfNodes(table.factors);
  const sums = sumsOfChildren(nodes);
  return Float64Array.from(chosen, (factor) =>
    pathOf(factor).reduce((product, { id, parent }) => {
      const sum = sums.get(parent) ?? 0;
      return sum > 0 ? (product * (nodes.get(id)?.weight ?? 0)) / sum : 0;
    }, 1),
  );
}

/** One step of a leaf's path from its axis down. */
interface PathNode {
  readonly id: string;
  readonly parent: string;
  readonly weight: number | null;
}

/** Axis → group → parent factor, if any → leaf. */
function pathOf(factor: Factor): PathNode[] {
  const group = JSON.stringify([factor.axis, factor.group]);
  const part = factor.partOf === null ? null : JSON.stringify([group, factor.partOf]);
  const leaf = JSON.stringify([part ?? group, "leaf", factor.name]);
  return [
    { id: group, parent: factor.axis, weight: factor.groupWeight },
    ...(part === null ? [] : [{ id: part, parent: group, weight: factor.partWeight }]),
    { id: leaf, parent: part ?? group, weight: ownWeight(factor) },
  ];
}

/** Every node once; a group's or parent factor's weight is that of the first row which gives it. */
function weightsOfNodes(factors: readonly Factor[]): Map<string, PathNode> {
  const nodes = new Map<string, PathNode>();
  for (const node of factors.flatMap(pathOf)) {
    if ((nodes.get(node.id)?.weight ?? null) === null) nodes.set(node.id, node);
  }
  return nodes;
}

function sumsOfChildren(nodes: ReadonlyMap<string, PathNode>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { parent, weight } of nodes.values()) {
    sums.set(parent, (sums.get(parent) ?? 0) + (weight ?? 0));
  }
  return sums;
}
