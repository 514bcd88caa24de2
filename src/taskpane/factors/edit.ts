import { normaliseWeights } from "../../engine/factors/normalise";
import type { Factor, FactorTable, Measured } from "../../engine/factors/types";
import { weightOf, withWeight, type WeightNode } from "../../engine/factors/weight-nodes";

/** Weights are kept to one decimal: finer ones mean nothing to the people who give them. */
const DECIMALS = 1;

const defaultTotal = 100;

/** What the weights of an axis are brought to. */
export function totalOf({ claimedTotal }: FactorTable): number {
  return claimedTotal ?? defaultTotal;
}

export function withFactor(
  table: FactorTable,
  name: string,
  change: Partial<Pick<Factor, "lessIsBetter" | "optional">>,
): FactorTable {
  return mapFactors(table, (factor) => (factor.name === name ? { ...factor, ...change } : factor));
}

/** @param measured null where people rate the factor */
export function withMeasure(
  table: FactorTable,
  name: string,
  measured: Measured | null,
): FactorTable {
  return mapFactors(table, (factor) => {
    if (factor.name !== name) return factor;
    const rated: { -readonly [Field in keyof Factor]: Factor[Field] } = { ...factor };
    delete rated.measured;
    return measured === null ? rated : { ...rated, measured };
  });
}

/** Weights of an axis scaled so that they sum to the total; in a hierarchy, those of every set of siblings. */
export function normalised(table: FactorTable, axis: string): FactorTable {
  return rescaled(table, axis, (weights) => weights);
}

/** All weights of an axis (or of each set of siblings) alike, summing to the total. */
export function even(table: FactorTable, axis: string): FactorTable {
  return rescaled(table, axis, (weights) => weights.map(() => 1));
}

/** Weights of a flat axis in these proportions, one for each of its factors, summing to the total. */
export function inProportion(
  table: FactorTable,
  axis: string,
  shares: readonly number[],
): FactorTable {
  return rescaled(table, axis, () => shares);
}

/** The same of a hierarchy: one list of shares for each set of siblings, in their order. */
export function inProportions(
  table: FactorTable,
  axis: string,
  shares: readonly (readonly number[])[],
): FactorTable {
  return rescaled(table, axis, (weights, set) => shares[set] ?? weights);
}

function rescaled(
  table: FactorTable,
  axis: string,
  shape: (weights: readonly number[], set: number) => readonly number[],
): FactorTable {
  const total = totalOf(table);
  return siblingSets(table, axis).reduce((result, nodes, set) => {
    const weights = nodes.map((node) => weightOf(table, node));
    const next = normaliseWeights(shape(weights, set), total, DECIMALS);
    return nodes.reduce((part, node, i) => withWeight(part, node, next[i] ?? 0), result);
  }, table);
}

/** Nodes whose weights are compared with one another: all leaves of a flat axis, else the children of each node. */
export function siblingSets(table: FactorTable, axis: string): readonly (readonly WeightNode[])[] {
  const sets = new Map<string, Map<string, WeightNode>>();
  const add = (parent: string, id: string, node: WeightNode) => {
    const set = sets.get(parent) ?? new Map<string, WeightNode>();
    sets.set(parent, set.set(id, node));
  };
  for (const { name, axis: own, group, partOf } of table.factors) {
    if (own !== axis) continue;
    const leaf = { kind: "leaf", name } as const;
    if (table.weighting === "flat") add("", name, leaf);
    else {
      add("", group, { kind: "group", axis, group });
      if (partOf !== null)
        add(group, `part ${partOf}`, { kind: "part", axis, group, part: partOf });
      add(partOf === null ? group : JSON.stringify([group, partOf]), `leaf ${name}`, leaf);
    }
  }
  return [...sets.values()].map((set) => [...set.values()]);
}

function mapFactors(table: FactorTable, change: (factor: Factor) => Factor): FactorTable {
  return { ...table, factors: table.factors.map(change) };
}
