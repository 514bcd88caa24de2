import { cells, reason } from "../call";

const listOf = (...values: unknown[]) => values.map((value) => [value]);

function row(id: string, ...args: unknown[]): number[] {
  const [first] = cells(id, ...args) as number[][];
  return first!;
}

function turned<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows[0]!.map((_, i) => rows.map((each) => each[i]!));
}

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test.each([
  ["1,1", 0.165742, -0.132932, 0.72256],
  ["A,1", 0.289764, 0.018787, 0.761084],
  ["C,1", 0.714841, 0.342465, 0.945858],
  ["1,k", 0.442797, -0.884442, 0.912415],
  ["A,k", 0.620051, 0.071137, 0.927232],
  ["C,k", 0.909316, 0.675675, 0.985892],
])(
  "ICC %s of six targets and four judges is %d, from %d to %d (Shrout and Fleiss 1979; intervals as in pingouin's tests)",
  (form, value, lower, upper) => {
    const found = row("ICC", shroutFleiss, form);
    expect(found[0]).toBeCloseTo(value, 5);
    expect(found[1]).toBeCloseTo(lower, 4);
    expect(found[2]).toBeCloseTo(upper, 4);
    expect(found[3]).toBeCloseTo(form.startsWith("1") ? 1.8 : 11, 1);
    expect(found[4]).toBe(6);
  },
);

test("ICC asks whether one rater would do where no form is given, and leaves rows with a blank out", () => {
  const found = row("ICC", [...shroutFleiss, [9, "", 5, 8], [9, 0, 5, 8], [9, "n/a", 5, 8]]);
  expect(found).toEqual(row("ICC", shroutFleiss, "A,1", 0.95));
});

test("KENDALLW of four judges' three items is 0.0625 (proofwiki.org)", () => {
  const ranks = [
    [1, 1, 2, 3],
    [3, 2, 3, 1],
    [2, 3, 1, 2],
  ];
  expect(row("KENDALLW", ranks)[0]).toBeCloseTo(0.0625, 12);
});

test("KENDALLW of ten projects is 0.794, from rank sums whose S is printed as 1048 (The Kendall Coefficient of Concordance, scribd.com/document/659863121)", () => {
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
  const [w, chiSquare, freedom] = row("KENDALLW", ranks);
  expect(w).toBeCloseTo((12 * 1048) / (16 * 990), 9);
  expect(chiSquare).toBeCloseTo(28.581818, 6);
  expect(freedom).toBe(9);
});

test("KENDALLW of three raters' twenty subjects is corrected for ties (data \"anxiety\" and formula of R's irr)", () => {
  const raters = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
  ];
  const [w, chiSquare, freedom, p] = row("KENDALLW", turned(raters));
  expect(w).toBeCloseTo(0.539657, 6);
  expect(chiSquare).toBeCloseTo(30.760442, 5);
  expect(freedom).toBe(19);
  expect(p).toBeCloseTo(0.042883, 6);
});

describe("ALPHA of four observers and twelve units (Krippendorff, Computing Krippendorff's Alpha-Reliability, section C)", () => {
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, "", 3],
    [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, "-"],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];

  test.each([
    [null, 0.8491071428571428],
    ["nominal", 0.743421052631579],
    ["等级", 0.8153875037548813],
    ["ratio", 0.797402774711612],
  ])("by %s is %d", (metric, expected) => {
    expect(row("ALPHA", turned(observers), metric)[0]).toBeCloseTo(expected, 9);
  });
});

test("agreement of raters of whom nothing can be said is blank or refused, never a wrong number", () => {
  expect(
    row("ALPHA", [
      [5, 5],
      [5, 5],
    ]),
  ).toEqual([""]);
  expect(
    row("ALPHA", [
      [5, ""],
      ["", 5],
    ]),
  ).toEqual([""]);
  expect(reason("ICC", [[5, 5]])).toMatch(/two raters/);
  expect(reason("KENDALLW", [[1], [2], [3]])).toMatch(/two raters/);
  expect(reason("ALPHA", [[5, "good"]])).toMatch(/good is not a number/);
  expect(cells("ICC", [[5, { code: "#N/A" }]])).toEqual({ error: "#N/A" });
  expect(reason("ICC", shroutFleiss, "B,1")).toMatch(/A,1/);
  expect(reason("ICC", shroutFleiss, null, 95)).toMatch(/95%/);
});

/** Two managers and a customer's buyer, on two customers. */
const round = [
  ["Ann", "Alpha", "Price", 8],
  ["Ann", "Alpha", "Trust", 6],
  ["Bob", "Alpha", "Price", 4],
  ["Bob", "alpha ", "Trust", ""],
  ["Ann", "Beta", "Price", 0],
  ["Bob", "Beta", "Trust", 7],
  ["Buyer", "Alpha", "Price", 3],
  ["Buyer", "Alpha", "Trust", 10],
];
const part = (column: number, rows: unknown[][] = round) => rows.map((each) => [each[column]]);
const lists = (rows: unknown[][] = round) => [0, 1, 2, 3].map((column) => part(column, rows));

test("CONSENSUS is a row per customer and a column per factor; a blank is not disagreement", () => {
  expect(cells("CONSENSUS", ...lists(), null, null, "en")).toEqual([
    ["Customer", "Price", "Trust"],
    ["Alpha", 5, 8],
    ["Beta", "", 7],
  ]);
});

test("CONSENSUS weighs raters, leaves out those of weight 0, and takes the median of three", () => {
  const weights = [
    ["ann", 3],
    ["Buyer", 0],
  ];
  expect(cells("CONSENSUS", ...lists(), "mean", weights, "en")).toEqual([
    ["Customer", "Price", "Trust"],
    ["Alpha", 7, 6],
    ["Beta", "", 7],
  ]);
  expect((cells("CONSENSUS", ...lists(), "中位数") as unknown[][])[1]).toEqual(["Alpha", 4, 8]);
});

test("CONSENSUS drops one highest and one lowest from four ratings on", () => {
  const rows = [9, 1, 5, 6].map((rating, i) => [`R${i}`, "A", "F", rating]);
  expect((cells("CONSENSUS", ...lists(rows), "trimmed") as unknown[][])[1]).toEqual(["A", 5.5]);
  expect((cells("CONSENSUS", ...lists(rows.slice(0, 3)), "trimmed") as unknown[][])[1]).toEqual([
    "A",
    5,
  ]);
});

test("CONSENSUS shows an error in its own cell, and the other ratings all the same", () => {
  const rows = [
    ...round,
    ["Bob", "Beta", "Price", "?"],
    ["Ann", "Beta", "Trust", { code: "#N/A" }],
  ];
  expect(cells("CONSENSUS", ...lists(rows), null, null, "en")).toEqual([
    ["Customer", "Price", "Trust"],
    ["Alpha", 5, 8],
    ["Beta", { error: "#VALUE!" }, { error: "#N/A" }],
  ]);
});

test("CONSENSUS takes a rating of 0 that comes as text", () => {
  const rows = [
    ["Ann", "A", "F", "0"],
    ["Bob", "A", "F", "4"],
  ];
  expect((cells("CONSENSUS", ...lists(rows)) as unknown[][])[1]).toEqual(["A", 2]);
});

test("the pooled model of two raters scores 5.3, where the mean of their own scores is 6.1 (Li 2000, equations 1 to 3)", () => {
  const rows = [
    ["1", "C", "a", 9],
    ["1", "C", "b", 3],
    ["2", "C", "a", 4],
    ["2", "C", "b", 6],
  ];
  const [, [, ...ratings] = []] = cells("CONSENSUS", ...lists(rows)) as number[][];
  const pooled = [(60 + 20) / 2, (40 + 80) / 2];
  expect(cells("SCORE", [ratings], [pooled])).toEqual([[expect.closeTo(5.3, 9)]]);
});

test("DISAGREE puts a narrow spread on a heavy factor at the cut before a wide one far from it", () => {
  const rows = [
    ["Ann", "Near", "Heavy", 5],
    ["Bob", "Near", "Heavy", 6],
    ["Ann", "Far", "Light", 5],
    ["Bob", "Far", "Light", 10],
    ["Ann", "Far", "Heavy", 9],
    ["Bob", "Far", "Heavy", 9],
    ["Ann", "Far", "Other", 1],
    ["Bob", "Far", "Other", 10],
  ];
  const weights = [
    ["Heavy", 90],
    ["Light", 10],
  ];
  const table = cells("DISAGREE", ...lists(rows), weights, null, null, null, "en") as unknown[][];
  expect(table.map((each) => each.slice(0, 7))).toEqual([
    ["Customer", "Factor", "Lowest", "by", "Highest", "by", "Spread"],
    ["Near", "Heavy", 5, "Ann", 6, "Bob", 1],
    ["Far", "Light", 5, "Ann", 10, "Bob", 5],
  ]);
  // At the cut the distance counts as a twentieth of the scale: 0.9 × 1 ÷ 0.45.
  expect(table[1]!.slice(7)).toEqual([5.5, 0, 2]);
  // 0.9 × 9 + 0.1 × 7.5 = 8.85 is 3.35 away: 0.1 × 5 ÷ 3.35.
  expect(table[2]!.slice(7)).toEqual([8.85, 3.35, expect.closeTo(0.5 / 3.35, 9)]);
  expect(cells("DISAGREE", ...lists(rows), weights, null, null, 1)).toHaveLength(2);
});

test("DISAGREE tells in its last rows which ratings it could not read", () => {
  const rows = [
    ["Ann", "A", "F", 11],
    ["Bob", "A", "F", 4],
  ];
  const table = cells(
    "DISAGREE",
    ...lists(rows),
    [["F", 1]],
    null,
    null,
    null,
    "en",
  ) as unknown[][];
  expect(table[1]!.slice(0, 2)).toEqual([{ error: "#VALUE!" }, "A · F"]);
  expect(table[1]![9]).toMatch(/11 is outside the scale/);
});

test("the lists of a round must go side by side, and say whom they rate", () => {
  expect(reason("CONSENSUS", listOf("a"), listOf("b"), listOf("c"), listOf(1, 2))).toMatch(
    /side by side/,
  );
  expect(reason("CONSENSUS", listOf("a"), listOf(""), listOf("c"), listOf(7))).toMatch(/row 1/);
  expect(reason("DISAGREE", ...lists(), [["Nothing", 1]])).toMatch(/has a weight/);
  expect(reason("CONSENSUS", ...lists(), "loudest")).toMatch(/mean, median/);
});
