import fc from "fast-check";
import { complete } from "../../../src/engine/weights/complete";
import { consistency, repairs } from "../../../src/engine/weights/consistency";
import {
  pairs,
  readPairwise,
  setPair,
  type Pairwise,
  type PairwiseFault,
  type Ratios,
} from "../../../src/engine/weights/pairwise";
import { principal } from "../../../src/engine/weights/principal";
import { randomIndex, type RandomIndexTable } from "../../../src/engine/weights/random-index";

/** A full table from its upper triangle, row by row. */
function upper(count: number, values: readonly number[]): Ratios {
  const cells = Array.from({ length: count }, () => Array<number>(count).fill(NaN));
  pairs(count).forEach(([i, j], k) => {
    cells[i]![j] = values[k]!;
  });
  return usable(readPairwise(cells)).ratios;
}

function usable(read: Pairwise | PairwiseFault): Pairwise {
  if ("fault" in read) throw new Error(read.fault);
  return read;
}

function near(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

const drinks = upper(
  7,
  [9, 5, 2, 1, 1, 1 / 2, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9, 1 / 3, 1 / 4, 1 / 3, 1 / 9].concat([
    1 / 2,
    1,
    1 / 3,
    2,
    1 / 2,
    1 / 3,
  ]),
);

test("Saaty's drinks: priorities, largest eigenvalue, and the ratio by two tables (IJSSCI 2008)", () => {
  const { weights, lambdaMax } = principal(drinks);
  const published = [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327];
  published.forEach((weight, i) => {
    expect(Math.abs(weights[i]! - weight)).toBeLessThan(0.0006);
  });
  expect(lambdaMax).toBeCloseTo(7.176629, 6);
  expect(consistency(drinks, "saaty 2005").ratio).toBeCloseTo(0.022, 3);
  expect(consistency(drinks, "donegan-dodd").ratio).toBeCloseTo(0.0235, 4);
});

test("choosing a leader: criteria 0.548 0.127 0.270 0.056 at 0.044, candidates 0.358 0.493 0.150 (AHPy's README, Choosing a leader)", () => {
  const criteria = upper(4, [4, 3, 7, 1 / 3, 3, 5]);
  const candidates = [
    upper(3, [1 / 4, 4, 9]),
    upper(3, [3, 1 / 5, 1 / 7]),
    upper(3, [5, 9, 4]),
    upper(3, [1 / 3, 5, 9]),
  ];
  const { weights } = principal(criteria);
  near(weights, [0.548, 0.127, 0.27, 0.056], 3);
  expect(consistency(criteria, "saaty 2005").ratio).toBeCloseTo(0.044, 3);
  near(principal(candidates[0]!).weights, [0.217, 0.717, 0.066], 3);
  expect(consistency(candidates[0]!, "saaty 2005").ratio).toBeCloseTo(0.035, 3);
  expect(consistency(candidates[1]!, "saaty 2005").ratio).toBeCloseTo(0.062, 3);
  const overall = [0, 1, 2].map((who) =>
    candidates.reduce((sum, one, k) => sum + weights[k]! * principal(one).weights[who]!, 0),
  );
  // Published rounded to three digits at every step.
  [0.358, 0.493, 0.15].forEach((share, who) => {
    expect(Math.abs(overall[who]! - share)).toBeLessThan(0.001);
  });
});

test("choosing a car: 0.510 0.234 0.041 0.215 at 0.08 (Wikipedia's car example in AHPy's README)", () => {
  const car = upper(4, [3, 7, 3, 9, 1, 1 / 7]);
  near(principal(car).weights, [0.51, 0.234, 0.041, 0.215], 3);
  expect(consistency(car, "donegan-dodd").ratio).toBeCloseTo(0.08, 2);
});

test("comparisons without contradiction give their ratios and a ratio of 0 (gluc/ahp)", () => {
  const agreed = upper(3, [6, 3, 1 / 2]);
  near(principal(agreed).weights, [2 / 3, 1 / 9, 2 / 9], 12);
  expect(consistency(agreed).ratio).toBeCloseTo(0, 12);
});

test("three elements weigh 27.9 7.2 64.9 per cent (manual of the BPMSG AHP Excel template)", () => {
  const three = upper(3, [5, 1 / 3, 1 / 7]);
  near(
    principal(three).weights.map((weight) => 100 * weight),
    [27.9, 7.2, 64.9],
    1,
  );
  const { lambdaMax, ratio } = consistency(three);
  expect(lambdaMax).toBeCloseTo(3.064888, 6);
  expect(ratio).toBeCloseTo(0.0618, 4);
  expect(consistency(three, "saaty").ratio).toBeCloseTo(0.0559, 4);
  expect(consistency(three, "saaty 2005").ratio).toBeCloseTo(0.0624, 4);
});

/** From three to fifteen elements, as software in use has the tables of their authors. */
test.each<[RandomIndexTable, string, string]>([
  [
    "alonso-lamata",
    "Alonso and Lamata 2006, in gluc/ahp",
    "0.5247 0.8816 1.1086 1.2479 1.3417 1.4057 1.4499 1.4854 1.514 1.5365 1.5551 1.5713 1.5838",
  ],
  [
    "saaty",
    "Saaty 1980, in pyDecision",
    "0.58 0.9 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59",
  ],
  [
    "saaty 2005",
    "Saaty 2005, p. 31, in AHPy",
    "0.52 0.89 1.11 1.25 1.35 1.4 1.45 1.49 1.52 1.54 1.56 1.58 1.59",
  ],
  [
    "donegan-dodd",
    "Donegan and Dodd 1991, in AHPy",
    "0.4914 0.8286 1.0591 1.1797 1.2519 1.3171 1.3733 1.4055 1.4213 1.4497 1.4643 1.4822 1.4969",
  ],
  [
    "tummala-ling",
    "Tummala and Ling 1998, in pymcdm",
    "0.5799 0.8921 1.1159 1.2358 1.3322 1.3952 1.4537 1.4882 1.5117 1.5356 1.5571 1.5714 1.5831",
  ],
  [
    "aguaron-moreno",
    "Aguarón and Moreno 2003, in CRAN MCDA",
    "0.525 0.882 1.115 1.252 1.341 1.404 1.452 1.484 1.513 1.535 1.555 1.57 1.583",
  ],
])("the random indices of table %s are those of its authors (%s)", (table, _, printed) => {
  const indices = Array.from({ length: 13 }, (__, i) => randomIndex(i + 3, table));
  expect(indices).toEqual(printed.split(" ").map(Number));
});

test("beyond fifteen elements only the default table goes on, by its authors' formula", () => {
  expect(randomIndex(20)).toBeCloseTo((1.7699 * 20 - 4.3513) / 19, 12);
  expect(randomIndex(20, "saaty")).toBeNaN();
  expect(randomIndex(2)).toBe(0);
});

const contradicting = upper(4, [1 / 4, 4, 1 / 6, 4, 1 / 4, 1 / 5]);

test("a matrix at 0.164 (CRAN MCDA) is mended best at its third entry, as people would type it", () => {
  expect(consistency(contradicting).lambdaMax).toBeCloseTo(4.434693, 6);
  expect(consistency(contradicting).ratio).toBeCloseTo(0.164357, 5);
  const [first, second, third] = repairs(contradicting, 3);
  expect(first).toMatchObject({ pair: [0, 2], now: 4, better: 1 });
  expect(first!.ratioAfter).toBeCloseTo(0.057, 3);
  expect(second).toMatchObject({ pair: [0, 1], now: 0.25, better: 1 });
  expect(second!.ratioAfter).toBeCloseTo(0.098, 3);
  expect(third).toMatchObject({ pair: [2, 3], now: 0.2 });
  expect(third!.better).toBeCloseTo(1 / 9, 12);
  expect(third!.ratioAfter).toBeCloseTo(0.101, 3);
});

test("twelve of 28 comparisons left out are completed as published (Bozóki, Fülöp & Rónyai 2010)", () => {
  const given: Record<string, number> = {
    ab: 5,
    ac: 3,
    ad: 7,
    ae: 6,
    af: 6,
    bd: 5,
    bf: 3,
    ce: 3,
    cg: 6,
    fd: 4,
    ga: 3,
    ge: 5,
    ha: 4,
    hb: 7,
    hd: 8,
    hf: 6,
  };
  const cells = Array.from({ length: 8 }, () => Array<number>(8).fill(NaN));
  const place = (letter: string) => "abcdefgh".indexOf(letter);
  for (const [pair, value] of Object.entries(given)) {
    setPair(cells, place(pair[0]!), place(pair[1]!), value);
  }
  const read = usable(readPairwise(cells));
  expect(read.complete).toBe(false);
  const whole = complete(read.ratios);
  const published: Record<string, number> = {
    bc: 0.33001875,
    be: 1.71974092,
    bg: 0.4663515,
    cd: 9.92051266,
    cf: 4.85248645,
    ch: 0.56960733,
    de: 0.52527681,
    dg: 0.14244381,
    ef: 0.93119736,
    eh: 0.10930828,
    fg: 0.29121208,
    gh: 0.40303089,
  };
  for (const [pair, value] of Object.entries(published)) {
    // Published to the tolerance of a general optimiser.
    const found = whole[place(pair[0]!)]![place(pair[1]!)]!;
    expect(Math.abs(found / value - 1)).toBeLessThan(2e-4);
  }
  expect(principal(whole).lambdaMax).toBeCloseTo(9.298092, 5);
  near(
    principal(whole).weights,
    [0.18937, 0.056681, 0.211615, 0.017493, 0.031934, 0.035356, 0.150927, 0.306624],
    5,
  );
});

test("no other value of a completed comparison gives a smaller eigenvalue", () => {
  const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 10, maxLength: 10 }), (values) => {
      const cells = Array.from({ length: 5 }, () => Array<number>(5).fill(NaN));
      // A chain keeps all linked; the other six comparisons are there or not.
      pairs(5).forEach(([i, j], k) => {
        if (j === i + 1 || k % 3 === 0) cells[i]![j] = values[k]!;
      });
      const read = usable(readPairwise(cells));
      const whole = complete(read.ratios);
      const least = principal(whole).lambdaMax;
      for (const [i, j] of pairs(5)) {
        if (!Number.isNaN(read.ratios[i]![j])) continue;
        for (const factor of [0.9, 0.999, 1.001, 1.1]) {
          const other = whole.map((row) => [...row]);
          setPair(other, i, j, whole[i]![j]! * factor);
          expect(principal(other).lambdaMax).toBeGreaterThan(least - 1e-10);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("reading says which pair is wrong", () => {
  expect(readPairwise([[1, 2]])).toMatchObject({ fault: "notSquare" });
  expect(
    readPairwise([
      [1, -2],
      [NaN, 1],
    ]),
  ).toEqual({ fault: "notPositive", pair: [0, 1] });
  const typed = (back: number) =>
    readPairwise([
      [1, 3],
      [back, 1],
    ]);
  expect(typed(0.33)).toMatchObject({ complete: true });
  expect(typed(0.35)).toMatchObject({ complete: true });
  expect(typed(0.3)).toEqual({ fault: "notReciprocal", pair: [0, 1] });
});

test("elements that no chain of comparisons links cannot be weighed", () => {
  const cells = Array.from({ length: 4 }, () => Array<number>(4).fill(NaN));
  cells[0]![1] = 2;
  cells[2]![3] = 3;
  expect(readPairwise(cells)).toEqual({ fault: "notLinked", pair: [0, 2] });
});

test("the lower triangle alone is enough", () => {
  const read = readPairwise([
    [NaN, NaN],
    [0.25, NaN],
  ]);
  expect(usable(read).ratios).toEqual([
    [1, 4],
    [0.25, 1],
  ]);
});
