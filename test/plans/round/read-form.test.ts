import type { Cell } from "../../../src/engine/cell";
import { defaultSettings } from "../../../src/engine/portfolio/settings";
import type { PortfolioInput } from "../../../src/engine/portfolio/score-portfolio";
import { mergeRound } from "../../../src/plans/round/merge";
import { readForm } from "../../../src/plans/round/read-form";
import { askedByOwner, askedForAll, askedOfCustomers } from "../../../src/plans/round/raters";
import { factor, tableOf } from "../../engine/helpers";

const names = ["Harbour Foods", "Lindqvist Mills", "Ostara & Co"];

const input: PortfolioInput = {
  factors: tableOf([
    factor({ name: "Purchase volume", weight: 60 }),
    factor({ name: "Payment", weight: 40 }),
    factor({ name: "Trust", axis: "advantage", weight: 100 }),
  ]),
  names,
  ratings: [Float64Array.of(5, 6, 2), Float64Array.of(6, 6, 2), Float64Array.of(5, 5, 5)],
  sizes: null,
  settings: defaultSettings,
};

/** A form as it is handed out, with ratings typed in. */
function form(rater: string, rows: readonly (readonly Cell[])[], scale: Cell[] = [1, 10]) {
  return [
    ["Scoring round"],
    ["Rater", rater],
    ["Due", "2026-12-15"],
    ["Scale", ...scale],
    ["Rate the yellow cells"],
    [],
    ["Weight", 60, null, 40, null, 100, null],
    ["Customer", "Purchase volume", "Last", "Payment", "Last", "Trust", "Last"],
    ...rows,
  ];
}

const read = (cells: readonly (readonly Cell[])[]) => readForm({ name: "form", cells }, input)!;

const typed = [
  ["Harbour Foods", 8, 5, 7, 6, 6, 5],
  ["Lindqvist Mills", null, 6, 3, 6, null, 5],
];

const expected = [
  { customer: 0, factor: 0, rating: 8 },
  { customer: 0, factor: 1, rating: 7 },
  { customer: 0, factor: 2, rating: 6 },
  { customer: 1, factor: 1, rating: 3 },
];

test("a form is read as it was filled in; what was left blank is no rating", () => {
  expect(read(form("Ann", typed))).toMatchObject({ rater: "Ann", ratings: expected, notices: [] });
});

test("columns that were moved, and rows and a column put in before, change nothing", () => {
  const moved = form("Ann", typed).map((row, i) => {
    const [first = null, volume = null, , payment = null, , trust = null] = row;
    return [null, first, ...(i < 6 ? [volume, payment] : [trust, null, payment, volume])];
  });
  const { ratings, notices } = read([["Thanks, Ann"], [], ...moved]);
  expect(notices).toEqual([]);
  expect(new Set(ratings.map((one) => JSON.stringify(one)))).toEqual(
    new Set(expected.map((one) => JSON.stringify(one))),
  );
});

test("a renamed customer is found by a name that is alike, and said", () => {
  const { ratings, notices } = read(form("Ann", [["Harbour Foods Ltd.", 8, 5, 7, 6, 6, 5]]));
  expect(ratings.map(({ customer }) => customer)).toEqual([0, 0, 0]);
  expect(notices).toEqual([
    { code: "renamed", rater: "Ann", from: "Harbour Foods Ltd.", to: "Harbour Foods" },
  ]);
});

test("somebody whom the workbook does not know is left out, and said", () => {
  const { ratings, notices } = read(form("Ann", [["Zenith Power", 8, 5, 7, 6, 6, 5]]));
  expect(ratings).toEqual([]);
  expect(notices).toEqual([{ code: "unknown", rater: "Ann", name: "Zenith Power" }]);
});

test("ratings on another scale are brought to the workbook's", () => {
  // 1 to 5: 3 is its middle, as 5.5 is that of 1 to 10; 5 is its end, as 10 is.
  const { ratings, notices } = read(form("Ann", [["Harbour Foods", 3, 5, 5, 6, 1, 5]], [1, 5]));
  expect(ratings.map(({ rating }) => rating)).toEqual([5.5, 10, 1]);
  expect(notices).toEqual([{ code: "scale", rater: "Ann", lowest: 1, highest: 5 }]);
});

test("what is no rating on the scale is left out and counted, and a changed weight does not count", () => {
  const cells = form("Ann", [["Harbour Foods", 11, 5, "good", 6, 6, 5]]);
  cells[6] = ["Weight", 60, null, 90, null, 100, null];
  expect(read(cells)).toMatchObject({
    ratings: [{ customer: 0, factor: 2, rating: 6 }],
    notices: [
      { code: "weights", name: "Payment" },
      { code: "outside", count: 2 },
    ],
  });
});

test("a sheet that is no form, or names no rater, is none", () => {
  expect(readForm({ name: "x", cells: [["Customer", "Payment"]] }, input)).toBeNull();
  expect(readForm({ name: "x", cells: form("", typed) }, input)).toBeNull();
});

test("owners are those that the column names, several parted by semicolons, however they are spelt", () => {
  expect(askedByOwner(["Ann", "ann ；Bob", null])).toEqual([
    { rater: "Ann", customers: [0, 1] },
    { rater: "Bob", customers: [1] },
  ]);
});

test("three managers: mean of what was rated, blanks play no part, and who is missing is told", () => {
  const rate = (rater: string, ...ratings: Cell[]) => ({
    name: rater,
    cells: form(rater, [["Harbour Foods", ratings[0]!, 5, ratings[1]!, 6, ratings[2]!, 5]]),
  });
  const asked = askedForAll(["Ann", "Bob", "Cy", "Dee"], 1);
  const merged = mergeRound(
    [rate("Ann", 9, 6, 5), rate("Bob", 4, 6, null), rate("Cy", 8, null, 5)],
    input,
    asked,
    "mean",
  );
  expect(merged.agreed.map((column) => column[0])).toEqual([7, 6, 5]);
  expect(merged.status.map(({ rater, status, rated }) => [rater, status, rated])).toEqual([
    ["Ann", "returned", 3],
    ["Bob", "incomplete", 2],
    ["Cy", "incomplete", 2],
    ["Dee", "missing", 0],
  ]);
  // Only the volume is in dispute: 4 by Bob against 9 by Ann.
  expect(merged.discussions).toMatchObject([
    { customer: 0, factor: 0, lowest: 4, lowestBy: 1, highest: 9, highestBy: 0, spread: 5 },
  ]);
  const median = mergeRound(
    [rate("Ann", 9, 6, 5), rate("Bob", 4, 6, 5), rate("Cy", 8, 6, 5)],
    input,
    asked,
    "median",
  );
  expect(median.agreed.map((column) => column[0])).toEqual([8, 6, 5]);
});

test("of two forms of one rater the later counts, unless nobody filled it in", () => {
  const full = (rating: number) => ({
    name: `form ${rating}`,
    cells: form("Ann", [["Harbour Foods", rating, 5, rating, 6, rating, 5]]),
  });
  const blank = {
    name: "blank",
    cells: form("Ann", [["Harbour Foods", null, 5, null, 6, null, 5]]),
  };
  const merged = mergeRound([blank, full(3), full(4), blank], input, [], "mean");
  expect(merged.agreed.map((column) => column[0])).toEqual([4, 4, 4]);
  expect(merged.notices).toEqual([{ code: "twice", rater: "Ann", name: "form 4" }]);
});

/** What a customer returns: itself alone, our side alone. */
const answer = (trust: Cell) => ({
  name: "answer",
  cells: [
    ["How you see us"],
    ["Rater", "Harbour Foods", "Customer"],
    ["Scale", 1, 10],
    ["Customer", "Trust"],
    ["Harbour Foods", trust],
  ],
});

const ofAnn = { name: "Ann", cells: form("Ann", [["Harbour Foods", 8, 5, 7, 6, 9, 5]]) };
const ofBob = { name: "Bob", cells: form("Bob", [["Harbour Foods", 2, 5, 7, 6, 7, 5]]) };

test("what a customer says stands beside what we say, not in it, and lacks no column that it was not asked for", () => {
  const { asked } = askedOfCustomers(["harbour foods"], names);
  const merged = mergeRound([ofAnn, ofBob, answer(4)], input, asked, "mean");
  expect(merged.agreed.map((column) => column[0])).toEqual([5, 7, 8]);
  expect(merged.views).toEqual([{ customer: 0, ours: 8, theirs: 4, shared: 1, furthest: 2 }]);
  expect(merged.status.find(({ role }) => role === "customer")).toMatchObject({
    rater: "Harbour Foods",
    status: "returned",
    rated: 1,
    asked: 1,
    weight: 0,
  });
  expect(merged.notices).toEqual([]);
});

test("where none of us rated in the round, what stands in the workbook is what we say", () => {
  expect(mergeRound([answer(4)], input, [], "mean").views).toMatchObject([{ ours: 5, theirs: 4 }]);
});

test("a rater counts as it was said: three times, not at all, or as a customer", () => {
  const merge = (role: "customer" | null, weight: number | null) =>
    mergeRound([ofAnn, ofBob], input, [], "mean", ".", [{ rater: "ann ", role, weight }]);
  // (3 × 8 + 2) ∕ 4
  expect(merge(null, 3).agreed.map((column) => column[0])).toEqual([6.5, 7, 8.5]);
  expect(merge(null, 0).agreed.map((column) => column[0])).toEqual([2, 7, 7]);
  const asCustomer = merge("customer", 3);
  expect(asCustomer.agreed.map((column) => column[0])).toEqual([2, 7, 7]);
  expect(asCustomer.views).toMatchObject([{ ours: 7, theirs: 9 }]);
});

test("each rater is told how generous it is beside the others, and how far that varies", () => {
  const { status } = mergeRound([ofAnn, ofBob], input, [], "mean");
  // 8 against 2, 7 against 7, 9 against 7: on the whole 8 ∕ 3 above; squares about that 100, 64 and 4 ninths.
  expect(status[0]).toMatchObject({ rater: "Ann", shared: 3 });
  expect(status[0]!.bias).toBeCloseTo(8 / 3, 12);
  expect(status[0]!.spread).toBeCloseTo(Math.sqrt(168 / 27), 12);
  expect(status[1]!.bias).toBeCloseTo(-8 / 3, 12);
});

test("names that are no customer's are told apart from those that are", () => {
  expect(askedOfCustomers([" HARBOUR foods", "Zenith Power", "Harbour Foods"], names)).toEqual({
    asked: [{ rater: "Harbour Foods", customers: [0], role: "customer" }],
    unknown: ["Zenith Power"],
  });
});
