import { readSelectedCells, readSelectedTable } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { openSession } from "../../src/workbench/session";
import { openScene, sheetOf } from "./support";

const header = ["Firm", "Price", "Brand"];
const rows = Array.from({ length: 8 }, (_, i) => [`Firm ${i + 1}`, i + 1, 10 - i]);

/** A table at C4 under a title and with a note beside it, none of them formatted as a table. */
function plainSheet(profile: "desktop" | "web" = "desktop") {
  const session = openSession(undefined, profile);
  const sheet = session.workbook.addSheet("Q1 'draft'!");
  sheet.setValues(0, 0, [["Ratings of our customers"]]);
  sheet.setValues(3, 2, [header, ...rows]);
  sheet.setValues(5, 8, [["a note"]]);
  return { ...session, sheet };
}

describe.each(["desktop", "web"] as const)("the table that is selected (%s)", (profile) => {
  test("is what touches a single cell, without titles and notes around", async () => {
    const { host, sheet } = plainSheet(profile);
    host.select(sheet, areaAt(6, 3, 1, 1));
    expect(await readSelectedTable()).toEqual({
      sheet: "Q1 'draft'!",
      address: "C4:E12",
      row: 3,
      table: null,
      headers: header,
      rows: 8,
      sample: rows.slice(0, 5),
    });
  });

  test("is the cells themselves where more than one is selected", async () => {
    const { host, sheet } = plainSheet(profile);
    host.select(sheet, areaAt(3, 2, 3, 2));
    expect(await readSelectedTable()).toMatchObject({
      address: "C4:D6",
      headers: ["Firm", "Price"],
      rows: 2,
    });
  });

  test("of whole columns has the rows that are used", async () => {
    const { host, workbook } = plainSheet(profile);
    const sheet = workbook.addSheet("Columns");
    sheet.setValues(0, 0, [header, ...rows]);
    host.select(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 2 });
    expect(await readSelectedTable()).toMatchObject({ address: "A1:C9", headers: header, rows: 8 });
  });

  test("is the Excel table around any of its cells, its totals not counted", async () => {
    const { host, workbook } = await openScene({ customers: 4, profile });
    const table = workbook.table("Customers")!;
    host.select(table.sheet, areaAt(6, 3, 1, 1));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Customers").showTotals = true;
      await context.sync();
    });
    const selected = await readSelectedTable();
    expect(selected).toMatchObject({ table: "Customers", sheet: "Customers", rows: 4 });
    expect(selected.headers.at(0)).toBe("Customer");
    expect(selected.sample[0]![0]).toBe("Customer 00001");
  });

  test("is all that is used where a lone cell is selected", async () => {
    const { host, sheet } = plainSheet(profile);
    host.select(sheet, areaAt(20, 0, 1, 1));
    expect(await readSelectedTable()).toMatchObject({ address: "A1:I12" });
  });
});

test("an empty sheet has no headers and no rows", async () => {
  openSession();
  expect(await readSelectedTable()).toMatchObject({ headers: [""], rows: 0, sample: [] });
});

test("a chart, or several ranges, that are selected are no table", async () => {
  const { host } = plainSheet();
  host.failNext("InvalidSelection");
  await expect(readSelectedTable()).rejects.toMatchObject({ code: "KAM-RANGE" });
});

test("selected cells are told with their sheet, whatever its name", async () => {
  const { host, sheet } = plainSheet();
  host.select(sheet, areaAt(6, 3, 2, 2));
  expect(await readSelectedCells()).toEqual({ sheet: "Q1 'draft'!", address: "D7:E8", row: 6 });
});

test("reading the selection takes three round trips however large it is", async () => {
  const { host, workbook } = await openScene({ customers: 2000, profile: "web" });
  host.select(sheetOf(workbook, "Customers"), areaAt(9, 2, 1, 1));
  host.statistics.reset();
  await readSelectedTable();
  expect(host.statistics.requests).toBe(3);
  expect(host.statistics.largestResponse).toBeLessThan(20_000);
});
