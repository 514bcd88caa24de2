import { readModel, runModel } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { abc } from "../../src/plans/models/abc";
import { layoutOf } from "../../src/plans/models/layout";
import { openSession } from "../../src/workbench/session";
import { now, sheetOf } from "../excel/support";
import { shownResults } from "./support";

/** Customers with a revenue, and deals of their own with another. */
function openTwoTables() {
  const session = openSession();
  const { workbook } = session;
  const customers = workbook.activeSheet;
  workbook.renameSheet(customers, "Customers");
  const put = (name: string, sheet: typeof customers, rows: (string | number)[][]) => {
    sheet.setValues(0, 0, rows);
    workbook.addTable(sheet, areaAt(0, 0, rows.length, rows[0]!.length), name);
  };
  put("Customers", customers, [
    ["Customer", "Revenue"],
    ["Ada", 70],
    ["Ben", 30],
  ]);
  put("Deals", workbook.addSheet("Deals"), [
    ["Deal", "ＲＥＶＥＮＵＥ"],
    ["Pumps", 5],
    ["Valves", 90],
    ["Seals", 5],
  ]);
  return session;
}

const run = (typed = {}) =>
  runModel({ model: abc, mode: "native", language: "en-US", now, typed, consent: "overwrite" });

const names = (cells: readonly (readonly (string | number)[])[]) => cells.map(([name]) => name);

test("of two tables with its column an analysis reads the customers, or the one whose name is typed", async () => {
  const { workbook } = openTwoTables();
  expect(names((await run()).cells)).toEqual(["Ada", "Ben"]);
  const { cells, problems } = await run({ table: "ｄｅａｌｓ" });
  expect(problems).toEqual([]);
  expect(names(cells)).toEqual(["Pumps", "Valves", "Seals"]);
  expect(shownResults(workbook, abc, 3).map(([name, value]) => [name, value])).toEqual([
    ["Pumps", "5"],
    ["Valves", "90"],
    ["Seals", "5"],
  ]);
});

test("the table is remembered on the analysis' sheet, and says there what is read", async () => {
  const { workbook } = openTwoTables();
  const { sheets } = await run({ table: "Deals" });
  const sheet = sheetOf(workbook, sheets[0]!);
  const { tableRow } = layoutOf(abc);
  expect([0, 1, 2].map((column) => sheet.value(tableRow, column))).toEqual([
    "Table",
    "Deals",
    "Deals",
  ]);
  expect(names((await run()).cells)).toEqual(["Pumps", "Valves", "Seals"]);
  sheet.setValue(tableRow, 1, null);
  expect(names((await run()).cells)).toEqual(["Ada", "Ben"]);
});

test("a table that is not there is named among the problems, and another is read", async () => {
  openTwoTables();
  const { cells, problems } = await run({ table: "Nowhere" });
  expect(names(cells)).toEqual(["Ada", "Ben"]);
  expect(problems.map(({ code, value, params }) => [code, value, params])).toEqual([
    ["model-setting", "Nowhere", { name: "Table" }],
  ]);
});

test("what can be read is said: the customers first, all other tables but the factors'", async () => {
  openTwoTables();
  const { tables, table, headers } = await readModel(abc, { table: "Deals" }, "en-US");
  expect({ tables, table, headers }).toEqual({
    tables: ["Customers", "Deals"],
    table: "Deals",
    headers: ["Deal", "ＲＥＶＥＮＵＥ"],
  });
});
