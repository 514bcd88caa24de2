import type { FactorTable } from "../../engine/factors/types";
import { weightOf, withWeight, type WeightNode } from "../../engine/factors/weight-nodes";
import { foldName } from "../recognise/fold";
import { sameFactor } from "../recognise/factor-names";

/** What a factor, a parent factor or a group is to weigh. */
export interface WeightChange {
  readonly name: string;
  readonly weight: number;
  /** Whether that is so many times what it weighs. */
  readonly times: boolean;
}

/** A name, a sign of equality and a weight, or how many times the weight it has; a name may hold commas. */
const change = /\s*(.+?)\s*=\s*(x|×|\*)?\s*(\d+(?:\.\d+)?)\s*(?:[,;]|$)/suy;

/** Beyond all that anybody gives, and far below what cannot be summed any more. */
const mostWeight = 1e9;

/** "Growth=30, Margin=x2" as changes; null where it is no such list. Signs of full width are as good. */
export function parseWeights(text: string): readonly WeightChange[] | null {
  const plain = text.normalize("NFKC");
  const changes: WeightChange[] = [];
  change.lastIndex = 0;
  while (change.lastIndex < plain.trimEnd().length) {
    const [, name, times, weight] = change.exec(plain) ?? [];
    if (name === undefined || Number(weight) > mostWeight) return null;
    changes.push({ name, weight: Number(weight), times: times !== undefined });
  }
  return changes.length === 0 ? null : changes;
}

/** A name that is nothing's in a factor table, or more than one's. */
export interface Unclear {
  readonly name: string;
  /** What it could be. */
  readonly fits: readonly string[];
}

/** The table with other weights, or the first name that does not say of what. */
export function withChanges(
  table: FactorTable,
  changes: readonly WeightChange[],
): FactorTable | Unclear {
  let changed = table;
  for (const { name, weight, times } of changes) {
    const nodes = nodesCalled(table, name);
    const [node] = nodes;
    if (node === undefined || nodes.length > 1) return { name, fits: nodes.map(nameOf) };
    changed = withWeight(changed, node, times ? weight * weightOf(table, node) : weight);
  }
  return changed;
}

/** Every name that has a weight in the table, in its order. */
export function weighedNames(table: FactorTable): readonly string[] {
  return [...new Set(kindsOf(table).flat().map(nameOf))];
}

/** What is called so, else what has that in its name, such as one of two languages; factors go before groups. */
function nodesCalled(table: FactorTable, name: string): readonly WeightNode[] {
  const kinds = kindsOf(table);
  const found = (fits: (other: string) => boolean) =>
    kinds
      .map((nodes) => nodes.filter((node) => fits(nameOf(node))))
      .find((nodes) => nodes.length > 0);
  return (
    found((other) => sameFactor(other, name)) ??
    found((other) => foldName(other).includes(foldName(name))) ??
    []
  );
}

/** Factors, what they are part of, and groups; the latter two weigh in hierarchies only. */
function kindsOf({ factors, weighting }: FactorTable): readonly (readonly WeightNode[])[] {
  const leaves = factors.map(({ name }): WeightNode => ({ kind: "leaf", name }));
  if (weighting === "flat") return [leaves];
  const parts = factors.flatMap(({ axis, group, partOf }): WeightNode[] =>
    partOf === null ? [] : [{ kind: "part", axis, group, part: partOf }],
  );
  const groups = factors.map(({ axis, group }): WeightNode => ({ kind: "group", axis, group }));
  return [leaves, distinct(parts), distinct(groups)];
}

function nameOf(node: WeightNode): string {
  return node.kind === "leaf" ? node.name : node.kind === "part" ? node.part : node.group;
}

function distinct(nodes: readonly WeightNode[]): readonly WeightNode[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}
