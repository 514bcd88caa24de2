import { scoreWorkbook } from "../../../src/excel";
import type { Workbook } from "../../../src/workbench/excel/model/types";
import type { TypedTableId } from "../../../src/plans/accounts/table";
import { watchColumns, watchFirstRow, watchIndex } from "../../../src/plans/reports/watch/layout";
import { openScene, scoring, sheetOf, smallTable } from "../support";
import { offer, tableOf, typeFor, typeInRow } from "./support";

/** Flags of the watch list with their customers, as "flag: customer". */
async function flagsIn(workbook: Workbook): Promise<string[]> {
  await scoreWorkbook(scoring({ mode: "values", reports: ["watch-list"] }));
  const sheet = sheetOf(workbook, "Watch list");
  const rows = [];
  for (let row = watchFirstRow; sheet.value(row, watchIndex("id")) !== null; row++)
    rows.push(watchColumns.map((_, column) => String(sheet.value(row, column))));
  return rows.map((row) => `${row[watchIndex("id")]}: ${row[watchIndex("customer")]}`);
}

const first = "Customer 00001";
const second = "Customer 00002";

/** Six customers, with the table of accounts. */
async function openAccounts(): Promise<Workbook> {
  const { workbook } = await openScene({ customers: 6, table: smallTable(), revenue: true });
  await offer();
  return workbook;
}

/** The first two of them are key accounts, for whom a further table is made. */
async function openKeyAccounts(id: TypedTableId) {
  const workbook = await openAccounts();
  for (const name of [first, second]) typeFor(tableOf(workbook), name, "Key account", "yes");
  await offer(id);
  return { workbook, table: tableOf(workbook, id) };
}

test("the watch list reads what is typed into the accounts", async () => {
  const workbook = await openAccounts();
  const before = await flagsIn(workbook);
  typeFor(tableOf(workbook), first, "Receivable", 100);
  typeFor(tableOf(workbook), first, "Overdue", 90);
  const after = await flagsIn(workbook);
  expect(before).not.toContain(`overdue: ${first}`);
  expect(after).toContain(`overdue: ${first}`);
  expect(after.filter((flag) => flag.startsWith("overdue"))).toHaveLength(1);
});

test("a high risk of a key account is on the list, and a low one is not", async () => {
  const { workbook, table: risks } = await openKeyAccounts("risks");
  const rate = (row: number, likelihood: number, impact: number) => {
    typeInRow(risks, row, { Likelihood: likelihood, Impact: impact });
  };
  // The first customer's third cause, and one of the second's ten.
  rate(3, 2, 5);
  rate(11, 3, 3);
  const flags = await flagsIn(workbook);
  expect(flags.filter((flag) => flag.startsWith("atRisk"))).toEqual([`atRisk: ${first}`]);
});

test("a decision maker against us is on the list, one for us is not", async () => {
  const { workbook, table: people } = await openKeyAccounts("people");
  [first, second].forEach((name, i) => {
    const person = { Person: "P", "Participation (1–5)": 5, "Interest (1–5)": 5 };
    for (const [header, value] of Object.entries(person)) typeFor(people, name, header, value);
    typeFor(people, name, "Stance (−2…2)", i === 0 ? -1 : 1);
  });
  const flags = await flagsIn(workbook);
  expect(flags.filter((flag) => flag.startsWith("opponentDecides"))).toEqual([
    `opponentDecides: ${first}`,
  ]);
});

test("a customer that hangs on one person is on the list, one with several ties is not", async () => {
  const { workbook, table: contacts } = await openKeyAccounts("contacts");
  const tie = (row: number, ours: string) => {
    typeInRow(contacts, row, { "Our person": ours, "Their person": "X", "Strength (1–5)": 4 });
  };
  // Two of the first customer's seven rows, with one of ours; two of the second's, with two.
  tie(1, "A");
  tie(2, "A");
  tie(8, "A");
  tie(9, "B");
  const flags = await flagsIn(workbook);
  expect(flags.filter((flag) => flag.startsWith("hangsOnOne"))).toEqual([`hangsOnOne: ${first}`]);
});
