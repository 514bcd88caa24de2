import fc from "fast-check";
import type { MissingPolicy } from "../../../src/engine/factors/types";
import { scoreCustomers, type Scores } from "../../../src/engine/scoring/score";
import { weightedTotals } from "../../../src/engine/scoring/totals";
import { columnsOf } from "../helpers";

const scale = { lowest: 1, highest: 10 };

interface Portfolio {
  readonly rows: number[][];
  readonly weights: number[];
  readonly lessIsBetter: boolean[];
  readonly optional: boolean[];
  readonly missing: MissingPolicy;
}

const rating = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);

const portfolio: fc.Arbitrary<Portfolio> = fc.integer({ min: 1, max: 9 }).chain((factors) => {
  const each = { minLength: factors, maxLength: factors };
  return fc.record({
    rows: fc.array(fc.array(rating, each), { minLength: 1, maxLength: 12 }),
    weights: fc.array(fc.integer({ min: 1, max: 100 }), each),
    lessIsBetter: fc.array(fc.boolean(), each),
    optional: fc.array(fc.boolean(), each),
    missing: fc.constantFrom<MissingPolicy>("exclude", "lowest", "reject"),
  });
});

function scoresOf({ rows, weights, ...options }: Portfolio): Scores {
  return scoreCustomers(columnsOf(rows), Float64Array.from(weights), { scale, ...options });
}

/** Score and coverage of one customer, straight from their definitions. */
function byDefinition(row: number[], { weights, lessIsBetter, optional, missing }: Portfolio) {
  const leaves = row.map((r, i) => ({
    value: lessIsBetter[i]! ? 11 - r : r,
    weight: weights[i]!,
    rated: !Number.isNaN(r),
    optional: optional[i]!,
  }));
  const expected = leaves.filter((leaf) => leaf.rated || !leaf.optional);
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  const share = sum(expected.filter((leaf) => leaf.rated).map((leaf) => leaf.weight));
  const coverage = expected.length === 0 ? 0 : share / sum(expected.map((leaf) => leaf.weight));
  if (missing === "reject" && expected.some((leaf) => !leaf.rated)) return { score: NaN, coverage };
  const counted = missing === "lowest" ? expected : expected.filter((leaf) => leaf.rated);
  const weighted = sum(counted.map((leaf) => leaf.weight * (leaf.rated ? leaf.value : 1)));
  return { score: weighted / sum(counted.map((leaf) => leaf.weight)), coverage };
}

function expectClose(found: number, expected: number): void {
  if (Number.isNaN(expected)) expect(found).toBeNaN();
  else expect(Math.abs(found - expected)).toBeLessThan(1e-9);
}

test("score and coverage are what their definitions say", () => {
  fc.assert(
    fc.property(portfolio, (input) => {
      const { score, coverage } = scoresOf(input);
      input.rows.forEach((row, i) => {
        const expected = byDefinition(row, input);
        expectClose(score[i]!, expected.score);
        expectClose(coverage[i]!, expected.coverage);
      });
    }),
  );
});

test("multiplying every weight changes no score", () => {
  fc.assert(
    fc.property(portfolio, fc.constantFrom(2, 10, 0.01, 1 / 3), (input, times) => {
      const scaled = { ...input, weights: input.weights.map((weight) => weight * times) };
      expect(scoresOf(scaled)).toEqual(scoresOf(input));
    }),
  );
});

test("a better rating never lowers a score, and raises it where the factor has weight", () => {
  fc.assert(
    fc.property(portfolio, fc.nat(), fc.nat(), (input, anyRow, anyFactor) => {
      const row = anyRow % input.rows.length;
      const factor = anyFactor % input.weights.length;
      const before = input.rows[row]![factor]!;
      const step = input.lessIsBetter[factor]! ? -0.5 : 0.5;
      fc.pre(before + step >= 1 && before + step <= 10);
      const rows = input.rows.map((ratings) => [...ratings]);
      rows[row]![factor] = before + step;
      const [old, changed] = [scoresOf(input).score, scoresOf({ ...input, rows }).score];
      fc.pre(!Number.isNaN(old[row]));
      expect(changed[row]).toBeGreaterThan(old[row]!);
    }),
  );
});

test("the order of the customers does not matter", () => {
  fc.assert(
    fc.property(portfolio, (input) => {
      const { score, coverage } = scoresOf(input);
      const reversed = scoresOf({ ...input, rows: input.rows.toReversed() });
      expect(reversed.score).toEqual(score.toReversed());
      expect(reversed.coverage).toEqual(coverage.toReversed());
    }),
  );
});

test("scores stay on the scale, coverage between 0 and 1", () => {
  fc.assert(
    fc.property(portfolio, (input) => {
      const { score, coverage } = scoresOf(input);
      score.forEach((value, i) => {
        const share = coverage[i]!;
        expect(share >= 0 && share <= 1).toBe(true);
        expect(Number.isNaN(value) || (value >= 1 && value <= 10)).toBe(true);
        if (share === 0 && input.missing !== "lowest") expect(value).toBeNaN();
      });
    }),
  );
});

test("ratings alike everywhere are the score, whatever the weights", () => {
  fc.assert(
    fc.property(portfolio, fc.integer({ min: 1, max: 10 }), (input, same) => {
      const rows = [input.weights.map((_, i) => (input.lessIsBetter[i]! ? 11 - same : same))];
      expect(scoresOf({ ...input, rows }).score[0]).toBe(same);
    }),
  );
});

test("a total is the score times the weight that is rated", () => {
  fc.assert(
    fc.property(portfolio, (input) => {
      const { rows, weights, lessIsBetter } = input;
      const columns = columnsOf(rows);
      const totals = weightedTotals(columns, Float64Array.from(weights), { scale, lessIsBetter });
      const { score } = scoresOf({ ...input, missing: "exclude" });
      rows.forEach((row, i) => {
        const rated = row.reduce((sum, r, k) => sum + (Number.isNaN(r) ? 0 : weights[k]!), 0);
        const expected = rated > 0 ? score[i]! * rated : NaN;
        if (Number.isNaN(expected)) expect(totals[i]).toBeNaN();
        else expect(totals[i]).toBeCloseTo(expected, 6);
      });
    }),
  );
});
