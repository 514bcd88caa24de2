import { restore, scoreWorkbook } from "../../src/excel";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import {
  contentsOf,
  openScene,
  resultsUnder,
  scoring,
  sheetOf,
  smallTable,
  tableNamed,
} from "./support";

/**
 * Attractiveness and advantage, each rated the same on both of its factors: six Stars, of whom Echo decides by price, a
 * Cash cow that is promoted, one that is not, and a Dog that somebody promoted by mistake.
 */
const rated: Readonly<Record<string, readonly [number, number]>> = {
  Alpha: [9, 6],
  Bravo: [8, 9],
  Charlie: [7, 8],
  Delta: [6, 6],
  Echo: [10, 10],
  Foxtrot: [6, 7],
  Golf: [4, 9],
  Hotel: [3, 8],
  India: [2, 2],
};
const names = Object.keys(rated);
const promoted: Scalar[] = [null, null, null, null, null, null, "Yes", "no", 1];
const priceDriven: Scalar[] = [null, "No", null, null, "yes", null, null, null, null];

/**
 * By hand: the key accounts are all Stars but Echo, and Golf; attractiveness 9 8 7 6 6 4 has the median 6.5, advantage
 * 6 9 8 6 7 9 the median 7.5.
 */
const among: Readonly<Record<string, string>> = {
  Alpha: "Question mark",
  Bravo: "Star",
  Charlie: "Star",
  Delta: "Dog",
  Foxtrot: "Dog",
  Golf: "Cash cow",
};

function openNine(columns = { "Key account": promoted, "Price-driven": priceDriven }) {
  return openScene({
    ratings: Object.values(rated).map(([attractiveness, advantage]) => [
      ...[attractiveness, attractiveness],
      ...[advantage, advantage],
    ]),
    table: smallTable(),
    names: (customer) => names[customer] ?? null,
    columns,
  });
}

const asking = (mode: WriteMode) => scoring({ mode, reports: ["key-accounts"] });

/** What the results say of each customer under a header. */
function saidUnder(workbook: Workbook, header: string): Record<string, unknown> {
  const cells = resultsUnder(workbook, header, names.length) ?? [];
  const said = names.map((name, i) => [name, cells[i] ?? ""] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}

describe.each<WriteMode>(writeModes)("key accounts (%s)", (mode) => {
  test("stand once more in the results, parted where they part themselves", async () => {
    const { workbook } = await openNine();
    const { warnings } = await scoreWorkbook(asking(mode));
    expect(warnings).toEqual([]);
    expect(saidUnder(workbook, "Among key accounts")).toEqual(among);
    expect(saidUnder(workbook, "Key account")).toEqual(
      Object.fromEntries(Object.keys(among).map((name) => [name, "Yes"])),
    );
  });

  test("are counted on a page of their own, with the medians and who was left out", async () => {
    const { workbook } = await openNine();
    await scoreWorkbook(asking(mode));
    const page = sheetOf(workbook, "Key accounts");
    expect(page.values({ top: 3, left: 1, bottom: 6, right: 1 })).toEqual([[6], [1], [6.5], [7.5]]);
  });

  test("have a chart of their own that leaves out everybody else", async () => {
    const { workbook } = await openNine();
    await scoreWorkbook(asking(mode));
    const [chart] = sheetOf(workbook, "Key accounts").charts;
    expect(chart?.title).toBe("Key accounts among themselves");
    const data = sheetOf(workbook, "Key accounts data");
    const drawn = data.values({ top: 4, left: 2, bottom: 12, right: 5 });
    expect(drawn.flat().filter((cell) => typeof cell === "number")).toHaveLength(6);
  });

  test("that are too few are not parted", async () => {
    const none = names.map(() => null);
    const few = ["yes", "yes", "yes", null, "yes", null, null, null, null];
    const { workbook } = await openNine({ "Key account": none, "Price-driven": few });
    await scoreWorkbook(asking(mode));
    expect(saidUnder(workbook, "Among key accounts")).toEqual({});
    expect(saidUnder(workbook, "Key account")).toEqual({ Delta: "Yes", Foxtrot: "Yes" });
  });

  test("beyond what can be served are named, the nearest to the border first", async () => {
    const { workbook } = await openNine();
    await scoreWorkbook(asking(mode));
    sheetOf(workbook, "Key accounts").setValues(7, 1, [[4]]);
    const { overwritten } = await scoreWorkbook(scoring({ mode }));
    expect(overwritten).toEqual([]);
    const page = sheetOf(workbook, "Key accounts");
    expect(page.value(7, 1)).toBe(4);
    // Golf lies 1.5 below the cut of 5.5 on attractiveness, Alpha and Delta 0.5 above a cut.
    expect(page.values({ top: 11, left: 0, bottom: 13, right: 1 })).toEqual([
      ["Golf", -1.5],
      ["Alpha", 0.5],
      [null, null],
    ]);
  });

  test("go when the workbook is put back", async () => {
    const { workbook } = await openNine();
    const before = contentsOf(workbook);
    const { token } = await scoreWorkbook(asking(mode));
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  });
});

test.each<WriteMode>(["live", "native"])(
  "who is rated otherwise joins the key accounts at once (%s)",
  async (mode) => {
    const { workbook } = await openNine();
    await scoreWorkbook(asking(mode));
    const { area, sheet } = tableNamed(workbook, "Customers");
    // Echo does not decide by price any more; 9 8 7 6 10 6 4 and 6 9 8 6 10 7 9 have the medians 7 and 8.
    sheet.setValues(area.top + 5, area.right, [["no"]]);
    expect(saidUnder(workbook, "Among key accounts")).toEqual({
      ...among,
      Echo: "Star",
    });
    expect(
      sheetOf(workbook, "Key accounts").values({ top: 3, left: 1, bottom: 6, right: 1 }),
    ).toEqual([[7], [0], [7], [8]]);
  },
);

test("the columns may be had without the page, and go when others are chosen", async () => {
  const { workbook } = await openNine();
  await scoreWorkbook(scoring({ mode: "values", carried: ["Among key accounts"] }));
  expect(saidUnder(workbook, "Among key accounts")).toEqual(among);
  expect(workbook.sheet("Key accounts")).toBeUndefined();
  await scoreWorkbook(scoring({ mode: "values" }));
  expect(saidUnder(workbook, "Among key accounts")).toEqual(among);
  await scoreWorkbook(scoring({ mode: "values", carried: [] }));
  expect(saidUnder(workbook, "Among key accounts")).toEqual({});
});
