import { krippendorffAlpha, type AlphaMetric } from "../../../src/engine/raters/alpha";
import { intraclass, type IntraclassForm } from "../../../src/engine/raters/intraclass";
import { kendallW } from "../../../src/engine/raters/kendall";
import {
  betaShare,
  chiSquareBeyond,
  gammaShare,
  logGamma,
  quantileOfF,
} from "../../../src/engine/raters/special-functions";

describe("Kendall's W", () => {
  test("three items, four judges: S 2, W 0.0625 (proofwiki.org, Kendall's Coefficient of Concordance, Arbitrary Example 1)", () => {
    const { w } = kendallW([
      [1, 1, 2, 3],
      [3, 2, 3, 1],
      [2, 3, 1, 2],
    ]);
    expect(w).toBeCloseTo(0.0625, 12);
  });

  test("ten projects, four judges: S 1048, so W 0.7939 and chi-square 28.58 (The Kendall Coefficient of Concordance, scribd.com/document/659863121)", () => {
    const ranks = [
      [1, 2, 3, 4],
      [3, 1, 2, 2],
      [4, 4, 1, 3],
      [5, 5, 5, 1],
      [2, 6, 7, 6],
      [8, 3, 4, 7],
      [6, 8, 6, 5],
      [7, 7, 8, 9],
      [10, 10, 9, 8],
      [9, 9, 10, 10],
    ];
    const { w, chiSquare, freedom } = kendallW(ranks);
    expect(w).toBeCloseTo((12 * 1048) / (16 * 990), 12);
    expect(chiSquare).toBeCloseTo(28.581818, 6);
    expect(freedom).toBe(9);
  });

  const anxiety = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
  ];
  const rows = anxiety[0]!.map((_, i) => anxiety.map((rater) => rater[i]!));

  test('twenty subjects with ties: W 0.539657, chi-square 30.760442, p 0.042883 (data "anxiety" and formula of R\'s irr)', () => {
    const { w, chiSquare, p } = kendallW(rows);
    expect(w).toBeCloseTo(0.539657, 6);
    expect(chiSquare).toBeCloseTo(30.760442, 5);
    expect(p).toBeCloseTo(0.042883, 6);
  });

  test("a row with a blank is left out whole", () => {
    expect(kendallW([...rows, [NaN, 1, 2]])).toEqual(kendallW(rows));
  });
});

/** Shrout & Fleiss 1979: six targets, four judges. */
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test.each<[IntraclassForm, number, number, number, number]>([
  ["1,1", 0.165742, -0.132932, 0.72256, 1.8],
  ["A,1", 0.289764, 0.018787, 0.761084, 11],
  ["C,1", 0.714841, 0.342465, 0.945858, 11],
  ["1,k", 0.442797, -0.884442, 0.912415, 1.8],
  ["A,k", 0.620051, 0.071137, 0.927232, 11],
  ["C,k", 0.909316, 0.675675, 0.985892, 11],
])(
  "six targets and four judges have ICC(%s) %d, from %d to %d (Shrout & Fleiss 1979; intervals as in pingouin's tests)",
  (form, value, lower, upper, f) => {
    const found = intraclass(judged, form);
    expect(found.value).toBeCloseTo(value, 6);
    expect(found.lower).toBeCloseTo(lower, 5);
    expect(found.upper).toBeCloseTo(upper, 5);
    expect(found.f).toBeCloseTo(f, 1);
    expect(found.rows).toBe(6);
    expect(intraclass([...judged, [5, NaN, 5, 5]], form)).toEqual(found);
  },
);

test("where raters contradict each other so far that a mean of them would come out above 1, there is no number", () => {
  const contrary = [
    [4, 5],
    [8, 1],
    [2, 6],
    [1, 5],
  ];
  // Mean squares: rows 1, raters 0.5, error 13.5; (1 − 13.5) ∕ (1 + 13.5 + 2 × (0.5 − 13.5) ∕ 4).
  const { value, lower, rows } = intraclass(contrary, "A,k");
  expect([value, lower]).toEqual([NaN, NaN]);
  expect(rows).toBe(4);
  expect(intraclass(contrary, "A,1").value).toBeCloseTo(-1.5625, 9);
});

const units = [
  [1, 1, NaN, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [NaN, 5, 5, 5],
  [NaN, NaN, 1, 1],
  [NaN, 3, NaN, NaN],
];

test.each<[AlphaMetric, number]>([
  ["interval", 0.8491071428571428],
  ["nominal", 0.743421052631579],
  ["ordinal", 0.8153875037548813],
  ["ratio", 0.797402774711612],
])(
  "four observers, twelve units, with blanks: alpha %s is %d (Krippendorff, Computing Krippendorff's Alpha-Reliability, section C)",
  (metric, alpha) => {
    expect(krippendorffAlpha(units, metric)).toBeCloseTo(alpha, 12);
  },
);

test("raters who agree on all give 1, ratings that are all equal say nothing", () => {
  expect(
    krippendorffAlpha([
      [1, 1],
      [2, 2],
      [5, NaN],
    ]),
  ).toBe(1);
  expect(
    krippendorffAlpha([
      [2, 2],
      [2, 2],
    ]),
  ).toBeNaN();
});

describe("special functions, against closed forms and printed tables", () => {
  test("Γ(5) is 24 and Γ(1/2) the root of π", () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });

  test("I_x(1, b) is 1 − (1 − x)^b, and I_x(a, 1) is x^a", () => {
    for (const x of [0.01, 0.3, 0.5, 0.9, 0.999]) {
      for (const b of [0.5, 1, 3, 40]) {
        expect(betaShare(x, 1, b)).toBeCloseTo(1 - (1 - x) ** b, 12);
        expect(betaShare(x, b, 1)).toBeCloseTo(x ** b, 12);
      }
    }
  });

  test("chi-square with two degrees of freedom is exponential", () => {
    for (const value of [0.1, 1, 5, 30]) {
      expect(chiSquareBeyond(value, 2)).toBeCloseTo(Math.exp(-value / 2), 12);
    }
    expect(gammaShare(1, 0)).toBe(0);
  });

  test.each([
    // Of the table of F for 95 % and 97.5 %: degrees above, below.
    [0.95, 3, 15, 3.2874],
    [0.975, 5, 15, 3.5764],
    [0.975, 15, 5, 6.4277],
  ])("the %d quantile of F(%i, %i) is %d", (chance, above, below, value) => {
    expect(quantileOfF(chance, above, below)).toBeCloseTo(value, 4);
  });
});
