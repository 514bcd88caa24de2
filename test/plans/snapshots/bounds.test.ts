import type { Snapshot } from "../../../src/engine/movement/snapshot";
import { withinBounds } from "../../../src/plans/snapshots/write";

const sizes = [30, NaN, 90, -5, 60, 30];
const factor = {
  axis: "attractiveness",
  weight: 50,
  lessIsBetter: false,
  optional: false,
} as const;

const snapshot: Snapshot = {
  scale: { lowest: 1, highest: 10 },
  cuts: { attractiveness: 5.5, advantage: 5.5 },
  tie: "high",
  missing: "exclude",
  minimumCoverage: 0.6,
  factors: ["Margin", "Growth", "Credit"].map((name) => ({ ...factor, name })),
  customers: sizes.map((size, i) => ({
    name: `Customer ${i}`,
    size,
    scores: { attractiveness: 7, advantage: 3 },
    cell: 2,
    ratings: [7, 7, 7],
  })),
};

/** Whose ratings are kept. */
function rated({ customers }: Snapshot): string[] {
  return customers.filter(({ ratings }) => ratings !== null).map(({ name }) => name);
}

test("of more ratings than a snapshot holds the largest customers keep theirs, of equals the first", () => {
  // Ten ratings are three customers of three factors: 90, 60, and the first of the two of 30.
  expect(rated(withinBounds(snapshot, 10))).toEqual(["Customer 0", "Customer 2", "Customer 4"]);
  expect(rated(withinBounds(snapshot, 18))).toHaveLength(6);
  expect(rated(withinBounds(snapshot, 2))).toEqual([]);
});

test("who keeps no ratings keeps its place and everything else", () => {
  const without = ({ customers }: Snapshot) => customers.map((one) => ({ ...one, ratings: null }));
  expect(without(withinBounds(snapshot, 10))).toEqual(without(snapshot));
});
