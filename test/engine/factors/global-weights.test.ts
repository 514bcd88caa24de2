import fc from "fast-check";
import { globalWeights } from "../../../src/engine/factors/global-weights";
import { factor, tableOf } from "../helpers";

test("flat weights are as entered", () => {
  const table = tableOf([factor({ weight: 30 }), factor({ weight: 0.5, axis: "advantage" })]);
  expect([...globalWeights(table)]).toEqual([30, 0.5]);
  expect([...globalWeights(table, "advantage")]).toEqual([0.5]);
});

test("a hierarchical weight is the product of the shares on the way to the leaf", () => {
  const table = {
    ...tableOf([
      factor({ name: "a", group: "G", weight: 1, groupWeight: 3 }),
      factor({ name: "b", group: "G", partOf: "P", weight: 1, groupWeight: 3, partWeight: 3 }),
      factor({ name: "c", group: "G", partOf: "P", weight: 4, groupWeight: 3, partWeight: 3 }),
      factor({ name: "d", group: "H", weight: 7, groupWeight: 1 }),
    ]),
    weighting: "hierarchical" as const,
  };
  // G is 3/4 and H 1/4 of the axis; in G, a is 1/4 and P 3/4; in P, b is 1/5 and c 4/5.
  const expected = [3 / 16, 9 / 80, 9 / 20, 1 / 4];
  globalWeights(table).forEach((weight, i) => {
    expect(weight).toBeCloseTo(expected[i]!, 12);
  });
});

test("a group's weight may be written in any one of its rows", () => {
  const rows = [
    factor({ name: "a", group: "G", weight: 1 }),
    factor({ name: "b", group: "G", weight: 1, groupWeight: 60 }),
    factor({ name: "c", group: "H", weight: 1, groupWeight: 40 }),
  ];
  const table = { ...tableOf(rows), weighting: "hierarchical" as const };
  expect([...globalWeights(table)]).toEqual([0.3, 0.3, 0.4]);
});

test("groups of one name on both axes are two groups", () => {
  const rows = [
    factor({ name: "a", group: "G", groupWeight: 10 }),
    factor({ name: "b", group: "G", groupWeight: 90, axis: "advantage" }),
  ];
  const table = { ...tableOf(rows), weighting: "hierarchical" as const };
  expect([...globalWeights(table)]).toEqual([1, 1]);
});

test("hierarchical weights sum to 1 on an axis where every node has weight", () => {
  const weight = fc.integer({ min: 1, max: 50 });
  const leaf = fc.record({ weight, part: fc.constantFrom(null, "P", "Q") });
  const group = fc.record({ weight, leaves: fc.array(leaf, { minLength: 1, maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
      const factors = groups.flatMap((node, g) =>
        node.leaves.map((one, i) =>
          factor({
            name: `${g}.${i}`,
            group: `G${g}`,
            groupWeight: node.weight,
            partOf: one.part,
            partWeight: one.part === null ? null : 5,
            weight: one.weight,
          }),
        ),
      );
      const weights = globalWeights({ ...tableOf(factors), weighting: "hierarchical" });
      expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }),
  );
});
