import { globalWeights } from "../../../src/engine/factors/global-weights";
import { instantiate } from "../../../src/engine/factors/templates";
import type { Factor, FactorTable } from "../../../src/engine/factors/types";
import { weightOf, withWeight } from "../../../src/engine/factors/weight-nodes";
import { even, normalised, withFactor } from "../../../src/taskpane/factors/edit";
import { headingsAbove } from "../../../src/taskpane/factors/headings";

const standard = instantiate("standard", "en-US");

function sumOf({ factors }: FactorTable, axis: Factor["axis"]): number {
  return factors.reduce((sum, factor) => sum + (factor.axis === axis ? factor.weight : 0), 0);
}

test("normalising brings the weights of an axis to 100 and leaves the other axis alone", () => {
  const heavy = withWeight(standard, { kind: "leaf", name: "Purchase volume" }, 55);
  const table = normalised(heavy, "attractiveness");
  expect(sumOf(table, "attractiveness")).toBeCloseTo(100, 9);
  expect(table.factors.filter(({ axis }) => axis === "advantage")).toEqual(
    standard.factors.filter(({ axis }) => axis === "advantage"),
  );
});

test("normalising keeps proportions: 2 : 1 : 1 of a total of 1 becomes 0.5, 0.3, 0.2 in tenths", () => {
  const three = standard.factors
    .slice(0, 3)
    .map((factor, i) => ({ ...factor, weight: [2, 1, 1][i]! }));
  const table = normalised({ ...standard, factors: three, claimedTotal: 1 }, "attractiveness");
  expect(table.factors.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
});

test("even weights differ by the last decimal at most", () => {
  const weights = even(standard, "advantage")
    .factors.filter(({ axis }) => axis === "advantage")
    .map(({ weight }) => weight);
  expect(Math.max(...weights) - Math.min(...weights)).toBeCloseTo(0.1, 9);
  expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(100, 9);
});

const hierarchical: FactorTable = {
  ...standard,
  weighting: "hierarchical",
  factors: standard.factors.map((factor) => ({
    ...factor,
    groupWeight: 3,
    partWeight: factor.partOf === null ? null : 7,
  })),
};

test("in a hierarchy every set of siblings is brought to the total, and shares stay as they were", () => {
  const table = normalised(hierarchical, "attractiveness");
  const groups = new Map(
    table.factors.flatMap(({ axis, group, groupWeight }) =>
      axis === "attractiveness" ? [[group, groupWeight] as const] : [],
    ),
  );
  expect([...groups.values()]).toEqual([25, 25, 25, 25]);
  const before = globalWeights(hierarchical, "attractiveness");
  // Weights are kept to one decimal of a hundred, so a share may shift by about a thousandth.
  globalWeights(table, "attractiveness").forEach((share, i) => {
    expect(Math.abs(share - before[i]!)).toBeLessThan(1e-3);
  });
});

test("a group's weight is set on all of its rows", () => {
  const node = { kind: "group", axis: "advantage", group: "Standing" } as const;
  const table = withWeight(hierarchical, node, 40);
  expect(weightOf(table, node)).toBe(40);
  for (const { axis, group, groupWeight } of table.factors) {
    expect(groupWeight).toBe(axis === "advantage" && group === "Standing" ? 40 : 3);
  }
});

test("direction and optional are set on one factor", () => {
  const table = withFactor(standard, "Cost", { optional: false, lessIsBetter: true });
  const changed = table.factors.filter((factor, i) => factor !== standard.factors[i]);
  expect(changed).toMatchObject([{ name: "Cost", optional: false, lessIsBetter: true }]);
});

test("headings stand where a group or a factor with parts begins", () => {
  const { factors } = standard;
  const at = (name: string) => factors.findIndex((factor) => factor.name === name);
  const above = (name: string) => headingsAbove(factors[at(name)]!, factors[at(name) - 1]);
  expect(above("Credit standing")).toMatchObject([{ kind: "group", group: "Present" }]);
  expect(above("Operating condition")).toMatchObject([
    { kind: "group", group: "Future" },
    { kind: "part", part: "Sustained growth of business" },
  ]);
  expect(above("Supplier preference")).toEqual([]);
});
