import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreWorkbook } from "../../../../src/excel";
import type { Sheet, Workbook } from "../../../../src/workbench/excel/model/types";
import type { SheetModel } from "../../../../src/workbench/excel/model/sheet";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { openSession } from "../../../../src/workbench/session";
import { changedCells } from "./cells";
import { elementOf, find, partOf, pathsOf } from "./package";

const fileNamed = (name: string) => new Uint8Array(readFileSync(join(__dirname, "files", name)));

/** The file opened and saved after a note was written into a cell far from the others. */
async function annotated(original: Uint8Array): Promise<Uint8Array> {
  const { workbook, losses } = await readWorkbook(original);
  expect(losses).toEqual([]);
  workbook.sheets[0]?.setValue(40, 1, 12.5);
  return writeWorkbook(workbook, original);
}

const headers = ["Customer", "Growth", "Volume", "Share", "Price pressure"];
const customers = [
  ["Cust 1", 3, 8, 2, 1],
  ["Cust 2", 4, 7, 3, 4],
  ["Cust 3", 5, 6, 4, 7],
  ["Cust 4", 6, 5, 5, 10],
  ["Cust 5", 7, 4, 6, 3],
  ["Cust 6", 8, 8, 7, 6],
];
const table = { top: 0, left: 0, bottom: 6, right: 4 };

describe.each([
  ["whose texts are written with a prefix", "prefixed-strings.xlsx"],
  ["with white space around its equals signs", "space-before-equals.xlsx"],
  ["whose parts have names with backslashes", "backslash-names.xlsx"],
  ["with formatted words in its cells", "inline-rich-text.xlsx"],
])("a file %s", (_, name) => {
  test("shows all its texts and numbers", async () => {
    const { workbook } = await readWorkbook(fileNamed(name));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Customers", "Factors"]);
    expect(workbook.sheets[0]?.values(table)).toEqual([headers, ...customers]);
    expect(workbook.table("Customers")?.area).toEqual(table);
  });

  test("keeps every other cell when one is written", async () => {
    const original = fileNamed(name);
    const saved = await annotated(original);
    expect((await readWorkbook(saved)).workbook.sheets[0]?.values(table)).toEqual([
      headers,
      ...customers,
    ]);
    const edited = changedCells(original, saved);
    expect(edited).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet1\.xml B41$/)]);
  });
});

test("a table whose header was written over elsewhere keeps its columns' numbers", async () => {
  const original = fileNamed("line-ends-in-texts.xlsx");
  const saved = await annotated(original);
  const columns = find(elementOf(saved, "xl/tables/table1.xml"), "tableColumns", "tableColumn");
  expect(columns.map((each) => each.getAttribute("id"))).toEqual(["1", "2", "3", "4", "5"]);
  // By the format a line end of two signs is one, and a name has it as an escape.
  expect(columns[1]?.getAttribute("name")).toBe("Gro_x000a_wth");
  const { workbook } = await readWorkbook(saved);
  expect(workbook.sheets[0]?.value(0, 1)).toBe("Gro\nwth");
  const texts = pathsOf(saved).map((path) => partOf(saved, path));
  expect(texts.filter((text) => /_x000D_|&#13;/i.test(text))).toEqual([]);
});

describe("a cell one row above the last corner", () => {
  /** What the columns of a sheet have room for. */
  const placesOf = (sheet: Sheet | undefined) =>
    (sheet as SheetModel).grid.columns.reduce(
      (sum, column) => sum + (column?.values.places ?? 0),
      0,
    );

  async function opened(): Promise<Workbook> {
    return (await readWorkbook(fileNamed("stray-cell.xlsx"))).workbook;
  }

  test("costs as much as any other cell, opened and saved", async () => {
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    expect(sheet?.value(1_048_574, 16_383)).toBe(1);
    // Seven rows of five columns, and the stray one.
    expect(placesOf(sheet)).toBe(36);
    const saved = await annotated(fileNamed("stray-cell.xlsx"));
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<row r="1048575"><c r="XFD1048575"><v>1</v></c></row>',
    );
  });

  test("does not keep the customers beside it from being scored", async () => {
    const workbook = await opened();
    openSession(workbook);
    const report = await scoreWorkbook({
      mode: "values",
      language: "en-US",
      now: new Date(2026, 0, 15),
    });
    expect(report.names).toEqual(customers.map(([name]) => name));
    expect(workbook.sheet("Customers")?.value(1_048_574, 16_383)).toBe(1);
    expect(placesOf(workbook.sheet("Customers"))).toBe(36);
  });
});

describe("formulas of dates", () => {
  const column = (sheet: Sheet | undefined, at: number, rows: readonly number[]) =>
    rows.map((row) => sheet?.value(row, at));

  test("give what Excel gave, calculated anew; chance stays as it fell", async () => {
    const { workbook } = await readWorkbook(fileNamed("functions-not-calculated.xlsx"));
    const [sheet] = workbook.sheets;
    const rows = [1, 2, 3, 4];
    const before = column(sheet, 4, rows);
    workbook.calculateAll();
    expect(column(sheet, 2, rows)).toEqual([45412, 45443, 45473, 45504]);
    expect(column(sheet, 4, rows)).toEqual(before);
    const signed = column(sheet, 1, rows).map(
      (serial) => new Date(Date.UTC(1899, 11, 30 + Number(serial))),
    );
    const now = new Date();
    const months = signed.map((day) => {
      const passed =
        (now.getFullYear() - day.getUTCFullYear()) * 12 + now.getMonth() - day.getUTCMonth();
      return now.getDate() < day.getUTCDate() ? passed - 1 : passed;
    });
    expect(column(sheet, 3, rows)).toEqual(months);
  });

  test("rate customers by the years since they signed", async () => {
    const { workbook } = await readWorkbook(fileNamed("rating-by-datedif.xlsx"));
    const [sheet] = workbook.sheets;
    const pressure = column(sheet, 5, [1, 2, 3, 4, 5]);
    workbook.calculateAll();
    expect(workbook.uncalculated()).toEqual([]);
    // All signed before 2015, and ten is the most.
    expect(column(sheet, 2, [1, 2, 3, 4, 5])).toEqual([10, 10, 10, 10, 10]);
    expect(column(sheet, 5, [1, 2, 3, 4, 5])).toEqual(pressure);
  });
});
