import type { Factor, FactorTable } from "./types";

/** A node of the factor tree whose weight can be set: a leaf, the factor that leaves are part of, or a group. */
export type WeightNode =
  | { readonly kind: "leaf"; readonly name: string }
  | {
      readonly kind: "part";
      readonly axis: string;
      readonly group: string;
      readonly part: string;
    }
  | { readonly kind: "group"; readonly axis: string; readonly group: string };

/** The table with another weight of a node; of a group or a parent factor in every row that is in it. */
export function withWeight(table: FactorTable, node: WeightNode, weight: number): FactorTable {
  const factors = table.factors.map((factor) => {
    switch (node.kind) {
      case "leaf":
        return factor.name === node.name ? { ...factor, weight } : factor;
      case "part":
        return inGroup(factor, node) && factor.partOf === node.part
          ? { ...factor, partWeight: weight }
          : factor;
      case "group":
        return inGroup(factor, node) ? { ...factor, groupWeight: weight } : factor;
    }
  });
  return { ...table, factors };
}

/** What a node weighs: of a group or a parent factor what the first row says that says it. */
export function weightOf({ factors }: FactorTable, node: WeightNode): number {
  switch (node.kind) {
    case "leaf":
      return factors.find(({ name }) => name === node.name)?.weight ?? 0;
    case "part":
      return (
        factors.find(
          (factor) =>
            inGroup(factor, node) && factor.partOf === node.part && factor.partWeight !== null,
        )?.partWeight ?? 0
      );
    case "group":
      return (
        factors.find((factor) => inGroup(factor, node) && factor.groupWeight !== null)
          ?.groupWeight ?? 0
      );
  }
}

function inGroup(
  factor: Factor,
  { axis, group }: { readonly axis: string; readonly group: string },
): boolean {
  return factor.axis === axis && factor.group === group;
}
