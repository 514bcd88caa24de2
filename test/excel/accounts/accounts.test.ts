import { inspectWorkbook, NeedsConsent, restore } from "../../../src/excel";
import { languages } from "../../../src/i18n/language";
import { typedTableIds } from "../../../src/plans/accounts/table";
import { analyses } from "../../../src/plans/models";
import { findCustomers } from "../../../src/plans/recognise/tables";
import { findInputs } from "../../../src/plans/models/source";
import { contentsOf, sheetOf, tableNamed } from "../support";
import { cellsUnder, columnOf, offer, openCustomers, tableOf, typeFor } from "./support";

const three = [
  ["Alder", 100],
  ["Birch", 200],
  ["Cedar", null],
] as const;

test("there is a row for every customer, and room for more", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  const report = await offer();
  expect(report).toMatchObject({ sheet: "Accounts", isNew: true, lines: 3, gone: [] });
  const table = tableOf(workbook);
  expect(cellsUnder(table, "Customer")).toEqual(["Alder", "Birch", "Cedar"]);
  expect(table.area.bottom - table.area.top).toBe(3 + 10);
});

test("what the customers' table holds is looked up there, and follows an edit; a blank stays blank", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  expect(cellsUnder(tableOf(workbook), "Annual revenue")).toEqual([100, 200, ""]);
  sheetOf(workbook, "Customers").setValue(2, 1, 250);
  expect(cellsUnder(tableOf(workbook), "Annual revenue")).toEqual([100, 250, ""]);
});

test("a table that was made to be filled in is never taken for the customers', whatever it is called", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  const { sheet, area } = tableNamed(workbook, "Customers");
  workbook.removeTable(tableNamed(workbook, "Customers"));
  tableOf(workbook).name = "Team";
  workbook.addTable(sheet, area, "Kunden");
  expect((await inspectWorkbook()).customers).toMatchObject({ table: "Kunden", rows: 3 });
  expect(await offer()).toMatchObject({ isNew: false, lines: 0, gone: [] });
});

test("an error among the customers is passed on, and no name is a pattern", async () => {
  const workbook = openCustomers(
    ["Customer", "Annual revenue"],
    [
      ["A*", 1],
      ["AB", 2],
      ["A?", 3],
      ["A~*", 4],
      [7, 5],
    ],
  );
  sheetOf(workbook, "Customers").setFormula(2, 1, "=1/0");
  await offer();
  const shown = cellsUnder(tableOf(workbook), "Annual revenue");
  expect(shown).toEqual([1, expect.objectContaining({ code: "#DIV/0!" }), 3, 4, 5]);
});

test("the share of wallet is worked out of what is bought, and what is typed over it stays", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  const table = tableOf(workbook);
  typeFor(table, "Alder", "Purchases total", 800);
  typeFor(table, "Alder", "Self-supplied", 400);
  typeFor(table, "Birch", "Share of their spend", 0.6);
  typeFor(table, "Cedar", "Purchases total", 500);
  await offer();
  expect(cellsUnder(tableOf(workbook), "Share of their spend")).toEqual([0.25, 0.6, ""]);
});

test("what is typed stays where a customer comes, goes and is renamed, and all of that is said", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  const table = tableOf(workbook);
  for (const name of ["Alder", "Birch", "Cedar"]) typeFor(table, name, "Owner", `of ${name}`);
  table.sheet.setFormula(table.area.top + 1, columnOf(table, "Effort hours"), "=2*3");
  const customers = sheetOf(workbook, "Customers");
  customers.setValue(1, 0, "Alder & Sons");
  customers.setValue(3, 0, "Dune");
  const report = await offer();
  expect(report).toMatchObject({ isNew: false, lines: 2, gone: ["Alder", "Cedar"] });
  const now = tableOf(workbook);
  expect(cellsUnder(now, "Customer")).toEqual(["Alder", "Birch", "Cedar", "Alder & Sons", "Dune"]);
  expect(cellsUnder(now, "Owner").slice(0, 3)).toEqual(["of Alder", "of Birch", "of Cedar"]);
  expect(now.sheet.formula(now.area.top + 1, columnOf(now, "Effort hours"))).toBe("=2*3");
  expect(await offer()).toMatchObject({ lines: 0, token: null, gone: ["Alder", "Cedar"] });
});

test("a customer with an id keeps its row when it is renamed, and two of one name have one each", async () => {
  const workbook = openCustomers(
    ["Customer", "Customer id", "Annual revenue"],
    [
      ["Alder", "C1", 10],
      ["Alder", "C2", 20],
      ["Birch", "C3", 30],
    ],
  );
  await offer();
  const table = tableOf(workbook);
  expect(cellsUnder(table, "Annual revenue")).toEqual([10, 20, 30]);
  typeFor(table, "Birch", "Owner", "Kim");
  sheetOf(workbook, "Customers").setValue(3, 0, "Birch Group");
  const report = await offer();
  expect(report).toMatchObject({ lines: 0, renamed: [{ from: "Birch", to: "Birch Group" }] });
  expect(cellsUnder(table, "Customer")).toEqual(["Alder", "Alder", "Birch Group"]);
  expect(cellsUnder(table, "Owner")).toEqual([null, null, "Kim"]);
  await restore(report.token!);
  expect(cellsUnder(table, "Customer")).toEqual(["Alder", "Alder", "Birch"]);
});

test("the table grows over free cells for more customers than it has room for, and back", async () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => [`C${i}`, i]);
  const workbook = openCustomers(["Customer", "Annual revenue"], many(40));
  const customers = workbook.table("Customers")!;
  workbook.resizeTable(customers, { ...customers.area, bottom: 5 });
  await offer();
  workbook.resizeTable(customers, { ...customers.area, bottom: 40 });
  const before = contentsOf(workbook);
  const small = tableOf(workbook).area;
  const report = await offer();
  expect(report).toMatchObject({ lines: 35 });
  const table = tableOf(workbook);
  expect(table.area.bottom - table.area.top).toBe(40);
  expect(cellsUnder(table, "Annual revenue")).toEqual(many(40).map(([, revenue]) => revenue));
  expect(await restore(report.token!)).toEqual({ kept: [] });
  expect(tableOf(workbook).area).toEqual(small);
  expect(contentsOf(workbook)).toEqual(before);
});

test("somebody's notes below the table are not swallowed by it", async () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => [`C${i}`, i]);
  const workbook = openCustomers(["Customer", "Annual revenue"], many(40));
  const customers = workbook.table("Customers")!;
  workbook.resizeTable(customers, { ...customers.area, bottom: 5 });
  await offer();
  const table = tableOf(workbook);
  const [row, column] = [table.area.bottom + 3, columnOf(table, "Owner")];
  table.sheet.setValue(row, column, "mine");
  workbook.resizeTable(customers, { ...customers.area, bottom: 40 });
  await expect(offer()).rejects.toThrow(NeedsConsent);
  expect(table.sheet.value(row, column)).toBe("mine");
});

test("a column that was deleted comes back at the right, and columns of somebody's own stay", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  const table = tableOf(workbook);
  table.sheet.setValue(table.area.top, columnOf(table, "Owner"), "My own");
  typeFor(table, "Birch", "My own", "kept");
  expect(await offer()).toMatchObject({ lines: 0, columns: 1 });
  const now = tableOf(workbook);
  expect(columnOf(now, "Owner")).toBe(now.area.right);
  expect(cellsUnder(now, "My own")).toEqual([null, "kept", null]);
});

test("the table of accounts is not taken for the customers where it comes first", async () => {
  const workbook = openCustomers(["Customer", "Annual revenue"], three);
  await offer();
  const [customers, accounts] = ["Clients", "Accounts"].map((name) => ({
    name,
    headers: ["Customer"],
  }));
  expect(findCustomers([accounts!, customers!], null)).toBe(customers);
  expect(findCustomers([accounts!], null)).toBe(accounts);
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Customers", "Accounts"]);
});

test.each(languages)(
  "every analysis finds all its columns in one of the tables to fill in, in %s",
  async (language) => {
    const workbook = openCustomers(["Customer"], [["Alder"]]);
    const headers: string[][] = [];
    for (const id of typedTableIds) {
      await offer(id, language);
      const { sheet, area } = tableOf(workbook, id);
      const own = sheet.values({ ...area, bottom: area.top })[0] ?? [];
      expect(new Set(own).size).toBe(own.length);
      headers.push(own.map(String));
    }
    const lacking = analyses.filter((model) =>
      headers.every((own) => Object.values(findInputs(model, own, {})).includes(null)),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  },
);
