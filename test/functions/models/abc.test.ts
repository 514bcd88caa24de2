import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** Monthly sales of 43 customers in thousands (9cbs.com/read-27035.html, "Month Customer ABC Analysis Table"). */
const sales = column(
  ...[131, 66, 54, 48, 44, 39, 37, 34, 28, 28, 27, 27, 26, 26, 25, 25, 24, 22, 21, 21, 21, 21],
  ...[18, 17, 17, 16, 16, 16, 15, 15, 13, 11, 11, 10, 10, 10, 10, 9, 8, 6, 6, 6, 5],
);

test("ABC gives 43 customers the classes that their table prints (Month Customer ABC Analysis Table, 9cbs.com/read-27035)", () => {
  const printed = "A".repeat(12) + "B".repeat(15) + "C".repeat(16);
  expect(cells("ABC", sales, null, [[0.55, 0.85]], "worse")).toEqual(
    column(...Array.from(printed)),
  );
});

test("ABC answers across where the values stand across, and knows the words of every language", () => {
  const values = [[850, 60, 50, 40]];
  expect(cells("ABC", values)).toEqual([["A", "B", "B", "C"]]);
  expect(cells("ABC", values, null, null, "較低類別")).toEqual([["B", "B", "C", "C"]]);
});

test("ABC gives a blank no class, and neither the 0 that desktop Excel hands over for one", () => {
  expect(cells("ABC", column(9, null, 0, "", 1))).toEqual(column("A", "", "", "", "B"));
});

test("ABC passes an error on, says which text is no number, and answers the others", () => {
  const values = column(9, { code: "#N/A" }, "much", " 7 ");
  expect(cells("ABC", values)).toEqual(column("A", { error: "#N/A" }, { error: "#VALUE!" }, "A"));
});

test("ABC raises a C to C+ by a rating at the midpoint or a yes, but never a loss", () => {
  const values = column(95, 4, 1, -3);
  expect(cells("ABC", values, null, null, null, column(9, 5.5, 5.4, 9))).toEqual(
    column("A", "C+", "C", "C"),
  );
  expect(cells("ABC", values, null, null, null, column("", "是", false, "yes"))).toEqual(
    column("A", "C+", "C", "C"),
  );
  expect(cells("ABC", values, null, null, null, column(1, 3, 1, 1), 3)).toEqual(
    column("A", "C+", "C", "C"),
  );
});

test("ABC cuts within groups, spelt alike or not", () => {
  const groups = column("Retail", "retail ", "Hotels", "ＨＯＴＥＬＳ");
  expect(cells("ABC", column(90, 10, 9, 1), groups)).toEqual(column("A", "B", "A", "B"));
});

test.each([
  ["cuts of percents without their sign", [[1], null, [[80, 95]]], /two shares/],
  ["a word that is no rule", [[1], null, null, "best"], /better or worse/],
  ["groups of another number", [[[1], [2]], [["a"]]], /as many are needed/],
])("ABC refuses %s, and says why", (_, args, why) => {
  expect(reason("ABC", ...args)).toMatch(why);
});

test("PARETO lists the whale curve from its peak of 140 % back to 100 %, those without business left out (shape of controlling-wiki.com, The Whale Curve of Customer Profitability)", () => {
  const names = column(...Array.from("abcdefghij"));
  const profit = column(80, 60, 0, 0, 0, 0, 0, 0, -15, -25);
  expect(cells("PARETO", names, profit, null, null, null, "en-US")).toEqual([
    ["Rank", "Customer", "Value", "Share", "Cumulative share", "Class"],
    [1, "a", 80, 0.8, 0.8, "A"],
    [2, "b", 60, 0.6, 1.4, "A"],
    [3, "i", -15, -0.15, 1.25, "C"],
    [4, "j", -25, -0.25, 1, "C"],
  ]);
});

test("PARETO keeps a customer that cannot be answered, with the reason", () => {
  const table = cells("PARETO", column("a", "b"), column(1, "?"), null, null, null, "en-US");
  expect((table as unknown[][])[2]).toEqual([
    { error: "#VALUE!" },
    "b",
    "",
    "",
    "",
    "? is not a number.",
  ]);
});

test("CONCENTRATION has the figures of the 43 customers, each under its name (sales of 9cbs.com/read-27035, figures by fractions)", () => {
  const table = cells("CONCENTRATION", sales, "en-US") as [string, number][];
  expect(table[0]).toEqual(["Measure", "Value"]);
  const found = Object.fromEntries(table.slice(1));
  expect(found["Customers counted"]).toBe(43);
  expect(found.Total).toBe(1040);
  expect(found["Share of the top 20%"]).toBeCloseTo(0.4625, 10);
  expect(found["Customers making 80%"]).toBe(25);
  expect(found["Share of the largest 10"]).toBeCloseTo(0.489423077, 8);
  expect(found.Gini).toBeCloseTo(0.382334526, 8);
  expect(found["Gini, corrected for few customers"]).toBeCloseTo(0.391437729, 8);
  expect(found["Herfindahl index (0 to 1)"]).toBeCloseTo(0.041031805, 8);
  expect(found["As if of this many equal customers"]).toBeCloseTo(24.371338, 5);
});

test("CONCENTRATION of six clients is 1,730 (clientguard.app, business A)", () => {
  const table = cells("CONCENTRATION", column(20, 19, 18, 17, 16, 10), "zh-CN") as unknown[][];
  expect(table.find(([name]) => name === "赫芬达尔指数（至 10,000）")?.[1]).toBeCloseTo(1730, 8);
});

test("CONCENTRATION of nobody is blank but for the counts, and of an error that error", () => {
  const table = cells("CONCENTRATION", column(null, -2), "en-US") as unknown[][];
  expect(table.slice(1, 4)).toEqual([
    ["Customers counted", 0],
    ["Loss-making customers", 1],
    ["Total", ""],
  ]);
  expect(cells("CONCENTRATION", column(1, { code: "#REF!" }))).toEqual({ error: "#VALUE!" });
});
