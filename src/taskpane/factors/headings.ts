import type { Factor } from "../../engine/factors/types";
import type { WeightNode } from "../../engine/factors/weight-nodes";

export type HeadingNode = Exclude<WeightNode, { kind: "leaf" }>;

/** What stands above a factor's row: its group, and the factor it is part of, where they begin with it. */
export function headingsAbove(factor: Factor, before: Factor | undefined): readonly HeadingNode[] {
  const { axis, group, partOf } = factor;
  const newGroup = before?.group !== group;
  const newPart = partOf !== null && (newGroup || before.partOf !== partOf);
  return [
    ...(newGroup ? [{ kind: "group", axis, group } as const] : []),
    ...(newPart ? [{ kind: "part", axis, group, part: partOf } as const] : []),
  ];
}
