import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { Changes } from "../../../src/workbench/page/grid/changes";

function open() {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.activeSheet, changes: new Changes(workbook) };
}

test("cells that a formula fills no longer are looked at", () => {
  const { workbook, sheet, changes } = open();
  sheet.setValue(0, 0, 3);
  sheet.setFormula(0, 1, "=SEQUENCE(A1)");
  workbook.calculate();
  changes.take();
  sheet.setValue(0, 0, 2);
  const { contents } = changes.take().get(sheet) ?? { contents: [] };
  const reached = contents.some(
    ({ left, right, bottom }) => left <= 1 && right >= 1 && bottom >= 2,
  );
  expect(reached).toBe(true);
  expect(sheet.value(2, 1)).toBeNull();
});

test("how cells look is compared only after a format or a table has changed", () => {
  const { workbook, sheet, changes } = open();
  sheet.setValue(0, 0, "Name");
  expect(changes.take().get(sheet)?.looks).toEqual([]);
  sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
  expect(changes.take().get(sheet)?.looks).toHaveLength(1);
  workbook.addTable(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, "Names");
  expect(changes.take().get(sheet)?.looks).toHaveLength(1);
  expect(changes.take().get(sheet)?.looks).toEqual([]);
});
