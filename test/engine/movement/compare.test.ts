import fc from "fast-check";
import { totalOf } from "../../../src/engine/movement/axis-change";
import { compareSnapshots } from "../../../src/engine/movement/compare";
import {
  scoredAgain,
  type Snapshot,
  type SnapshotCustomer,
  type SnapshotFactor,
} from "../../../src/engine/movement/snapshot";

const factor = (name: string, weight: number, more: Partial<SnapshotFactor> = {}) => ({
  name,
  axis: "attractiveness" as const,
  weight,
  lessIsBetter: false,
  optional: false,
  ...more,
});

const advantage = factor("Strength", 1, { axis: "advantage" });

const customer = (name: string, ratings: readonly number[]): SnapshotCustomer => ({
  name,
  size: NaN,
  scores: { attractiveness: NaN, advantage: NaN },
  cell: 255,
  ratings,
});

function snapshot(
  factors: readonly SnapshotFactor[],
  customers: readonly SnapshotCustomer[],
  more: Partial<Snapshot> = {},
): Snapshot {
  return scoredAgain({
    scale: { lowest: 1, highest: 10 },
    cuts: { attractiveness: 5.5, advantage: 5.5 },
    tie: "high",
    missing: "exclude",
    minimumCoverage: 0,
    factors,
    customers,
    ...more,
  });
}

const three = (a: number, b: number, c: number) => [
  factor("A", a),
  factor("B", b),
  factor("C", c),
  advantage,
];

test("who goes from 8 6 2 by 50/30/20 to 1 6 5 by 40/30/30 loses its star by the rating of A alone", () => {
  // 0.5 × 8 + 0.3 × 6 + 0.2 × 2 = 6.2; 0.4 × 1 + 0.3 × 6 + 0.3 × 5 = 3.7; A: (0.5 + 0.4) ∕ 2 × (1 − 8) = −3.15.
  const before = snapshot(three(50, 30, 20), [customer("Acme", [8, 6, 2, 9])]);
  const after = snapshot(three(40, 30, 30), [customer("ＡＣＭＥ ", [1, 6, 5, 9])]);
  const { movers, newcomers, leavers } = compareSnapshots(before, after);
  expect([newcomers, leavers]).toEqual([[], []]);
  expect(movers.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
  const change = movers[0]!.why.attractiveness!;
  expect(change.before).toBeCloseTo(0.7, 10);
  expect(change.after).toBeCloseTo(-1.8, 10);
  const because = change.because.map((i) => change.effects[i]!);
  expect(because).toMatchObject([{ kind: "factor", name: "A" }]);
  expect(because[0]).toHaveProperty("rating", expect.closeTo(-3.15, 10));
  expect(movers[0]!.why.advantage!.because).toEqual([]);
});

test("a cut that moved past a customer is what moved it", () => {
  const factors = three(50, 30, 20);
  const people = [customer("Acme", [8, 6, 2, 9])];
  const before = snapshot(factors, people);
  const after = snapshot(factors, people, { cuts: { attractiveness: 7, advantage: 5.5 } });
  const { why, from, to } = compareSnapshots(before, after).movers[0]!;
  expect([from, to]).toEqual([0, 1]);
  expect(why.attractiveness!.because.map((i) => why.attractiveness!.effects[i])).toEqual([
    { kind: "cut", by: -1.5 },
  ]);
});

test("newcomers and leavers are counted beside the quadrants, and two of one name are two", () => {
  const factors = three(1, 1, 1);
  const star = [9, 9, 9, 9];
  const dog = [2, 2, 2, 2];
  const before = snapshot(factors, [
    customer("Twin", star),
    customer("Twin", dog),
    customer("Gone", dog),
  ]);
  const after = snapshot(factors, [
    customer("Twin", star),
    customer("Twin", star),
    customer("New", star),
  ]);
  const { counts, movers, stayed, newcomers, leavers } = compareSnapshots(before, after);
  expect(counts).toEqual([
    [1, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 0],
  ]);
  expect(movers.map(({ name, from, to }) => [name, from, to])).toEqual([["Twin", 3, 0]]);
  expect(stayed).toMatchObject([{ name: "Twin", place: 0 }]);
  expect(newcomers.concat(leavers)).toMatchObject([
    { name: "New", place: 0 },
    { name: "Gone", place: 3 },
  ]);
});

test("who was not rated then, or whose ratings were not kept, moved for no reason that could be told", () => {
  const factors = three(1, 1, 1);
  const kept = customer("Bare", [9, 9, 9, 9]);
  const bare = { ...kept, ratings: null, cell: 3, scores: { attractiveness: 2, advantage: 2 } };
  const before = snapshot(factors, [bare, customer("Blank", [NaN, NaN, NaN, NaN])]);
  const after = snapshot(factors, [kept, customer("Blank", [9, 9, 9, 9])]);
  const { movers } = compareSnapshots(before, after);
  expect(movers.map(({ from, to, why }) => [from, to, why.attractiveness])).toEqual([
    [3, 0, null],
    [4, 0, null],
  ]);
});

const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: NaN, freq: 5 });
const oneDate = fc.record({
  factors: fc.array(
    fc.record({
      name: fc.constantFrom("A", "B", "C", "D", "E"),
      weight: fc.integer({ min: 1, max: 40 }),
      less: fc.boolean(),
      optional: fc.boolean(),
      rating,
    }),
    { minLength: 1, maxLength: 5 },
  ),
  cut: fc.double({ min: 2, max: 9, noNaN: true }),
  missing: fc.constantFrom("exclude", "lowest", "reject"),
  scale: fc.constantFrom(
    { lowest: 1, highest: 10 },
    { lowest: 0, highest: 10 },
    { lowest: 1, highest: 20 },
  ),
});

type OneDate = typeof oneDate extends fc.Arbitrary<infer Value> ? Value : never;

const dated = ({ factors, cut, missing, scale }: OneDate) => {
  const own = factors.filter(({ name }, i, all) => all.findIndex((f) => f.name === name) === i);
  const table = own.map(({ name, weight, less, optional }) =>
    factor(name, weight, { lessIsBetter: less, optional }),
  );
  const ratings = [...own.map(({ rating: value }) => value), 9];
  const more = { scale, missing, cuts: { attractiveness: cut, advantage: 5 } } as const;
  return snapshot([...table, advantage], [customer("Acme", ratings)], more);
};

test("whatever changed between two dates, the effects sum to it, and those named suffice to cross", () => {
  fc.assert(
    fc.property(oneDate, oneDate, (one, other) => {
      const [before, after] = [dated(one), dated(other)];
      const [mover] = compareSnapshots(before, after).movers;
      const change = mover?.why.attractiveness ?? null;
      if (change === null) return;
      // Scores by the engine, the earlier one brought to the later scale.
      const share =
        (before.customers[0]!.scores.attractiveness - before.cuts.attractiveness) /
        (before.scale.highest - before.scale.lowest);
      const start = share * (after.scale.highest - after.scale.lowest);
      const end = after.customers[0]!.scores.attractiveness - after.cuts.attractiveness;
      const sum = change.effects.reduce((all, effect) => all + totalOf(effect), 0);
      expect(start + sum).toBeCloseTo(end, 8);
      if (change.because.length === 0) return;
      const named = change.because.reduce((all, i) => all + totalOf(change.effects[i]!), 0);
      expect(Math.abs(named)).toBeGreaterThanOrEqual(Math.abs(start) - 1e-8);
      expect(Math.sign(named)).toBe(end > start ? 1 : -1);
    }),
    { numRuns: 10_000 },
  );
});
