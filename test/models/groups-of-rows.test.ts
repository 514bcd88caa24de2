import { abc } from "../../src/plans/models/abc";
import { parents } from "../../src/plans/models/parents";
import { segments } from "../../src/plans/models/segments";
import { whiteSpace } from "../../src/plans/models/white-space";
import { writeModes } from "../../src/plans/settings/types";
import { offer, openCustomers, tableOf } from "../excel/accounts/support";
import { ofRows } from "./of-rows";

test.each(writeModes)(
  "beyond a third of a segment's market key accounts are to be deepened, a third itself is not beyond (%s)",
  async (mode) => {
    const headers = ["Customer", "Segment", "Segment's market", "Revenue"];
    const rows = [
      ["Alder", "Food", 900, 200],
      ["Birch", "food ", null, 101],
      ["Cedar", "Steel", 300, 100],
      ["Dune", "F*", 10, 20],
      ["Elm", null, 10, 5],
      ["Fjord", "Paper", "big", 7],
    ];
    const ids = ["share", "state", "ours", "size"];
    const { cells, problems } = await ofRows(segments, { headers, rows }, ids, { mode });
    const deepen = "Enough share: deepen the key accounts";
    expect(cells).toEqual([
      ["0.334444444", deepen, "301", "900"],
      ["0.334444444", deepen, "301", "900"],
      ["0.333333333", "", "100", "300"],
      ["2", "Check: we sell more than the market buys", "20", "10"],
      ["", "", "", ""],
      ["", "", "7", "0"],
    ]);
    expect(problems.map(({ address }) => address)).toEqual(["C7"]);
  },
);

test.each(writeModes)(
  "white space is what could be bought and is not; what nobody said is none (%s)",
  async (mode) => {
    const headers = ["Customer", "Product", "Worth a year", "Could buy", "Bought"];
    const rows = [
      ["Alder", "Cans", 300, "yes", "yes"],
      ["Alder", "Lids", 80, "yes", "no"],
      ["alder", "Foil", 20, "是", null],
      ["Birch", "Cans", 200, null, null],
      ["Birch", "Lids", "lots", "yes", null],
      ["Birch", "Foil", 50, "no", null],
    ];
    const ids = ["state", "gap", "sum", "rank"];
    const { cells } = await ofRows(whiteSpace, { headers, rows }, ids, { mode });
    expect(cells).toEqual([
      ["Bought", "", "100", ""],
      ["White space", "80", "100", "1"],
      ["White space", "20", "100", "2"],
      ["", "", "0", ""],
      ["White space", "#VALUE!", "0", ""],
      ["Not for them", "", "0", ""],
    ]);
  },
);

test("the table of white space is a row for each key account to begin with", async () => {
  const workbook = openCustomers(
    ["Customer", "Key account"],
    [
      ["Alder", "yes"],
      ["Birch", null],
    ],
  );
  const { lines } = await offer("white-space");
  expect(lines).toBe(1);
  const { sheet, area } = tableOf(workbook, "white-space");
  expect(sheet.value(area.top + 1, area.left)).toBe("Alder");
});

test.each(writeModes)(
  "companies of one parent are summed, and two owners of one are said, whatever the case (%s)",
  async (mode) => {
    const headers = ["Customer", "Parent", "Revenue", "Profit", "Owner"];
    const rows = [
      ["Alder", null, 100, 10, "Ann"],
      ["Birch", "ALDER", 40, -5, "ann"],
      ["Cedar", "Alder ", 30, null, "Bob"],
      ["Dune", "Elm", 7, 1, "Bob"],
      ["Elm", "Holding", 5, 1, "Bob"],
      ["Fjord", null, "n/a", 3, null],
      ["fjord", null, 2, 3, "Bob"],
      ["Gale", null, 1, 1, "Ann"],
      ["gale", null, 1, 1, "Bob"],
      [null, null, 9, 9, "Bob"],
    ];
    const ids = ["together", "profits", "members", "state"];
    const { cells } = await ofRows(parents, { headers, rows }, ids, { mode });
    const owners = "Two owners for one parent";
    expect(cells).toEqual([
      ["170", "5", "3", owners],
      ["170", "5", "3", owners],
      ["170", "5", "3", owners],
      ["7", "1", "1", "Its parent has a parent of its own"],
      ["5", "1", "1", ""],
      ["2", "6", "2", ""],
      ["2", "6", "2", ""],
      ["2", "2", "2", owners],
      ["2", "2", "2", owners],
      ["", "", "", ""],
    ]);
  },
);

test.each(writeModes)(
  "a C+ is on trial until its months are over, and each class has its terms (%s)",
  async (mode) => {
    const headers = ["Customer", "Profit", "C+ potential", "Months as C+"];
    const rows = [
      ["Alder", 800, null, 20],
      ["Birch", 150, null, null],
      ["Cedar", 20, "yes", 12],
      ["Dune", 15, "yes", 11],
      ["Elm", 10, "yes", null],
      ["Fjord", 5, null, 30],
    ];
    const ids = ["class", "plus", "terms"];
    const { cells } = await ofRows(abc, { headers, rows }, ids, { mode });
    expect(cells.map(([letter, plus]) => [letter, plus])).toEqual([
      ["A", ""],
      ["B", ""],
      ["C+", "Raise it or hand it over"],
      ["C+", "On trial"],
      ["C+", ""],
      ["C", ""],
    ]);
    expect(new Set(cells.map(([, , terms]) => terms)).size).toBe(4);
  },
);
