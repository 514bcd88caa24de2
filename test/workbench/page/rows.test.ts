import { createHost } from "../../../src/workbench/excel/host/host";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { History } from "../../../src/workbench/page/history/history";
import { refusalOf } from "../../../src/workbench/page/refusal";
import { changeRows } from "../../../src/workbench/page/rows";
import { extentOf } from "../../../src/workbench/page/grid/extent";

function titled() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setValues(0, 0, [["Accounts"], ["Harbour"], ["Beacon"]]);
  const host = createHost(workbook, "web", { language: "en-US", dark: false });
  const column = () =>
    sheet.values({ top: 0, left: 0, bottom: 3, right: 0 }).map(([value]) => value);
  return { workbook, sheet, host, column };
}

test.each(["insert", "delete"] as const)(
  "with a whole column selected “%s” does nothing to rows: it is said that the workbench cannot do this",
  (what) => {
    const { workbook, sheet, host, column } = titled();
    const bottom = extentOf(sheet).rows - 1;
    host.select(sheet, { top: 0, left: 0, bottom, right: 0 });
    let refused = "";
    try {
      changeRows({ workbook, host }, new History(), what);
    } catch (error) {
      refused = refusalOf(error);
    }
    expect(refused).toBe("notHere");
    expect(column()).toEqual(["Accounts", "Harbour", "Beacon", null]);
  },
);

test("the selected rows are deleted, and rows are inserted above them", () => {
  const { workbook, sheet, host, column } = titled();
  host.select(sheet, { top: 1, left: 0, bottom: 1, right: 0 });
  changeRows({ workbook, host }, new History(), "delete");
  expect(column()).toEqual(["Accounts", "Beacon", null, null]);
  changeRows({ workbook, host }, new History(), "insert");
  expect(column()).toEqual(["Accounts", null, "Beacon", null]);
});
