import { runModel } from "../../src/excel";
import { abc } from "../../src/plans/models/abc";
import { areaAt } from "../../src/plans/area";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";
import { ofRows } from "./of-rows";
import { shownResults } from "./support";

const customers: readonly (readonly Scalar[])[] = [
  ["Customer", "Revenue", "Sector", "Outlook"],
  ["Alder", 80, "Steel", 9],
  ["Birch", 15, "steel", ""],
  ["Cedar", 5, " Steel ", 6],
  ["Ebony", 10, "Food", ""],
  ["Fir", -3, "Food", "yes"],
];

/** Classes by customer, from a sheet that is written in each of the three modes. */
async function classes(typed: Readonly<Record<string, string | number>>) {
  const { workbook } = openSession();
  const sheet = workbook.activeSheet;
  sheet.setValues(0, 0, customers);
  workbook.addTable(sheet, areaAt(0, 0, customers.length, 4), "Customers");
  const found: string[] = [];
  for (const mode of ["live", "native", "values"] as const) {
    await runModel({ model: abc, mode, language: "en-US", now, typed, consent: "overwrite" });
    found.push(
      shownResults(workbook, abc, customers.length - 1)
        .map((row) => row[2] ?? "")
        .join(" "),
    );
  }
  return [...new Set(found)];
}

test("over all, by what the larger ones make up before: 80, 95 and 105 of 110", async () => {
  expect(await classes({})).toEqual(["A A C B C"]);
});

test("within each sector, however it is spelt, the largest is A: 80 and 95 of 100, and 10 of 10", async () => {
  expect(await classes({ "input.group": "Sector" })).toEqual(["A B C A C"]);
});

test("a C whose outlook is rated high enough is C+, but never a loss", async () => {
  const typed = { "input.group": "Sector", "input.potential": "Outlook" };
  expect(await classes(typed)).toEqual(["A B C+ A C"]);
  expect(await classes({ ...typed, potentialFrom: 7 })).toEqual(["A B C A C"]);
});

test("numbers that are text have the decimal sign of the others, or of the workbook's settings", async () => {
  const { workbook } = openSession();
  const sheet = workbook.activeSheet;
  // Together 100 where a comma parts the decimals; else they are no numbers.
  sheet.setValues(0, 0, [
    ["Customer", "Revenue"],
    ["Alder", "85,5"],
    ["Birch", "14,5"],
    ["Cedar", ""],
  ]);
  workbook.addTable(sheet, areaAt(0, 0, 4, 2), "Customers");
  const shown = async () => {
    const found: string[] = [];
    for (const mode of ["live", "native", "values"] as const) {
      await runModel({ model: abc, mode, language: "en-US", now, consent: "overwrite" });
      const rows = shownResults(workbook, abc, 2);
      found.push(rows.map((row) => [row[1], row[2]].join(" ")).join(", "));
    }
    return [...new Set(found)];
  };
  expect(await shown()).toEqual(["85.5 A, 14.5 B"]);
  const settings = workbook.addSheet("Settings");
  settings.setValues(0, 0, [
    ["Settings", ""],
    ["Decimal sign of numbers typed as text", "Point"],
  ]);
  expect(await shown()).toEqual(["#VALUE! #VALUE!, #VALUE! #VALUE!"]);
});

/** Steel Works and the two of its name bring 60 together; one of them is not known, and an error is nobody's to hide. */
const groups = {
  headers: ["Customer", "Revenue", "Parent"],
  rows: [
    ["North", 20, "Steel Works"],
    ["Bakery", 35, null],
    ["South", 30, "steel works "],
    ["Steel Works", 10, null],
    ["Depot", null, "Steel Works"],
    ["Fir", "much", "Woods"],
    ["Pine", 5, "Woods"],
    ["Alone", 5, "Alone Ltd."],
    [null, null, "Steel Works"],
  ],
};

test.each(["live", "native", "values"] as const)(
  "by parent the companies of one parent are one, under its name in its last row (%s)",
  async (mode) => {
    const { cells } = await ofRows(abc, groups, ["customer", "value", "class", "rank", "company"], {
      mode,
      typed: { byParent: "Yes" },
    });
    expect(cells.slice(0, 8)).toEqual([
      ["North", "", "", "", "Steel Works"],
      ["Bakery", "35", "A", "2", "Bakery"],
      ["South", "", "", "", "steel works"],
      ["Steel Works", "", "", "", "Steel Works"],
      ["Steel Works", "60", "A", "1", "Steel Works"],
      ["Fir", "", "", "", "Woods"],
      ["Woods", "#VALUE!", "#VALUE!", "", "Woods"],
      ["Alone Ltd.", "5", "C", "3", "Alone Ltd."],
    ]);
    const apart = await ofRows(abc, groups, ["customer", "value", "class"], { mode });
    expect(apart.cells.slice(0, 4)).toEqual([
      ["North", "20", "A"],
      ["Bakery", "35", "A"],
      ["South", "30", "A"],
      ["Steel Works", "10", "B"],
    ]);
  },
);

test.each(["live", "native", "values"] as const)(
  "where some lose money the line is a whale curve, and where they lose it all there is no share (%s)",
  async (mode) => {
    const headers = ["Customer", "Profit"];
    const of = (profits: readonly number[]) =>
      ofRows(
        abc,
        { headers, rows: profits.map((profit, i) => [`C${i}`, profit]) },
        ["share", "cumulative"],
        { mode },
      );
    // 100 of 120 gained are left: up to 120%, and back.
    const { cells, picture } = await of([80, 40, -20]);
    expect(cells).toEqual([
      ["0.8", "0.8"],
      ["0.4", "1.2"],
      ["-0.2", "1"],
    ]);
    expect(picture).toMatchObject({ axes: { secondary: { max: 1.2 } } });
    expect((await of([5, -10])).cells).toEqual([
      ["", ""],
      ["", ""],
    ]);
  },
);
