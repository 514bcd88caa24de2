import fc from "fast-check";
import { globalWeights } from "../../../src/engine/factors/global-weights";
import { instantiate } from "../../../src/engine/factors/templates/index";
import { axes } from "../../../src/engine/portfolio/axes";
import { contributions } from "../../../src/engine/scoring/contributions";
import { scoreCustomers } from "../../../src/engine/scoring/score";
import { factor, formOf, tableOf } from "../helpers";

test("a scoring form shows weighted scores, subtotals and the total", () => {
  const table = tableOf([
    factor({ name: "Margin", group: "Present", weight: 30 }),
    factor({ name: "Volume", group: "Present", weight: 20 }),
    factor({ name: "Rivals", group: "Competition", weight: 50, lessIsBetter: true }),
    factor({ name: "Brand", axis: "advantage", weight: 1 }),
  ]);
  const [attractiveness, advantage] = formOf(table, [8, 5, 4, NaN]);
  expect(attractiveness?.groups.map((group) => group.subtotal)).toEqual([340, 350]);
  expect(attractiveness?.groups.map((group) => group.mean)).toEqual([6.8, 7]);
  expect(attractiveness?.total).toBe(690);
  expect(attractiveness?.score).toBe(6.9);
  expect(attractiveness?.groups[1]?.weightedScores).toEqual([350]);
  expect(advantage?.score).toBe(0);
  expect(advantage?.total).toBe(0);
});

test("a factor where less is better counts reversed, a missing one nothing or the lowest", () => {
  const table = tableOf([
    factor({ name: "Rivals", lessIsBetter: true }),
    factor({ name: "Margin", weight: 3 }),
    factor({ name: "Society", optional: true }),
  ]);
  const of = (missing: "exclude" | "lowest") =>
    contributions(table, "attractiveness", [3, NaN, NaN], missing).map(
      ({ rating, counted, share, adds }) => [rating, counted, share, adds],
    );
  expect(of("exclude")).toEqual([
    [3, 8, 1, 8],
    [NaN, NaN, 0, 0],
    [NaN, NaN, 0, 0],
  ]);
  expect(of("lowest")).toEqual([
    [3, 8, 0.25, 2],
    [NaN, 1, 0.75, 0.75],
    [NaN, NaN, 0, 0],
  ]);
});

test("what the factors add sums to the score that the columns give", () => {
  const table = instantiate("standard", "en-US");
  const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: NaN, freq: 5 });
  const size = table.factors.length;
  fc.assert(
    fc.property(
      fc.array(rating, { minLength: size, maxLength: size }),
      fc.constantFrom("exclude" as const, "lowest" as const, "reject" as const),
      fc.constantFrom(...axes),
      (ratings, missing, axis) => {
        const own = table.factors.flatMap((leaf, i) => (leaf.axis === axis ? [{ leaf, i }] : []));
        const { score } = scoreCustomers(
          own.map(({ i }) => Float64Array.of(ratings[i]!)),
          globalWeights(table, axis),
          {
            scale: table.scale,
            missing,
            lessIsBetter: own.map(({ leaf }) => leaf.lessIsBetter),
            optional: own.map(({ leaf }) => leaf.optional),
          },
        );
        const lines = contributions(table, axis, ratings, missing);
        expect(lines.map((line) => line.factor.name)).toEqual(own.map(({ leaf }) => leaf.name));
        const sum = lines.reduce((all, { adds }) => all + adds, 0);
        if (!Number.isNaN(score[0])) expect(sum).toBeCloseTo(score[0]!, 9);
        else if (missing !== "reject") expect(sum).toBe(0);
      },
    ),
  );
});
