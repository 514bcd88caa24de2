import { readModel, runModel } from "../../../src/excel";
import { analyses, analysisOf } from "../../../src/plans/models";
import { shownResults } from "../../models/support";
import { now } from "../support";
import { offer, openCustomers, tableOf, typeFor } from "./support";

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
