import fc from "fast-check";
import { globalWeights } from "../../../src/engine/factors/global-weights";
import { instantiate } from "../../../src/engine/factors/templates/index";
import { explainScores } from "../../../src/engine/scoring/explain";
import { scoreCustomers } from "../../../src/engine/scoring/score";
import { factor, tableOf } from "../helpers";

test("a scoring form shows weighted scores, subtotals and the total", () => {
  const table = tableOf([
    factor({ name: "Margin", group: "Present", weight: 30 }),
    factor({ name: "Volume", group: "Present", weight: 20 }),
    factor({ name: "Rivals", group: "Competition", weight: 50, lessIsBetter: true }),
    factor({ name: "Brand", axis: "advantage", weight: 1 }),
  ]);
  const [attractiveness, advantage] = explainScores(table, [8, 5, 4, NaN]);
  expect(attractiveness?.groups.map((group) => group.subtotal)).toEqual([340, 350]);
  expect(attractiveness?.groups.map((group) => group.mean)).toEqual([6.8, 7]);
  expect(attractiveness?.total).toBe(690);
  expect(attractiveness?.score).toBe(6.9);
  expect(attractiveness?.groups[1]?.factors[0]?.weightedScore).toBe(350);
  expect(advantage?.score).toBeNaN();
  expect(advantage?.total).toBe(0);
});

test("what the factors contribute adds up to the score that the columns give", () => {
  const table = instantiate("standard", "en-US");
  const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: NaN, freq: 5 });
  const size = table.factors.length;
  fc.assert(
    fc.property(
      fc.array(rating, { minLength: size, maxLength: size }),
      fc.constantFrom("exclude" as const, "lowest" as const, "reject" as const),
      (ratings, missing) => {
        for (const { axis, score, groups } of explainScores(table, ratings, missing)) {
          const own = table.factors.flatMap((leaf, i) => (leaf.axis === axis ? [{ leaf, i }] : []));
          const scores = scoreCustomers(
            own.map(({ i }) => Float64Array.of(ratings[i]!)),
            globalWeights(table, axis),
            {
              scale: table.scale,
              missing,
              lessIsBetter: own.map(({ leaf }) => leaf.lessIsBetter),
              optional: own.map(({ leaf }) => leaf.optional),
            },
          );
          expect(Number.isNaN(score)).toBe(Number.isNaN(scores.score[0]));
          if (Number.isNaN(score)) continue;
          expect(score).toBeCloseTo(scores.score[0]!, 9);
          const lines = groups.flatMap((group) => group.factors);
          expect(lines.reduce((sum, line) => sum + line.contribution, 0)).toBeCloseTo(score, 9);
        }
      },
    ),
  );
});
