import {
  abcClasses,
  abcCodes,
  NO_CLASS,
  pareto,
  type AbcCuts,
  type Crossing,
} from "../../../src/engine/models/abc";

const letters = (
  values: readonly number[],
  cuts?: AbcCuts,
  crossing?: Crossing,
  groups?: readonly number[],
) =>
  Array.from(abcCodes(Float64Array.from(values), cuts, crossing, groups), (code) =>
    code === NO_CLASS ? "" : abcClasses[code],
  );

/** Monthly sales of 43 customers in thousands (9cbs.com/read-27035.html, "Month Customer ABC Analysis Table"). */
export const sales43 = [
  131, 66, 54, 48, 44, 39, 37, 34, 28, 28, 27, 27, 26, 26, 25, 25, 24, 22, 21, 21, 21, 21, 18, 17,
  17, 16, 16, 16, 15, 15, 13, 11, 11, 10, 10, 10, 10, 9, 8, 6, 6, 6, 5,
];

/** Heizer and Render, example 1: annual value of the ten items of Silicon Chips. */
const siliconChips = [90000, 77000, 26350, 15001, 12500, 8502, 1200, 850, 504, 150];

test("43 customers cut at 55 and 85 % are the 12 A, 15 B and 16 C that their table prints, the one that crosses going down (Month Customer ABC Analysis Table, 9cbs.com/read-27035)", () => {
  expect(letters(sales43, [0.55, 0.85], "worse").join("")).toBe(
    "AAAAAAAAAAAABBBBBBBBBBBBBBBCCCCCCCCCCCCCCCC",
  );
});

test("the same customers are 13 A, 15 B and 15 C where the one that crosses goes up", () => {
  const found = letters(sales43, [0.55, 0.85], "better").join("");
  expect(found).toBe("A".repeat(13) + "B".repeat(15) + "C".repeat(15));
});

test("cut at 80 and 95 % the same customers are 25 A, 11 B and 7 C, or 24, 11 and 8 (sales of 9cbs.com/read-27035, counted apart)", () => {
  const counts = (crossing: Crossing) => {
    const found = letters(sales43, [0.8, 0.95], crossing);
    return abcClasses.slice(0, 3).map((letter) => found.filter((own) => own === letter).length);
  };
  expect(counts("better")).toEqual([25, 11, 7]);
  expect(counts("worse")).toEqual([24, 11, 8]);
});

test("the cumulative sums of the 43 customers are those printed (9cbs.com/read-27035)", () => {
  const printed = [
    131, 197, 251, 299, 343, 382, 419, 453, 481, 509, 536, 563, 589, 615, 640, 665, 689, 711, 732,
    753, 774, 795, 813, 830, 847, 863, 879, 895, 910, 925, 938, 949, 960, 970, 980, 990, 1000, 1009,
    1017, 1023, 1029, 1035, 1040,
  ];
  const { cumulative } = pareto(Float64Array.from(sales43));
  expect(Array.from(cumulative, (share) => Math.round(share * 1040))).toEqual(printed);
});

test("Silicon Chips' items fall to A A A B B C and A A B B C by the two rules of crossing (Heizer and Render's example, cut at 80 and 95 %)", () => {
  expect(letters(siliconChips, [0.8, 0.95], "better").join(" ")).toBe("A A A B B C C C C C");
  expect(letters(siliconChips, [0.8, 0.95], "worse").join(" ")).toBe("A A B B C C C C C C");
});

test("Silicon Chips' shares are the percentages the book prints, to its last digit give or take one (Heizer and Render, example 1)", () => {
  const printed = [38.8, 33.2, 11.3, 6.4, 5.4, 3.7, 0.5, 0.4, 0.2, 0.1];
  const { share } = pareto(Float64Array.from(siliconChips));
  share.forEach((each, i) => {
    expect(Math.abs(each * 100 - printed[i]!)).toBeLessThan(0.1);
  });
});

test("at a cost of 120 for the first item Silicon Chips' two A items are 75 % of 262,057 (Heizer and Render, example 1)", () => {
  const dearer = Float64Array.from([120_000, ...siliconChips.slice(1)]);
  expect(dearer.reduce((sum, value) => sum + value, 0)).toBe(262_057);
  expect(pareto(dearer).cumulative[1]).toBeCloseTo(0.75, 2);
});

test("Silicon Chips' two first items are 72 %, the next three 23 % and the last five 5 % (Heizer and Render, example 1)", () => {
  const { cumulative } = pareto(Float64Array.from(siliconChips));
  const ends = [1, 4, 9].map((last) => Math.round(100 * cumulative[last]!));
  expect(ends).toEqual([72, 95, 100]);
});

test("a customer who is 85 % of the business is A, or there is no A where the crossing one goes down (constructed; the rule of finplan.ae)", () => {
  expect(letters([850, 60, 50, 40])).toEqual(["A", "B", "B", "C"]);
  expect(letters([850, 60, 50, 40], [0.8, 0.95], "worse")).toEqual(["B", "B", "C", "C"]);
});

test("of a whale curve two are A, those without business have no class, and the losses are C (shape of controlling-wiki.com, The Whale Curve of Customer Profitability)", () => {
  const profit = [80, 60, 0, 0, 0, 0, 0, 0, -15, -25];
  expect(letters(profit)).toEqual(["A", "A", "", "", "", "", "", "", "C", "C"]);
  const { cumulative, order, rank } = pareto(Float64Array.from(profit));
  expect(cumulative[1]).toBe(1.4);
  expect(cumulative[9]).toBe(1);
  expect(order).toEqual([0, 1, 8, 9]);
  expect(rank[3]).toBeNaN();
});

test("a share that a person computes as exactly the cut is at the cut", () => {
  // 0.1 + 0.7 is 0.7999999999999999 to a computer; the third begins at 80 %.
  expect(letters([0.7, 0.1, 0.1, 0.1])).toEqual(["A", "A", "B", "B"]);
});

test("equal values go in the order given, so that two of them may get different classes", () => {
  expect(letters([40, 40, 20], [0.4, 0.8])).toEqual(["A", "B", "C"]);
});

test("classes are cut within each group, and a loss in a group without gains stays C", () => {
  expect(letters([90, 10, 9, 1, -5], [0.8, 0.95], "better", [0, 0, 1, 1, 2])).toEqual([
    "A",
    "B",
    "A",
    "B",
    "C",
  ]);
});

test("a blank is no business", () => {
  expect(letters([NaN, 10, NaN])).toEqual(["", "A", ""]);
});
