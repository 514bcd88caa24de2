import { satisfactionOf } from "../../src/engine/models/satisfaction";
import { satisfaction } from "../../src/plans/models/satisfaction";
import { writeModes } from "../../src/plans/settings/types";
import { offer, openCustomers, tableOf, cellsUnder } from "../excel/accounts/support";
import { ofRows, type Row } from "./of-rows";

const headers = ["Customer", "Element", "Importance", "Performance", "Best competitor"];

/** What stands in some columns of the sheet of satisfaction. */
async function found(
  rows: readonly Row[],
  ids: readonly string[],
  how: Parameters<typeof ofRows>[3] = {},
) {
  return (await ofRows(satisfaction, { headers, rows }, ids, how)).cells;
}

const importance = [9, 8, 5, 6, 3, 7];
const performance = [6, 8, 7, 4, 8, 5];
const six = importance.map((each, i): Row => ["Alder", `E${i}`, each, performance[i]!, null]);

test.each(writeModes)(
  "six elements, worked by hand: by the customer's means, in %s mode",
  async (mode) => {
    const cells = await found(six, ["place", "shortfall", "index"], { mode });
    expect(cells.map(([place]) => place)).toEqual([
      ...["Concentrate here", "Keep up", "Possible overkill"],
      ...["Low priority", "Possible overkill", "Concentrate here"],
    ]);
    const shortfalls = [0.947, 0.421, 0.395, 0.947, 0.158, 0.921];
    cells.forEach(([, shortfall, index], i) => {
      expect(Number(shortfall)).toBeCloseTo(shortfalls[i]!, 3);
      expect(Number(index)).toBeCloseTo(0.621, 3);
    });
  },
);

test("six elements, worked by hand: in the middle of the scale", async () => {
  const cells = await found(six, ["place"], { typed: { cuts: "Midpoint" } });
  expect(cells.flat()).toEqual([
    ...["Keep up", "Keep up", "Possible overkill"],
    ...["Concentrate here", "Possible overkill", "Concentrate here"],
  ]);
});

test("each customer is cut at its own means, and one with three elements in the middle of the scale", async () => {
  const few = [
    ["Birch", "a", 9, 9, null],
    ["Birch", "b", 8, 8, null],
    ["Birch", "c", 7, 7, null],
  ] as const;
  const cells = await found([...six, ...few], ["place"]);
  expect(cells.slice(0, 2).flat()).toEqual(["Concentrate here", "Keep up"]);
  expect(cells.slice(6).flat()).toEqual(["Keep up", "Keep up", "Keep up"]);
});

test("the best competitor's lead counts as much as the element matters, and a blank is none", async () => {
  const rows = [
    ["Alder", "a", 9, 6, 8],
    ["Alder", "b", 5, 7, null],
    ["Alder", "c", 4, 7, 5],
  ] as const;
  expect((await found(rows, ["gap"])).flat()).toEqual(["18", "", "-8"]);
});

test("seven attributes of software, published (264a Marketing Research, table 1): by their means", () => {
  const p = [3.74, 4.22, 4.07, 3.66, 3.51, 3.61, 3.74];
  const i = [4.13, 4.64, 4.49, 4.29, 4.28, 3.83, 3.85];
  const elements = p.map((each, n) => ({ customer: 1, importance: i[n]!, performance: each }));
  const placed = satisfactionOf(elements, "means", 4).map(
    (one) => `${one.importance >= 0 ? "high" : "low"} ${one.performance >= 0 ? "high" : "low"}`,
  );
  expect(placed).toEqual([
    ...["low low", "high high", "high high", "high low", "high low", "low low", "low low"],
  ]);
});

test("a published table of satisfaction prints an index of 6.01 where its five lines give 6.033 (cyrilsunil76.blogspot.com, Customer Satisfaction Index)", () => {
  const importances = [7, 5, 9, 3, 6];
  const scores = [8, 4, 8, 3, 4];
  const elements = scores.map((performance, n) => ({
    customer: 1,
    importance: importances[n]!,
    performance,
  }));
  const [first] = satisfactionOf(elements, "means", 4);
  expect(first!.index * 10).toBeCloseTo(6.033333333, 8);
});

test("the table has six elements for each key account", async () => {
  const workbook = openCustomers(["Customer", "Key account"], [["Alder", "yes"]]);
  expect(await offer("satisfaction")).toMatchObject({ lines: 6 });
  expect(cellsUnder(tableOf(workbook, "satisfaction"), "Element")[0]).toBe("Quality");
});
