import { cells, reason } from "../call";

/** The numbers of a column of answers. */
function column(id: string, ...args: unknown[]): number[] {
  return (cells(id, ...args) as number[][]).map(([value]) => value!);
}

function near(found: readonly number[], expected: readonly number[], within: number): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(within);
  });
}

/** A table of item and value as a map, and the rows below it. */
function ratios(...args: unknown[]): { get: (item: string) => unknown; repairs: unknown[][] } {
  const table = cells("AHPCR", ...args) as unknown[][];
  const found = new Map(table.map(([item, value]) => [item, value]));
  return { get: (item) => found.get(item), repairs: table.slice(7) };
}

const drinks = [
  [1, 9, 5, 2, 1, 1, 0.5],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [0.2, 3, 1, 1 / 3, 0.25, 1 / 3, 1 / 9],
  [0.5, 9, 3, 1, 0.5, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 0.5],
  [1, 9, 3, 1, 0.5, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];

test("AHP weighs seven drinks as printed, with the ratio of 0.022 (Saaty 2008, IJSSCI 1; AHPy's tests)", () => {
  near(column("AHP", drinks), [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 5e-4);
  expect(ratios(drinks, "saaty 2005").get("Consistency ratio (CR)")).toBeCloseTo(0.022, 3);
  const donegan = ratios(drinks, "donegan-dodd");
  expect(donegan.get("λmax")).toBeCloseTo(7.176629, 6);
  expect(donegan.get("Consistency ratio (CR)")).toBeCloseTo(0.0235, 4);
  expect(donegan.get("Table of random indices")).toBe("donegan-dodd");
  expect(donegan.get("Verdict")).toBe("consistent enough");
});

test("AHP takes the upper triangle alone, with rows of blanks or of the zeros of desktop Excel below (AHPy, Choosing a leader)", () => {
  const leader = [0.548, 0.127, 0.27, 0.056];
  const upper = [
    [1, 4, 3, 7],
    ["", 1, 1 / 3, 3],
    [0, null, 1, 5],
    [0, 0, "", 1],
  ];
  near(column("AHP", upper), leader, 1e-3);
  near([Number(ratios(upper).get("Consistency ratio (CR)"))], [0.044], 1e-3);
});

test.each([
  [
    "the criteria of a car (Wikipedia's car example in AHPy's README)",
    [
      [1, 3, 7, 3],
      [1 / 3, 1, 9, 1],
      [1 / 7, 1 / 9, 1, 1 / 7],
      [1 / 3, 1, 7, 1],
    ],
    [0.51, 0.234, 0.041, 0.215],
    5e-4,
  ],
  [
    "three elements without a contradiction (gluc/ahp, test-Calculate.R)",
    [
      [1, 6, 3],
      [1 / 6, 1, 0.5],
      [1 / 3, 2, 1],
    ],
    [2 / 3, 1 / 9, 2 / 9],
    1e-12,
  ],
  [
    "three elements (manual of the BPMSG AHP Excel template)",
    [
      [1, 5, 1 / 3],
      [0.2, 1, 1 / 7],
      [3, 7, 1],
    ],
    [0.279, 0.072, 0.649],
    5e-4,
  ],
])("AHP weighs %s", (_, matrix, weights, within) => {
  near(column("AHP", matrix), weights, within);
});

test("AHP of ratios of four measured values gives their shares (Haas and Meixner's tutorial in AHPy's tests)", () => {
  const prices = [34, 27, 24, 28];
  const matrix = prices.map((a) => prices.map((b) => a / b));
  near(column("AHP", matrix), [0.3009, 0.2389, 0.2124, 0.2478], 5e-5);
});

test("AHPCR of three elements is 0.0559, 0.0624 or 0.0618, by the table (matrix of the BPMSG manual; ratios computed apart)", () => {
  const matrix = [
    [1, 5, 1 / 3],
    [0.2, 1, 1 / 7],
    [3, 7, 1],
  ];
  expect(ratios(matrix, "saaty").get("Consistency ratio (CR)")).toBeCloseTo(0.0559, 4);
  expect(ratios(matrix, "saaty 2005").get("Consistency ratio (CR)")).toBeCloseTo(0.0624, 4);
  expect(ratios(matrix).get("Consistency ratio (CR)")).toBeCloseTo(0.0618, 4);
});

test("AHPCR names the three judgements that hurt most, with the value that mends each (matrix at 0.164 of CRAN MCDA; repairs computed apart)", () => {
  const matrix = [
    [1, 0.25, 4, 1 / 6],
    [4, 1, 4, 0.25],
    [0.25, 0.25, 1, 0.2],
    [6, 4, 5, 1],
  ];
  const found = ratios(matrix, "aguaron-moreno");
  expect(found.get("Consistency ratio (CR)")).toBeCloseTo(0.164, 3);
  expect(found.get("Verdict")).toMatch(/not consistent/);
  const rounded = (value: unknown) => Math.round(Number(value) * 1000) / 1000;
  expect(
    ratios(matrix).repairs.map(([pair, , better, after]) => [pair, better, rounded(after)]),
  ).toEqual([
    ["1 against 3", 1, 0.057],
    ["1 against 2", 1, 0.098],
    ["3 against 4", 1 / 9, 0.101],
  ]);
});

test("AHP fills in what was not compared, and AHPCR then gives no ratio (houses, 12 of 28 missing: Bozóki, Fülöp and Rónyai 2010)", () => {
  const order = "abcdefgh";
  const given: [string, number][] = [
    ...([
      ["ab", 5],
      ["ac", 3],
      ["ad", 7],
      ["ae", 6],
      ["af", 6],
      ["bd", 5],
    ] as [string, number][]),
    ...([
      ["bf", 3],
      ["ce", 3],
      ["cg", 6],
      ["fd", 4],
      ["ga", 3],
      ["ge", 5],
    ] as [string, number][]),
    ...([
      ["ha", 4],
      ["hb", 7],
      ["hd", 8],
      ["hf", 6],
    ] as [string, number][]),
  ];
  const matrix = Array.from(order, () => new Array<number | null>(8).fill(null));
  for (const [pair, value] of given)
    matrix[order.indexOf(pair[0]!)]![order.indexOf(pair[1]!)] = value;
  near(
    column("AHP", matrix),
    [0.18937, 0.056681, 0.211615, 0.017493, 0.031934, 0.035356, 0.150927, 0.306624],
    1e-4,
  );
  const found = ratios(matrix);
  expect(found.get("λmax")).toBeCloseTo(9.298092, 4);
  expect(found.get("Consistency ratio (CR)")).toBe("");
  expect(found.get("Verdict")).toMatch(/does not apply/);
  expect(found.repairs).toEqual([]);
});

test.each([
  ["no square", [[1, 2]], /At least two/],
  [
    "rows of another length",
    [
      [1, 2, 3],
      [1, 1, 1],
    ],
    /square/,
  ],
  [
    "a contradiction",
    [
      [1, 2],
      [2, 1],
    ],
    /1 with 2 and of 2 with 1/,
  ],
  [
    "a negative comparison",
    [
      [1, -2],
      ["", 1],
    ],
    /above 0/,
  ],
  [
    "elements without a link",
    [
      [1, "", ""],
      ["", 1, 3],
      ["", "", 1],
    ],
    /from 1 to 2/,
  ],
  [
    "a word",
    [
      [1, "much"],
      ["", 1],
    ],
    /much is not a number/,
  ],
])("AHP refuses %s, and says why", (_, matrix, why) => {
  expect(reason("AHP", matrix)).toMatch(why);
});

test("AHP passes an error on, and refuses a table it does not know", () => {
  expect(
    cells("AHP", [
      [1, { code: "#N/A" }],
      ["", 1],
    ]),
  ).toEqual({ error: "#N/A" });
  expect(
    reason(
      "AHPCR",
      [
        [1, 2],
        ["", 1],
      ],
      "mine",
    ),
  ).toMatch(/alonso-lamata/);
});

test("BWM weighs five criteria of a car as the linear model does, without an error left (Rezaei 2016; tests of the R package BWM)", () => {
  const best = [[2], [1], [4], [2], [8]];
  const worst = [[4], [8], [2], [4], [1]];
  near(column("BWM", best, worst), [4 / 19, 8 / 19, 2 / 19, 4 / 19, 1 / 19], 1e-8);
  const report = cells("BWMCR", best, worst) as unknown[][];
  expect(report.slice(1).map(([, value]) => value)).toEqual([0, "none", 0, 0]);
});

test("BWMCR names the factor whose two judgements agree least", () => {
  // 2 × 5 is 10 where the best is 8 times the worst: 2 of 56.
  const report = cells("BWMCR", [[8, 2, 1]], [[1, 5, 8]]) as unknown[][];
  expect(report[1]![1]).toBeCloseTo(2 / 56, 9);
  expect(report[2]![1]).toBe(2);
});

test.each([
  ["two bests", [[1, 1, 3]], [[2, 3, 1]], /Several factors are the best/],
  ["no worst", [[1, 2, 3]], [[3, 2, 2]], /No factor is the worst/],
  ["a judgement of 10", [[1, 10]], [[9, 1]], /1 to 9/],
  ["a blank judgement", [[1, ""]], [[9, 1]], /1 to 9/],
  ["lists of another length", [[1, 2]], [[1]], /one judgement for each/],
])("BWM refuses %s, and says why", (_, best, worst, why) => {
  expect(reason("BWM", best, worst)).toMatch(why);
});

test.each([
  [2, [0.75, 0.25]],
  [3, [0.611111, 0.277778, 0.111111]],
  [4, [0.520833, 0.270833, 0.145833, 0.0625]],
  [5, [0.456667, 0.256667, 0.156667, 0.09, 0.04]],
  [6, [0.408333, 0.241667, 0.158333, 0.102778, 0.061111, 0.027778]],
])(
  "ROC of %d factors (rank order centroid: vcalc.com, Rank Order Centroid; pyDecision roc.py)",
  (count, weights) => {
    near(column("ROC", count), weights, 1e-6);
  },
);

test("ROC knows rank sum and rank reciprocal, in any language (formulas of pyDecision rsw.py and rrw.py, and gitta.info)", () => {
  near(column("ROC", 4, "sum"), [0.4, 0.3, 0.2, 0.1], 1e-9);
  near(column("ROC", 3, "sum"), [3 / 6, 2 / 6, 1 / 6], 1e-9);
  near(column("ROC", 4, "倒数"), [0.48, 0.24, 0.16, 0.12], 1e-9);
});

test("ROC gives each rank its weight in the shape of the ranks, equal ones alike and blanks none", () => {
  const [row] = cells("ROC", [[2, "", 1, 2, 0]]) as unknown[][];
  const shared = (5 / 18 + 2 / 18) / 2;
  expect(row).toEqual([
    expect.closeTo(shared, 9),
    "",
    expect.closeTo(11 / 18, 9),
    expect.closeTo(shared, 9),
    "",
  ]);
});

test("ROC refuses a number of factors that is none, and a method it does not know", () => {
  expect(reason("ROC", 2.5)).toMatch(/whole number/);
  expect(reason("ROC", null)).toMatch(/Argument 1 is missing/);
  expect(reason("ROC", 3, "best")).toMatch(/centroid/);
});
