import { globalWeights } from "../../engine/factors/global-weights";
import type { FactorTable } from "../../engine/factors/types";
import type { WeightNode } from "../../engine/factors/weight-nodes";
import { inProportion, inProportions, siblingSets } from "../factors/edit";

/** Factors, or groups of them, that are compared with one another. */
export interface PairSet {
  /** What they are parts of; "" for the axis. */
  readonly within: string;
  readonly names: readonly string[];
}

/** What is compared in pairs on an axis, set by set, and the weights as they come out of it. */
export interface PairSets {
  readonly sets: readonly PairSet[];
  /** @param weights for each set, summing to 1 */
  readonly apply: (weights: readonly (readonly number[])[]) => FactorTable;
  /** What each factor comes to, in the order of the axis. */
  readonly shares: (weights: readonly (readonly number[])[]) => readonly number[];
}

/**
 * Groups against groups, then factors within each: far fewer questions than every factor against every other. A
 * hierarchy keeps these weights as they are; in a flat table a factor weighs its share of its group's.
 */
export function pairSetsOf(table: FactorTable, axis: string): PairSets {
  return table.weighting === "flat" ? ofGroups(table, axis) : ofSiblings(table, axis);
}

function ofGroups(table: FactorTable, axis: string): PairSets {
  const factors = table.factors.filter((factor) => factor.axis === axis);
  const groups = [...new Set(factors.map(({ group }) => group))];
  const members = groups.map((group) => factors.filter((factor) => factor.group === group));
  const sets = [
    { within: "", names: groups },
    ...groups.map((group, i) => ({
      within: groups.length > 1 ? group : "",
      names: (members[i] ?? []).map(({ name }) => name),
    })),
  ];
  const shares = (weights: readonly (readonly number[])[]) =>
    factors.map((factor) => {
      const group = groups.indexOf(factor.group);
      const place = members[group]?.indexOf(factor) ?? -1;
      return (weights[0]?.[group] ?? 0) * (weights[group + 1]?.[place] ?? 0);
    });
  return { sets, shares, apply: (weights) => inProportion(table, axis, shares(weights)) };
}

function ofSiblings(table: FactorTable, axis: string): PairSets {
  const siblings = siblingSets(table, axis);
  const sets = siblings.map((nodes, i) => ({
    within: i === 0 ? "" : parentOf(nodes[0], table),
    names: nodes.map(nameOf),
  }));
  const apply = (weights: readonly (readonly number[])[]) => inProportions(table, axis, weights);
  return { sets, apply, shares: (weights) => sharesOf(apply(weights), axis) };
}

function sharesOf(table: FactorTable, axis: string): readonly number[] {
  const weights = globalWeights(table, axis);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return Array.from(weights, (weight) => weight / sum);
}

function parentOf(node: WeightNode | undefined, { factors }: FactorTable): string {
  if (node === undefined || node.kind === "group") return "";
  if (node.kind === "part") return node.group;
  const leaf = factors.find(({ name }) => name === node.name);
  return leaf?.partOf ?? leaf?.group ?? "";
}

function nameOf(node: WeightNode): string {
  return node.kind === "leaf" ? node.name : node.kind === "part" ? node.part : node.group;
}
