import type { FactorLayout } from "../factors/parse";
import type { Factor, FactorTable } from "../factors/types";
import { problem, type Problem } from "../problems";
import { sumAmiss, type Weighed } from "./sums";

/** Hierarchical weights: each set of siblings must sum to the claim, and a node must have one weight only. */
export function checkHierarchy(table: FactorTable, layout: FactorLayout | null): Problem[] {
  const axes = new Set(table.factors.map(({ axis }) => axis));
  return [...axes].flatMap((axis) => {
    const own = table.factors.filter((factor) => factor.axis === axis);
    const groups = [...new Set(own.map(({ group }) => group))];
    return [
      ...checkGroupWeights(table, axis, groups, own),
      ...groups.flatMap((group) =>
        checkGroup(
          table,
          group,
          own.filter((factor) => factor.group === group),
          layout,
        ),
      ),
    ];
  });
}

function checkGroupWeights(
  { claimedTotal }: FactorTable,
  axis: string,
  groups: readonly string[],
  own: readonly Factor[],
): Problem[] {
  const weights = groups.map((name) => {
    const members = own.filter(({ group }) => group === name);
    return {
      weight: members.find(({ groupWeight }) => groupWeight !== null)?.groupWeight ?? 0,
      optional: members.every(({ optional }) => optional),
    };
  });
  return sumProblem("weights-sum-groups", weights, claimedTotal, { axis });
}

function checkGroup(
  { factors, claimedTotal }: FactorTable,
  group: string,
  members: readonly Factor[],
  layout: FactorLayout | null,
): Problem[] {
  const parts = [...new Set(members.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])))];
  const place = (factor: Factor | undefined, column: "groupWeight" | "partWeight") => ({
    row: factor === undefined ? null : (layout?.rows[factors.indexOf(factor)] ?? null),
    column: layout?.columns[column] ?? null,
  });
  const children: Weighed[] = [
    ...members.filter(({ partOf }) => partOf === null),
    ...parts.map((part) => {
      const leaves = members.filter(({ partOf }) => partOf === part);
      return {
        weight: leaves.find(({ partWeight }) => partWeight !== null)?.partWeight ?? 0,
        optional: leaves.every(({ optional }) => optional),
      };
    }),
  ];
  return [
    ...checkNode(members, "groupWeight", { group }, place),
    ...sumProblem("weights-sum-group", children, claimedTotal, { group }),
    ...parts.flatMap((part) => {
      const leaves = members.filter(({ partOf }) => partOf === part);
      return [
        ...checkNode(leaves, "partWeight", { part }, place),
        ...sumProblem("weights-sum-part", leaves, claimedTotal, { part }),
      ];
    }),
  ];
}

/** A group's or parent factor's weight, written in one of its rows or alike in several. */
function checkNode(
  rows: readonly Factor[],
  column: "groupWeight" | "partWeight",
  params: Readonly<Record<string, string>>,
  place: (
    factor: Factor | undefined,
    column: "groupWeight" | "partWeight",
  ) => { row: number | null; column: number | null },
): Problem[] {
  const kind = column === "groupWeight" ? "group" : "part";
  const given = rows.filter((row) => row[column] !== null);
  const expected = given[0]?.[column] ?? null;
  if (expected === null) {
    return [problem(`${kind}-weight-missing`, "factors", { ...place(rows[0], column), params })];
  }
  return given
    .filter((row) => row[column] !== expected)
    .map((row) => {
      const found = row[column] ?? 0;
      return problem(`${kind}-weight-conflict`, "factors", {
        ...place(row, column),
        factor: row.name,
        value: found,
        params: { ...params, expected, found },
      });
    });
}

function sumProblem(
  code: "weights-sum-groups" | "weights-sum-group" | "weights-sum-part",
  weights: readonly Weighed[],
  claimed: number | null,
  params: Readonly<Record<string, string>>,
): Problem[] {
  const found = claimed === null ? null : sumAmiss(weights, claimed);
  if (claimed === null || found === null) return [];
  return [
    problem(code, "factors", { value: found, params: { ...params, found, expected: claimed } }),
  ];
}
