import type { Workbook } from "../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { moveCells } from "../../../src/workbench/page/grid/move-cells";
import { cellsStep } from "../../../src/workbench/page/history/cells-step";
import { History } from "../../../src/workbench/page/history/history";
import { workbookStep } from "../../../src/workbench/page/history/workbook-step";

/** A table of two customers, and a sheet of formulas over it. */
function customers() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setValues(0, 0, [
    ["Customer", "Revenue"],
    ["Harbour", 3],
    ["Beacon", 4],
  ]);
  workbook.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, "Customers");
  workbook.names.set("first", "=Sheet1!$B$2");
  const sums = workbook.addSheet("Sums");
  sums.setFormula(0, 0, "=SUM(Sheet1!B2:B3)");
  sums.setFormula(1, 0, "=SUM(Customers[Revenue])");
  sums.setFormula(2, 0, "=first");
  return { workbook, sheet, sums };
}

const contents = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => ({
    values: sheet.values({ top: 0, left: 0, bottom: 4, right: 2 }).map((row) => row.map(String)),
    formulas: [...sheet.formulaCells()].map(({ formula }) => formula),
    tables: workbook.tables.map(({ name, area }) => ({ name, area })),
    names: [...workbook.names],
  }));

function taken(change: (given: ReturnType<typeof customers>) => void) {
  const given = customers();
  const before = contents(given.workbook);
  const history = new History();
  history.record(workbookStep(given.workbook));
  change(given);
  const after = contents(given.workbook);
  expect(after).not.toEqual(before);
  history.undo();
  const undone = contents(given.workbook);
  history.redo();
  return { before, after, undone, redone: contents(given.workbook) };
}

test.each([
  ["a row with a customer", 1, 1],
  ["the header row", 0, 1],
  ["the whole table", 0, 3],
])("deleting %s is taken back, formulas and table with it", (_name, row, count) => {
  const { before, undone, after, redone } = taken(({ sheet }) => {
    sheet.deleteRows(row, count);
  });
  expect(undone).toEqual(before);
  expect(redone).toEqual(after);
});

test("inserting a row is taken back", () => {
  const { before, undone } = taken(({ sheet }) => {
    sheet.insertRows(1, 2);
  });
  expect(undone).toEqual(before);
});

test("formulas and names follow cells that move to another sheet", () => {
  const { workbook, sheet, sums } = customers();
  sums.setFormula(3, 0, "=Sheet1!B2*2");
  const there = workbook.addSheet("There");
  moveCells(sheet, { top: 1, left: 1, bottom: 1, right: 1 }, there, { row: 4, column: 0 });
  expect(sums.formula(3, 0)).toBe("=There!A5*2");
  expect(sums.value(3, 0)).toBe(6);
  expect(workbook.names.get("first")).toBe("=There!$A$5");
  expect(sheet.value(1, 1)).toBeNull();
});

test("what was done in one turn is taken back at once, and a new action forgets what was undone", () => {
  const steps: string[] = [];
  const step = (name: string) => {
    const reverse = () => {
      steps.push(name);
      return { reverse };
    };
    return { reverse };
  };
  const history = new History();
  history.record(step("first"));
  history.record(step("second"));
  expect(history.undo()).toBe(true);
  expect(steps).toEqual(["second", "first"]);
  history.record(step("third"));
  expect(history.redo()).toBe(false);
});

describe("a formula that cannot be calculated here", () => {
  const cube = '=CUBEVALUE("a")';

  function withCube() {
    const given = customers();
    given.sheet.setFormula(1, 3, cube, "single");
    given.sheet.setCachedValue(1, 3, 7);
    given.sums.setFormula(3, 0, "=Sheet1!D2+1");
    expect(given.sums.value(3, 0)).toBe(8);
    return given;
  }

  const shown = ({ sheet, sums }: ReturnType<typeof withCube>) => [
    sheet.formula(1, 3),
    sheet.formulaShape(1, 3),
    sheet.value(1, 3),
    sums.value(3, 0),
  ];

  test("comes back with its value when what overwrote it is taken back", () => {
    const given = withCube();
    const history = new History();
    history.record(cellsStep(given.sheet, [{ top: 1, left: 3, bottom: 1, right: 3 }]));
    given.sheet.setValue(1, 3, 100);
    expect(given.sums.value(3, 0)).toBe(101);
    history.undo();
    expect(shown(given)).toEqual([cube, "single", 7, 8]);
  });

  test("comes back with its value when a deleted row does", () => {
    const given = withCube();
    const history = new History();
    history.record(workbookStep(given.workbook));
    given.sheet.deleteRows(1, 1);
    history.undo();
    expect(shown(given)).toEqual([cube, "single", 7, 8]);
    expect(given.sheet.rowShifts).toEqual([]);
  });
});
