import { contacts } from "../../src/plans/models/contacts";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import { cellsUnder, columnOf, offer, openCustomers, tableOf } from "../excel/accounts/support";
import { ofRows, type Row } from "./of-rows";

const headers = ["Customer", "Our person", "Their person", "Strength"];
const functions = ["Our function", "Their function"];

function found(
  more: readonly string[],
  rows: readonly Row[],
  ids: readonly string[],
  mode: WriteMode,
  typed: Readonly<Record<string, number>> = {},
) {
  return ofRows(contacts, { headers: [...headers, ...more], rows }, ids, { mode, typed });
}

test.each(writeModes)(
  "five ties of 17, three of them the manager's: 10/17 through one, two left, two functions joined, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "KAM", "Buyer", 5, "Sales", "Purchasing"],
      ["Alder", "KAM", "Plant manager", 3, "Sales", "Operations"],
      ["Alder", "Quality", "QA lead", 4, "Quality", "quality "],
      ["Alder", "kam", "CFO", 2, "Sales", "Finance"],
      ["Alder", "Director", "CEO", 3, "Management", "Management"],
    ];
    const ids = ["through", "ties", "left", "functions", "functionsFacing", "state"];
    const { cells } = await found(functions, rows, ids, mode);
    const expected = ["0.588235294", "5", "2", "2", "2", "Several people"];
    expect(cells).toEqual(rows.map(() => expected));
  },
);

test.each(writeModes)(
  "from four fifths on it hangs on one person, just below it does not, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "a", "x", 4],
      ["Alder", "b", "y", 1],
      ["Birch", "a", "x", 3.9],
      ["Birch", "b", "y", 1],
    ];
    const { cells } = await found([], rows, ["state"], mode);
    const [one, several] = ["Hangs on one person", "Several people"];
    expect(cells.flat()).toEqual([one, one, several, several]);
  },
);

test.each(writeModes)(
  "what is blank, weak, nameless or about nobody is no tie, and a bad cell hides no other, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "a", "x", 3],
      ["Alder", "b", "y", null],
      ["Alder", "b", "y", 0.5],
      ["Alder", null, "y", 5],
      ["Alder", "b", "y", "strong"],
      [null, "b", "y", 5],
      ["A*", "b", "y", null],
    ];
    const { cells, problems } = await found([], rows, ["ties", "all", "state"], mode);
    const alder = ["1", "3", "Hangs on one person"];
    expect(cells).toEqual([alder, alder, alder, alder, alder, ["", "", ""], ["0", "0", ""]]);
    expect(problems.map(({ address }) => address)).toContain("D6");
  },
);

test.each(writeModes)(
  "a function that both sides have counts as joined only with a tie from like to like, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "a", "x", 3, "Finance", "Finance"],
      ["Alder", "a", "y", 3, "Logistics", "IT"],
      ["Alder", null, null, null, "IT", "Logistics"],
      // The same functions of another customer, and a name that could be a pattern.
      ["Birch", "a", "x", 3, "IT", "IT"],
      ["Birch", "b", "x", 2, "F*", "Finance"],
    ];
    const ids = ["functions", "functionsFacing", "team"];
    const { cells } = await found(functions, rows, ids, mode);
    const [alder, birch] = [
      ["1", "3", "2"],
      ["1", "1", "1"],
    ];
    expect(cells).toEqual([alder, alder, alder, birch, birch]);
  },
);

test.each(writeModes)("weak ties may be left out by a setting, in %s mode", async (mode) => {
  const rows = [
    ["Alder", "a", "x", 2],
    ["Alder", "b", "y", 3],
  ];
  const { cells } = await found([], rows, ["ties", "through"], mode, { least: 3 });
  expect(cells[0]).toEqual(["1", "1"]);
});

test.each(writeModes)(
  "the shape follows from functions that meet their like without the manager, in %s mode",
  async (mode) => {
    const like = (who: string, from: number, count: number): Row[] =>
      Array.from({ length: count }, (_, i) => {
        const name = `${who} function ${from + i}`;
        return [who, `ours ${from + i}`, `theirs ${from + i}`, 2, name, name, null];
      });
    const groups: readonly (readonly [string, readonly Row[]])[] = [
      ["One-to-one", [["Alder", "a", "x", 5, "Sales", "Sales", null]]],
      // Sales meets sales, but through the strongest of ours; beside that one function only.
      ["Bow-tie", [["Birch", "a", "x", 5, "Sales", "Sales", null], ...like("Birch", 0, 1)]],
      // Who is marked is the manager, whoever is stronger: so one function less.
      ["Bow-tie", [...like("Cedar", 0, 1), ["Cedar", "m", "x", 1, "IT", "IT", "yes"]]],
      ["Widening", [["Dogwood", "a", "x", 5, "Sales", "Buying", null], ...like("Dogwood", 0, 3)]],
      ["Diamond", [["Elm", "a", "x", 5, "Sales", "Buying", null], ...like("Elm", 0, 4)]],
      // Of equals the first is the manager: three of four are left.
      ["Widening", like("Fir", 0, 4)],
      // A strong tie of somebody else's makes two of two count where the manager is marked elsewhere.
      ["Widening", [["Hazel", "m", "x", 1, null, null, 1], ...like("Hazel", 0, 2)]],
      ["Joint teams", [["Gum", "a", "x", 5, "joint team", null, null]]],
      ["", [["Ivy", "a", "x", null, "joint team", null, null]]],
    ];
    const rows = groups.flatMap(([, ties]) => ties);
    const more = [...functions, "Key account manager"];
    const { cells } = await found(more, rows, ["shape"], mode);
    expect(cells.flat()).toEqual(groups.flatMap(([shape, ties]) => ties.map(() => shape)));
  },
);

test.each(writeModes)(
  "what is left without the busiest of theirs is counted by their people, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "a", "x", 3],
      ["Alder", "b", "X ", 3],
      ["Alder", "c", "y", 3],
    ];
    const { cells } = await found([], rows, ["left", "leftTheirs"], mode);
    expect(cells[0]).toEqual(["2", "1"]);
  },
);

test("strengths whose sums differ only by how computers add are equal: the first leads", async () => {
  // 1.1 + 2.2 is a little more than 3.3 in binary numbers.
  const rows = [
    ["Alder", "a", "x", 3.3, "IT", "IT"],
    ["Alder", "b", "y", 1.1, "Sales", "Sales"],
    ["Alder", "b", "z", 2.2, "Finance", "Finance"],
  ];
  for (const mode of writeModes) {
    const { cells } = await found(functions, rows, ["shape"], mode);
    expect(cells.flat()).toEqual(["Widening", "Widening", "Widening"]);
  }
});

test("the chart has one bar for each customer, the strongest first", async () => {
  const rows = [
    ["Alder", "a", "x", 2],
    ["Birch", "a", "x", 5],
    ["Alder", "b", "y", 1],
  ];
  const { cells } = await found([], rows, ["rank", "throughOne", "others"], "live");
  expect(cells).toEqual([
    ["", "2", "1"],
    ["1", "5", "0"],
    ["2", "2", "1"],
  ]);
});

test("the table has the functions that should meet for each key account, and keeps what is typed", async () => {
  const workbook = openCustomers(
    ["Customer", "Key account"],
    [
      ["Alder", "yes"],
      ["Birch", "no"],
    ],
  );
  expect(await offer("contacts")).toMatchObject({ lines: 7 });
  const table = tableOf(workbook, "contacts");
  expect(cellsUnder(table, "Customer")).toEqual(Array(7).fill("Alder"));
  table.sheet.setValue(table.area.top + 1, columnOf(table, "Our person"), "Li");
  table.sheet.setValue(table.area.top + 2, columnOf(table, "Our function"), null);
  expect(await offer("contacts")).toMatchObject({ lines: 0, token: null });
  expect(cellsUnder(table, "Our person")[0]).toBe("Li");
});
