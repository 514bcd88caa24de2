import { weightedTotals } from "../../../src/engine/scoring/totals";
import { columnsOf } from "../helpers";

const scale = { lowest: 1, highest: 10 };

test("a total is the sum of rating times weight, as entered", () => {
  const totals = weightedTotals(columnsOf([[7, 4]]), Float64Array.of(60, 40), {
    scale,
    lessIsBetter: [false, false],
  });
  expect(totals[0]).toBe(580);
});

test("a total passes over missing ratings and reverses where less is better", () => {
  const totals = weightedTotals(
    columnsOf([
      [7, NaN, 2],
      [NaN, NaN, NaN],
    ]),
    Float64Array.of(3, 5, 2),
    { scale, lessIsBetter: [false, false, true] },
  );
  expect(totals[0]).toBe(39); // 21 + 2 × 9
  expect(totals[1]).toBeNaN();
});
