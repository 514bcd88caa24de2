import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { registry } from "../../src/functions/registry";

interface Answer {
  readonly rows: number;
  readonly first: readonly unknown[][];
  readonly last: readonly unknown[];
  /** Why there is no answer. */
  readonly reason?: string;
}

let answers: Readonly<Record<string, Answer>>;

beforeAll(() => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    // With room for what is new, the great columns that stay are gone through less often: half the time.
    ["--max-semi-space-size=512", "--import", "tsx", join(__dirname, "ask.ts")],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  answers = JSON.parse(stdout) as typeof answers;
}, 300_000);

function answer(id: string): Answer {
  const found = answers[id];
  if (found === undefined) throw new Error(`KAM.${id} was not asked`);
  return found;
}

test("every function is asked about a whole column", () => {
  expect(Object.keys(answers).sort()).toEqual([...registry.keys()].sort());
});

// The ratings are 1 to 10 by turns and the only factor's, so each is its customer's score; the labels are Star and Dog
// by turns. The last of 1,048,576 rows has the rating 6 and the label Dog.
test.each([
  ["SCORE", [[1], [2]], [6]],
  ["TOTAL", [[3], [6]], [18]],
  ["COVERAGE", [[1], [1]], [1]],
  ["DISTANCE", [[-4.5], [-3.5]], [0.5]],
  ["QUADRANT", [["Dog"], ["Dog"]], ["Star"]],
  ["STRATEGY", [["Invest"], ["Harvest"]], ["Harvest"]],
  ["PROBLEM", [[""], [""]], ["Price: “six” is not a rating."]],
  // 10 down to 6 are 73 % of the whole, so 6 is A; the first 2 begins at 94.5 %; a place is on a scale to 5.
  ["ABC", [["C"], ["B"]], ["A"]],
  // 1 to 6 are there 104,858 times each: the middle of the ones is 52,429 of 1,048,576, that of the sixes 576,719.
  ["RATING", [[1.4500017166], [2.3500051498]], [5.9500188828]],
  // Stars are the odd ratings: 1, 3, 5, 7, 9 by turns, of median 5. The last label is Dog.
  ["KEYQUADRANT", [["Dog"], [""]], [""]],
  // 10 % of the business with 1 order, then 80 % with 2; the last has 80 % and 6.
  [
    "STAGE",
    [
      ["Early", "", "Mid: 20% of their business and 12 transactions", 0.9],
      ["Early", "transactions", "Mid: 12 transactions", 0.2],
    ],
    ["Early", "transactions", "Mid: 12 transactions", 0.2],
  ],
  [
    "STAGEFIT",
    [
      ["Mismatch", "Is advantage rated too high, or the stage too low?"],
      ["Expected", ""],
    ],
    ["Expected", ""],
  ],
  // Effort and value are one column: every ratio is 1, and what fits is what there is; all sum up to 5,767,156.
  [
    "EFFORT",
    [
      [0.0000001734, 0.0000001734, 1, "", 1, 0],
      [0.0000003468, 0.0000003468, 1, "", 2, 0],
    ],
    [0.0000010404, 0.0000010404, 1, "", 6, 0],
  ],
  [
    "NINEBOX",
    [
      ["A1", "Buys much, grows fast and fits our strategy", ""],
      ["C3", "Buys little, does not fit our strategy and will not grow", ""],
    ],
    ["C3", "Buys little, does not fit our strategy and will not grow", ""],
  ],
  // A third of each margin is kept and half of it again: half of the margin in all.
  ["LTV", [[0.5], [1]], [3]],
  ["DSO", [[36.5], [73]], [219]],
  ["PREPAYRATE", [[1], [1]], [1]],
  ["PLACE", [["Gatekeeper"], ["Gatekeeper"]], [""]],
])("KAM.%s answers every row of a whole column", (id, first, last) => {
  expect(answer(id)).toEqual({ rows: 1_048_576, first, last });
});

test("KAM.ADVICE answers every row of a whole column, the same label always in the same words", () => {
  const { rows, first, last } = answer("ADVICE");
  expect(rows).toBe(1_048_576);
  expect(last).toEqual(first[1]);
  expect(first[0]).not.toEqual(first[1]);
});

test("KAM.PORTFOLIO answers a whole column of customers below its headings", () => {
  const { rows, first, last } = answer("PORTFOLIO");
  expect(rows).toBe(1_048_577);
  expect(first[1]).toEqual(["Odd", 1, 1, 1, "Dog", "Harvest", 4.5, ""]);
  expect(last).toEqual(["Even", 6, 6, 1, "Star", "Invest", 0.5, ""]);
});

test("KAM.CHECK finds the one bad rating, in the last row of a whole column", () => {
  const { rows, last } = answer("CHECK");
  // Headings, the customer left without a rating, the rating.
  expect(rows).toBe(3);
  expect(last.slice(1, 4)).toEqual(["Customer 1048576", "Price", "six"]);
});

test("KAM.PARETO lists a whole column from the largest to the smallest, below its headings", () => {
  const { rows, first, last } = answer("PARETO");
  expect(rows).toBe(1_048_577);
  // 104,857 times 1 to 10, then 1 to 6, sum up to 5,767,156.
  expect(first[1]).toEqual([1, "Even", 10, 0.000001734, 0.000001734, "A"]);
  expect(last).toEqual([1_048_576, "Odd", 1, 0.0000001734, 1, "C"]);
});

test("KAM.CONCENTRATION counts a whole column", () => {
  expect(answer("CONCENTRATION").first[1]).toEqual(["Customers counted", 1_048_576]);
});

test("KAM.CONTACTS counts a whole column of ties, below its headings", () => {
  const { rows, first } = answer("CONTACTS");
  expect(rows).toBe(12);
  expect(first[1]).toEqual(["Ties", 1_048_576]);
});

test("KAM.CERTAINTY and KAM.FLIP answer every row of a whole column", () => {
  // One factor alone leaves nothing to doubt: 1 is a Dog, 6 a Star.
  expect(answer("CERTAINTY")).toMatchObject({ rows: 1_048_576, last: [1, 1, 0, 0, 0, "", 0] });
  expect(answer("CERTAINTY").first[0]).toEqual([1, 0, 0, 0, 1, "", 0]);
  expect(answer("FLIP").rows).toBe(1_048_576);
  expect(answer("FLIP").last[1]).toMatch(/^never/);
});

test("KAM.ROC finds the two ranks in a whole column", () => {
  expect(answer("ROC")).toEqual({ rows: 1_048_576, first: [[0.25], [""]], last: [0.75] });
});

test("a round of a whole column becomes a table of its few customers", () => {
  // 104,857 times 1, 3, 5, 7 and 9, then 1, 3 and 5; the others likewise.
  const [odd, even] = [(25 * 104_857 + 9) / 524_288, (30 * 104_857 + 12) / 524_288];
  const { rows, first, last } = answer("CONSENSUS");
  expect(rows).toBe(3);
  expect(first[1]).toEqual(["Star", expect.closeTo(odd, 9)]);
  expect(last).toEqual(["Dog", expect.closeTo(even, 9)]);
  // One rater alone rates a customer on the factor that weighs: from 2 to 10, around the cut.
  expect(answer("DISAGREE").rows).toBe(2);
  expect(answer("DISAGREE").last.slice(0, 7)).toEqual(["Even", "Dog", 2, "Even", 10, "Even", 8]);
});

test("agreement of a whole column with itself is full", () => {
  expect(answer("KENDALLW").last[0]).toBeCloseTo(1, 9);
  expect(answer("ICC").last[0]).toBe(1);
  expect(answer("ALPHA").last).toEqual([1]);
});

test("KAM.MIGRATION and KAM.WHYMOVED answer of a whole column", () => {
  expect(answer("MIGRATION").last).toEqual(["Total", 524_287, 0, 0, 524_289, 0, 0, 1_048_576]);
  const { rows, last } = answer("WHYMOVED");
  expect(rows).toBe(1_048_578);
  // 6 became 10 among a million.
  expect(last[3]).toBeCloseTo(4 / 1_048_576, 9);
});

test("what cannot be handed a whole column says so", () => {
  expect(answer("AHP").reason).toMatch(/At most 30/);
  expect(answer("AHPCR").reason).toMatch(/At most 30/);
  expect(answer("BWM").reason).toMatch(/1 to 9/);
  expect(answer("BWMCR").reason).toMatch(/1 to 9/);
});
