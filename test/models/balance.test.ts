import { balance } from "../../src/plans/models/balance";
import { writeModes } from "../../src/plans/settings/types";
import { cellsUnder, offer, openCustomers, tableOf, typeFor } from "../excel/accounts/support";
import { ofRows } from "./of-rows";

const headers = ["Customer", "Target", "Opportunity", "Hours needed", "Hours planned"];

test.each(writeModes)("targets against opportunities, worked by hand, in %s mode", async (mode) => {
  const given = {
    headers,
    rows: [
      ["Alder", 120, 150, 10, 10],
      ["Birch", 80, 70, 30, 10],
      ["Cedar", 60, 90, null, 5],
      ["Dune", 10, 0, null, null],
      ["Elm", null, 90, 5, 9],
      ["Fjord", "much", 90, null, null],
    ],
  };
  const { problems, cells: rows } = await ofRows(balance, given, ["ratio", "state", "missing"], {
    mode,
  });
  expect(rows.map(([, state]) => state)).toEqual([
    ...["", "Target above the opportunity; Hours short", ""],
    ...["Target above the opportunity", "", ""],
  ]);
  expect(rows.map(([, , missing]) => missing)).toEqual(["0", "20", "", "", "-4", ""]);
  expect(rows.slice(0, 3).map(([ratio]) => Number(ratio))).toEqual([
    0.8,
    expect.closeTo(1.142857143, 8),
    expect.closeTo(0.666666667, 8),
  ]);
  expect(rows.slice(3).map(([ratio]) => ratio)).toEqual(["", "", "#VALUE!"]);
  expect(problems.map(({ address }) => address)).toEqual(["B7"]);
});

test("the accounts work out what others supply still, and what is typed over it stays", async () => {
  const workbook = openCustomers(
    ["Customer", "Annual revenue"],
    [
      ["Alder", 150],
      ["Birch", 30],
      ["Cedar", 10],
    ],
  );
  await offer();
  const table = tableOf(workbook);
  typeFor(table, "Alder", "Purchases total", 800);
  typeFor(table, "Alder", "Self-supplied", 200);
  typeFor(table, "Birch", "Opportunity", 77);
  await offer();
  expect(cellsUnder(tableOf(workbook), "Opportunity")).toEqual([450, 77, ""]);
});
