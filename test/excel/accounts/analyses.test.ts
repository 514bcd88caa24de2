import { NeedsConsent, readModel, runModel } from "../../../src/excel";
import { analyses, analysisOf } from "../../../src/plans/models";
import { shownResults } from "../../models/support";
import { areaAt } from "../../../src/plans/area";
import { now, sheetOf, tableNamed } from "../support";
import { columnOf, offer, openCustomers, tableOf, typeFor } from "./support";

const wallet = analysisOf("wallet")!;
const abc = analysisOf("abc")!;

async function openAccounts() {
  const workbook = openCustomers(
    ["Customer", "Annual revenue"],
    [
      ["Alder", 150],
      ["Birch", 30],
    ],
  );
  await offer();
  return workbook;
}

test("an analysis whose columns nobody has filled in is silent", async () => {
  await openAccounts();
  for (const { id } of analyses.filter(({ id }) => id !== "abc")) {
    const { source } = await readModel(analysisOf(id)!, {}, "en-US");
    expect({ id, source }).toEqual({ id, source: null });
  }
});

test("a column that nobody has filled in hides none that is filled", async () => {
  await openAccounts();
  const { source } = await readModel(abc, {}, "en-US");
  expect([...source!.inputs.value!.numbers]).toEqual([150, 30]);
});

test.each(["live", "native", "values"] as const)(
  "in %s mode an analysis reads the accounts, and what stands among the customers there",
  async (mode) => {
    const workbook = await openAccounts();
    typeFor(tableOf(workbook), "Alder", "Purchases total", 800);
    typeFor(tableOf(workbook), "Alder", "Self-supplied", 200);
    typeFor(tableOf(workbook), "Birch", "Purchases total", 100);
    const { problems } = await runModel({ model: wallet, mode, language: "en-US", now });
    expect(problems).toEqual([]);
    const rows = shownResults(workbook, wallet, 2).map((row) => row.slice(0, 8));
    // The essay's example: 800 bought, 200 made by itself, 150 from us.
    expect(rows).toEqual([
      ["Alder", "800", "200", "600", "150", "0.25", "450", "Growth target"],
      ["Birch", "100", "", "100", "30", "0.3", "70", "Room"],
    ]);
  },
);

test("who is not among the accounts yet is named where they are read, and there once they are added", async () => {
  const workbook = await openAccounts();
  typeFor(tableOf(workbook), "Alder", "Purchases total", 800);
  const sheet = sheetOf(workbook, "Customers");
  sheet.setValues(3, 0, [
    ["Cedar", 20],
    ["Dune", 10],
  ]);
  workbook.resizeTable(tableNamed(workbook, "Customers"), areaAt(0, 0, 5, 2));
  const names = async () => (await readModel(wallet, {}, "en-US")).absent;
  expect(await names()).toEqual(["Cedar", "Dune"]);
  const { absent } = await runModel({ model: wallet, mode: "values", language: "en-US", now });
  expect(absent).toEqual(["Cedar", "Dune"]);
  await offer();
  expect(await names()).toEqual([]);
  // What reads the customers' own table misses nobody.
  expect((await readModel(abc, {}, "en-US")).absent).toEqual([]);
});

test("a totals row of the accounts is nobody's, and stays below whoever is added", async () => {
  const workbook = await openAccounts();
  const accounts = tableOf(workbook);
  typeFor(accounts, "Alder", "Purchases total", 800);
  typeFor(accounts, "Birch", "Purchases total", 100);
  accounts.showTotals = true;
  const { bottom, left } = accounts.area;
  accounts.sheet.setValue(bottom, left, "Total");
  accounts.sheet.setFormula(
    bottom,
    columnOf(accounts, "Purchases total"),
    "=SUBTOTAL(109,[Purchases total])",
  );
  const { source, absent } = await readModel(wallet, {}, "en-US");
  expect([source?.names.filter((name) => name !== ""), absent]).toEqual([["Alder", "Birch"], []]);
  const sheet = sheetOf(workbook, "Customers");
  const addCustomers = (from: number, to: number) => {
    for (let row = from; row <= to; row++) sheet.setValues(row, 0, [[`New ${row}`, 1]]);
    workbook.resizeTable(tableNamed(workbook, "Customers"), areaAt(0, 0, to + 1, 2));
  };
  const names = () => accounts.sheet.values(accounts.area).map(([name]) => name);
  addCustomers(3, 7);
  expect((await offer()).lines).toBe(5);
  expect([names()[7], names().at(-1)]).toEqual(["New 7", "Total"]);
  // More than there is room for is asked about before anything is written.
  addCustomers(8, 20);
  await expect(offer()).rejects.toThrow(NeedsConsent);
  expect(names().at(-1)).toBe("Total");
});
