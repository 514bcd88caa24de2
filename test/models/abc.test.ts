import { runModel } from "../../src/excel";
import { abc } from "../../src/plans/models/abc";
import { areaAt } from "../../src/plans/area";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { openSession } from "../../src/workbench/session";
import { now } from "../excel/support";
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
