import { readPortfolio, restore, scoreWorkbook } from "../../src/excel";
import { adoptTable } from "../../src/excel/adopt-table";
import { makeTable } from "../../src/excel/make-table";
import { openSession, type Session } from "../../src/workbench/session";
import { contentsOf, scoring, sheetOf, tableNamed } from "./support";

const header = ["Account", "Owner", "Revenue", "Growth (1-5)", "Relationship (1-5)"];
const three = [
  ["Alpha", "Ann", 1000, 5, 2],
  ["Beta", "Bob", 2000, 1, 5],
  ["Gamma", "Cy", 3000, 3, 4],
];
const delta = ["Delta", "Ann", 500, 4, 1];

/** Three accounts at A2:E5 of Sheet1, taken over as a range, with what stands below them. */
async function range(below: (string | number | null)[][] = []): Promise<Session> {
  const session = openSession();
  session.workbook.sheets[0]!.setValues(1, 0, [header, ...three, ...below]);
  await adoptTable({
    place: { sheet: "Sheet1", range: "A2:E5", table: null },
    answers: {},
    language: "en-US",
    consent: "ask",
  });
  return session;
}

const names = async () => (await readPortfolio()).input.names;

test("a row typed below a range is seen, is in the results, and belongs to the range from then on", async () => {
  const { workbook } = await range();
  await scoreWorkbook(scoring());
  const sheet = sheetOf(workbook, "Sheet1");
  sheet.setValues(5, 0, [delta]);
  const { input, added } = await readPortfolio();
  expect([input.names, added]).toEqual([["Alpha", "Beta", "Gamma", "Delta"], 1]);
  const { results } = await scoreWorkbook(scoring());
  const shown = sheetOf(workbook, results).values({ top: 0, left: 0, bottom: 30, right: 0 });
  expect(shown.flat()).toContain("Delta");
  expect((await readPortfolio()).added).toBe(0);
});

test.each(["live", "native", "values"] as const)(
  "results in %s mode hold the customers that were added",
  async (mode) => {
    const { workbook } = await range();
    sheetOf(workbook, "Sheet1").setValues(5, 0, [delta, ["Epsilon", "Bob", 1, 2, 2]]);
    const { results, portfolio } = await scoreWorkbook(scoring({ mode }));
    expect(portfolio.cell).toHaveLength(5);
    const shown = sheetOf(workbook, results).values({ top: 0, left: 0, bottom: 30, right: 0 });
    expect(shown.flat()).toEqual(expect.arrayContaining(["Delta", "Epsilon"]));
  },
);

test("what was added is scored anew by its taking back, and its range is as it was", async () => {
  const { workbook } = await range();
  sheetOf(workbook, "Sheet1").setValues(5, 0, [delta]);
  const { token } = await scoreWorkbook(scoring());
  await restore(token);
  expect((await readPortfolio()).added).toBe(1);
});

test.each([
  ["a total by its word", ["Gesamt", null, 6000, 9, 11]],
  ["an average by its word", ["平均", null, 2000, 3, 3.7]],
  ["a remark", ["Source: the owners", null, null, null, null]],
  ["a name without ratings", ["Zeta", "Ann", 100, null, null]],
  ["ratings without a name", [null, null, null, 3, 3]],
])("%s below a range is no customer, nor what stands below it", async (_, row) => {
  const { workbook } = await range();
  sheetOf(workbook, "Sheet1").setValues(5, 0, [row, delta]);
  expect(await names()).toEqual(["Alpha", "Beta", "Gamma"]);
});

test("a total by its formulas is no customer, whatever it is called", async () => {
  const { workbook } = await range();
  const sheet = sheetOf(workbook, "Sheet1");
  sheet.setValues(5, 0, [["All of us"]]);
  sheet.setFormula(5, 3, "=AVERAGE(D3:D5)");
  sheet.setFormula(5, 4, "=AVERAGE(E3:E5)");
  expect(await names()).toEqual(["Alpha", "Beta", "Gamma"]);
});

test("a row inserted between the last customer and the total is one of them", async () => {
  const { workbook } = await range([["Total", null, 6000, 9, 11]]);
  expect(await names()).toHaveLength(3);
  sheetOf(workbook, "Sheet1").setValues(5, 0, [delta, ["Total", null, 6500, 13, 12]]);
  expect(await names()).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
});

test("more rows than are looked at in one go are all seen", async () => {
  const { workbook } = await range();
  const many = Array.from({ length: 250 }, (_, i) => [`New ${i}`, "Ann", i, 3, 3]);
  sheetOf(workbook, "Sheet1").setValues(5, 0, [...many, ["Total", null, 1, 2, 3]]);
  const { input, added } = await readPortfolio();
  expect([input.names.length, added, input.names.at(-1)]).toEqual([253, 250, "New 249"]);
});

test("columns that were moved or inserted are followed by their headers", async () => {
  const { workbook } = await range();
  const sheet = sheetOf(workbook, "Sheet1");
  const order = [4, null, 0, 3, 2, 1];
  const pick = (row: readonly (string | number)[]) =>
    order.map((column) => (column === null ? "x" : (row[column] ?? null)));
  sheet.setValues(1, 0, [pick(header).with(1, "Comment"), ...three.map(pick)]);
  const { input, customerOrigin, sizeColumn } = await readPortfolio();
  expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
  expect(input.ratings.map((ratings) => [...ratings])).toEqual([
    [5, 1, 3],
    [2, 5, 4],
  ]);
  expect(customerOrigin.headers[sizeColumn ?? -1]).toBe("Revenue");
});

test("rows inserted above the range are followed by its headers", async () => {
  const { workbook } = await range();
  const sheet = sheetOf(workbook, "Sheet1");
  sheet.setValues(1, 0, [
    ["A title", null, null, null, null],
    [null, null, null, null, null],
    [null, null, null, null, null],
    header,
    ...three,
  ]);
  expect(await names()).toEqual(["Alpha", "Beta", "Gamma"]);
});

test("a header that is only called otherwise leaves its column where it is", async () => {
  const { workbook } = await range();
  sheetOf(workbook, "Sheet1").setValue(1, 3, "Growth potential");
  const { input } = await readPortfolio();
  expect(input.ratings.map((ratings) => [...ratings])[0]).toEqual([5, 1, 3]);
});

test("columns that are moved once more after they were scored are followed again", async () => {
  const { workbook } = await range();
  const sheet = sheetOf(workbook, "Sheet1");
  for (const order of [
    [1, 0, 2, 3, 4],
    [1, 4, 0, 2, 3],
  ]) {
    const rows = [header, ...three].map((row) => order.map((column) => row[column] ?? null));
    sheet.setValues(1, 0, rows);
    const { portfolio } = await scoreWorkbook(scoring());
    expect([...portfolio.attractiveness.score]).toEqual([5, 1, 3]);
    expect(await names()).toEqual(["Alpha", "Beta", "Gamma"]);
  }
});

test("a range becomes an Excel table where it is asked for, its cells as they were, and is taken back", async () => {
  const { workbook } = await range();
  const sheet = sheetOf(workbook, "Sheet1");
  sheet.setValues(5, 0, [delta, ["Total", null, 6500, 3, 3]]);
  const before = contentsOf(workbook);
  const cells = { top: 0, left: 0, bottom: 6, right: 4 };
  const values = sheet.values(cells);
  const made = await makeTable();
  // What had been added belongs to it, and the total does not.
  expect(tableNamed(workbook, "Customers").area).toEqual({ top: 1, left: 0, bottom: 5, right: 4 });
  expect(sheet.values(cells)).toEqual(values);
  expect((await readPortfolio()).customerOrigin.table).toBe("Customers");
  expect(await names()).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
  await restore(made?.token ?? "");
  expect(workbook.table("Customers")).toBeUndefined();
  expect(contentsOf(workbook)).toEqual(before);
  expect((await readPortfolio()).customerOrigin.table).toBeNull();
});

test("columns of the table are followed by their headers as well", async () => {
  const { workbook } = await range();
  await makeTable();
  const order = [1, 3, 0, 2, 4];
  const rows = [header, ...three].map((row) => order.map((column) => row[column] ?? null));
  sheetOf(workbook, "Sheet1").setValues(1, 0, rows);
  const { input } = await readPortfolio();
  expect(input.names).toEqual(["Alpha", "Beta", "Gamma"]);
  expect(input.ratings.map((ratings) => [...ratings])[0]).toEqual([5, 1, 3]);
});

test("headers that Excel would change keep a range a range", async () => {
  const { workbook } = await range();
  sheetOf(workbook, "Sheet1").setValue(1, 1, "Account");
  const before = contentsOf(workbook);
  await expect(makeTable()).rejects.toThrow("KAM-RANGE");
  expect(contentsOf(workbook)).toEqual(before);
});
