import { adoptTable } from "../../src/excel/adopt-table";
import { readPortfolio, restore, scoreWorkbook } from "../../src/excel";
import { readSheets } from "../../src/excel/read/sheets";
import { recognise } from "../../src/plans/recognise/sheet";
import { openSession } from "../../src/workbench/session";
import type { Sheet, Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, openScene, rememberedIn, scoring, sheetOf, smallTable } from "./support";

const headerRow = 3;
const firstRow = 4;
/** As wide as results are without any columns of the customers' own. */
const usualWidth = 11;

/** The headers and the first rows to the right of the usual results, as far as they are in one piece. */
function carriedOn(workbook: Workbook, rows: number, name = "Results"): unknown[][] {
  const sheet = sheetOf(workbook, name);
  let width = 0;
  while (present(sheet, headerRow, usualWidth + width)) width++;
  return [headerRow, ...Array.from({ length: rows }, (_, i) => firstRow + i)].map((row) =>
    Array.from({ length: width }, (_, i) => sheet.value(row, usualWidth + i)),
  );
}

function present(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return value !== null && value !== "";
}

const segments = (customer: number) => (customer === 1 ? null : `Segment ${customer % 3}`);

function scene() {
  return openScene({ customers: 4, table: smallTable(), revenue: true, segments });
}

const modes = ["live", "native", "values"] as const;

describe.each(modes)("results (%s)", (mode) => {
  test("have no columns but their own while nobody has chosen any", async () => {
    const { workbook } = await scene();
    await scoreWorkbook(scoring({ mode }));
    expect(carriedOn(workbook, 1)).toEqual([[], []]);
  });

  test("show the chosen columns of the customers' own, in the order in which they were chosen, and score as before", async () => {
    const { workbook } = await scene();
    const before = await scoreWorkbook(scoring({ mode }));
    const formulas = sheetOf(workbook, "Results").value(firstRow, 5);
    const { portfolio, warnings } = await scoreWorkbook(
      scoring({ mode, carried: ["annual  REVENUE", "Segment"] }),
    );
    expect(carriedOn(workbook, 4)).toEqual([
      ["Annual revenue", "Segment"],
      [1000, "Segment 0"],
      [2000, mode === "values" ? null : ""],
      [3000, "Segment 2"],
      [4000, "Segment 0"],
    ]);
    expect(warnings).toEqual([]);
    expect(portfolio).toEqual(before.portfolio);
    expect(sheetOf(workbook, "Results").value(firstRow, 5)).toBe(formulas);
  });

  test("show them again when they are scored again, until others are chosen", async () => {
    const { workbook } = await scene();
    await scoreWorkbook(scoring({ mode, carried: ["Segment"] }));
    await scoreWorkbook(scoring({ mode }));
    expect(carriedOn(workbook, 0)).toEqual([["Segment"]]);
    await scoreWorkbook(scoring({ mode, carried: [] }));
    expect(carriedOn(workbook, 0)).toEqual([[]]);
  });

  test("leave out a column that is gone, and neither repeat names nor ratings", async () => {
    const { workbook } = await scene();
    const rating = smallTable().factors[0]!.name;
    const carried = ["Customer", "Colour", rating, "Segment", "Segment"];
    await scoreWorkbook(scoring({ mode, carried }));
    expect(carriedOn(workbook, 0)).toEqual([["Segment"]]);
  });

  test("write a date as the customers' table does", async () => {
    const { workbook } = await scene();
    const customers = sheetOf(workbook, "Customers");
    const column = [0, 1, 2].find((at) => customers.value(3, at) === "Annual revenue")!;
    customers.setFormat(
      { top: 4, left: column, bottom: 7, right: column },
      { numberFormat: "d mmm yyyy" },
    );
    await scoreWorkbook(scoring({ mode, carried: ["Annual revenue"] }));
    expect(sheetOf(workbook, "Results").format(firstRow, usualWidth).numberFormat).toBe(
      "d mmm yyyy",
    );
  });
});

test.each(["live", "native"] as const)(
  "an edit of such a cell is seen at once (%s)",
  async (mode) => {
    const { workbook } = await scene();
    await scoreWorkbook(scoring({ mode, carried: ["Segment"] }));
    const customers = sheetOf(workbook, "Customers");
    const column = [0, 1, 2].find((at) => customers.value(3, at) === "Segment")!;
    customers.setValue(4, column, "Elsewhere");
    expect(carriedOn(workbook, 1)[1]).toEqual(["Elsewhere"]);
  },
);

test("columns that push live calls over where others spilled are taken back whole", async () => {
  const { workbook } = await scene();
  await scoreWorkbook(scoring());
  const before = contentsOf(workbook);
  const { token } = await scoreWorkbook(scoring({ carried: ["Segment", "Annual revenue"] }));
  expect(await restore(token)).toMatchObject({ kept: [] });
  expect(contentsOf(workbook)).toEqual(before);
});

test("that columns were chosen is taken back with the write that chose them", async () => {
  const { workbook } = await scene();
  await scoreWorkbook(scoring());
  const before = contentsOf(workbook);
  const { token } = await scoreWorkbook(scoring({ carried: ["Segment"] }));
  expect(rememberedIn(workbook)).toMatchObject({ carried: ["Segment"] });
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

describe("a table of somebody's own", () => {
  async function adopted(rows: (string | number | null)[][]) {
    const session = openSession();
    session.workbook.sheets[0]!.setValues(0, 0, rows);
    const { sheets } = await readSheets();
    const [candidate] = recognise(sheets);
    const { sheet, range, table } = candidate!.proposal;
    await adoptTable({
      place: { sheet, range, table },
      answers: {},
      language: "en-US",
      consent: "ask",
    });
    await scoreWorkbook(scoring({ mode: "native" }));
    return session;
  }

  test("has its id, owner and revenue in the results without being asked for", async () => {
    const { workbook } = await adopted([
      ["Account ID", "Account", "Remark", "Revenue", "Owner", "Growth (1-5)", "Relationship (1-5)"],
      [7, "Alpha", "first", 1000, "Ann", 5, 1],
      [8, "Beta", "second", 2000, null, 1, 5],
    ]);
    expect(carriedOn(workbook, 2)).toEqual([
      ["Account ID", "Owner", "Revenue"],
      [7, "Ann", 1000],
      [8, "", 2000],
    ]);
  });

  test("has them where it is scored through formulas on it, remarks for the choosing", async () => {
    const { workbook } = await adopted([
      ["Account", "Owner", "Remark", "Growth (1-5)", "Relationship (1-5)"],
      ["Alpha", "Ann", "first", "4/5", 1],
      ["Beta", "Bob", "second", "1/5", 5],
    ]);
    expect(carriedOn(workbook, 1)).toEqual([["Owner"], ["Ann"]]);
    expect((await readPortfolio()).carried.map(({ header }) => header)).toEqual(["Owner"]);
    await scoreWorkbook(scoring({ mode: "native", carried: ["Remark", "Owner"] }));
    expect(carriedOn(workbook, 2)).toEqual([
      ["Remark", "Owner"],
      ["first", "Ann"],
      ["second", "Bob"],
    ]);
  });
});
