import { insertTemplate, readSheets, scoreWorkbook } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { openScene, scoring } from "./support";

/** What Excel on the web takes and gives at most, in bytes. */
const limit = 5 * 1024 * 1024;

const grid = (rows: number, columns: number, text = "x") =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `${text}${row}.${column}`),
  );

test("of a large sheet the first and the last rows are read, and 256 columns", async () => {
  const { workbook } = openSession();
  workbook.sheets[0]!.setValues(2, 1, grid(1000, 300));
  const { sheets } = await readSheets();
  const [{ values, rowNumbers, top, left } = { values: [], top: 0, left: 0 }] = sheets;
  expect([top, left, values.length, values[0]?.length]).toEqual([2, 1, 200, 256]);
  expect([rowNumbers?.[0], rowNumbers?.[159], rowNumbers?.[160], rowNumbers?.[199]]).toEqual([
    2, 161, 962, 1001,
  ]);
  expect([values[159]?.[0], values[160]?.[0], values[199]?.[255]]).toEqual([
    "x159.0",
    "x960.0",
    "x999.255",
  ]);
});

test("many sheets take four round trips and no answer too large; those without room are named", async () => {
  const { workbook, host } = openSession(undefined, "web");
  for (let number = 1; number <= 12; number++)
    workbook.addSheet(`S${number}`).setValues(0, 0, grid(200, 200, "some text that is longer "));
  host.statistics.reset();
  const { sheets, unread } = await readSheets({}, "S9");
  expect(host.statistics.requests).toBeLessThanOrEqual(4);
  expect(host.statistics.largestResponse).toBeLessThan(limit);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["S9"]);
  expect(unread).toHaveLength(11);
});

test("formulas, merged cells, tables and hidden rows come along", async () => {
  const { workbook } = openSession();
  const sheet = workbook.sheets[0]!;
  sheet.setValues(0, 0, [
    ["Title", null],
    ["Name", "Rating"],
    ["A", 3],
    ["B", 4],
  ]);
  sheet.setFormula(4, 1, "=SUM(B3:B4)");
  sheet.hiddenRows.add(2);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  workbook.addTable(sheet, { top: 1, left: 0, bottom: 3, right: 1 }, "Mine");
  const [read] = (await readSheets()).sheets;
  expect(read?.formulas?.[4]).toEqual(["", "=SUM(B3:B4)"]);
  expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(read?.hiddenRows).toEqual([2]);
  expect(read?.tables).toMatchObject([
    { name: "Mine", area: { top: 1, left: 0, bottom: 3, right: 1 } },
  ]);
});

test("hidden sheets and those that the add-in works out are left alone", async () => {
  const { workbook } = await openScene({ customers: 3 });
  await scoreWorkbook(scoring());
  workbook.addSheet("Mine").setValues(0, 0, [["a", "b"]]);
  const secret = workbook.addSheet("Secret");
  secret.setValues(0, 0, [["a", "b"]]);
  secret.visibility = "Hidden";
  const { sheets } = await readSheets();
  expect(sheets.map(({ sheet }) => sheet).sort()).toEqual(["Customers", "Mine"]);
});

test("once it is cancelled nothing more is read", async () => {
  openSession();
  await insertTemplate({ template: "standard", language: "en-US" });
  const abort = new AbortController();
  const reading = readSheets({ signal: abort.signal });
  abort.abort();
  await expect(reading).rejects.toMatchObject({ code: "KAM-CANCELLED" });
});

test("with a chart selected the sheets are read all the same", async () => {
  const { workbook, host } = openSession();
  workbook.sheets[0]!.setValues(0, 0, [["a", "b"]]);
  host.failNext("InvalidSelection");
  const { sheets, selected } = await readSheets();
  expect(sheets).toHaveLength(1);
  expect(selected).toEqual({ sheet: "Sheet1", row: -1, column: -1 });
});
