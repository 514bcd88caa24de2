import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Sheet, Table } from "../../../../src/workbench/excel/model/types";
import { evaluate, plain } from "./evaluate";
import type { Cells } from "./evaluate";

const sales: Cells = [
  ["Name", "Unit price", "Qty", "Total [net]", "#2'"],
  ["a", 2, 10, null, 1],
  ["b", 3, 20, null, 2],
  ["c", 4, 30, null, 3],
];

function salesTable(): { sheet: Sheet; table: Table } {
  const sheet = createWorkbook().addSheet("Data");
  sheet.setValues(0, 0, sales);
  const area = { top: 0, left: 0, bottom: 3, right: 4 };
  return { sheet, table: sheet.workbook.addTable(sheet, area, "Sales") };
}

describe("structured references (Microsoft Support: Using structured references with Excel tables)", () => {
  test.each([
    ["=SUM(Sales[Qty])", 60],
    ["=SUM(sales[QTY])", 60],
    ["=SUM(Sales[[Unit price]:[Qty]])", 69],
    ["=SUM(Sales[[Qty]:[Unit price]])", 69],
    ["=Sales[[#Headers],[Unit price]:[Qty]]", [["Unit price", "Qty"]]],
    ["=Sales[[#Headers],[Qty]]", "Qty"],
    ["=COUNTA(Sales[#All])", 17],
    ["=COUNTA(Sales[[#All],[Qty]])", 4],
    ["=COUNTA(Sales)", 12],
    ["=COUNTA(Sales[])", 12],
    ["=COUNTA(Sales[#Data])", 12],
    ["=COUNTA(Sales[[#Headers],[#Data],[Name]])", 4],
    ["=SUM(Sales['#2''])", 6],
    ["=COUNTBLANK(Sales[Total '[net']])", 3],
    ["=ROWS(Sales)", 3],
    ["=Sales[Nothing]", "#REF!"],
    ["=Nowhere[Qty]", "#REF!"],
    ["=Sales[#Totals]", "#REF!"],
    ["=Sales[@Qty]", "#VALUE!"],
    ['=XLOOKUP(Sales[[#Headers],[Unit price]:[Qty]],{"Qty";"Unit price"},{5;7},0)', [[7, 5]]],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula, [], salesTable().sheet)).toEqual(expected);
  });

  test("to the same row, inside the table and beside it", () => {
    const { sheet } = salesTable();
    sheet.setFormula(1, 3, "=[@[Unit price]]*[@Qty]");
    sheet.setFormula(2, 3, "=Sales[[#This Row],[Unit price]]*Sales[@Qty]");
    sheet.setFormula(3, 6, "=SUM(Sales[@[Unit price]:[Qty]])");
    sheet.setFormula(2, 6, "=[@Qty]");
    expect([sheet.value(1, 3), sheet.value(2, 3), sheet.value(3, 6)]).toEqual([20, 60, 34]);
    // Without its name a table is known only inside.
    expect(plain(sheet.value(2, 6))).toBe("#NAME?");
  });

  test("to Chinese headers", () => {
    const sheet = createWorkbook().addSheet("客户");
    sheet.setValues(0, 0, [
      ["客户", "市场规模"],
      ["甲", 3],
      ["乙", 4],
    ]);
    sheet.workbook.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, "Customers");
    expect(evaluate("=SUM(Customers[市场规模])", [], sheet)).toBe(7);
    expect(evaluate("=SUM(客户!B2:B3)", [], sheet)).toBe(7);
  });

  test("leave the totals row out", () => {
    const { sheet, table } = salesTable();
    sheet.setValue(4, 2, 999);
    sheet.workbook.autoExpandTables = false;
    table.showTotals = true;
    table.area = { ...table.area, bottom: 4 };
    expect(evaluate("=SUM(Sales[Qty])", [], sheet)).toBe(60);
    expect(evaluate("=Sales[[#Totals],[Qty]]", [], sheet)).toBe(999);
  });

  test("SUBTOTAL leaves other subtotals out, and hidden rows where asked to (Microsoft Support: SUBTOTAL)", () => {
    const { sheet } = salesTable();
    sheet.setFormula(5, 2, "=SUBTOTAL(109,Sales[Qty])");
    sheet.hiddenRows.add(1);
    expect(evaluate("=SUBTOTAL(9,C2:C6)", [], sheet)).toBe(60);
    expect(evaluate("=SUBTOTAL(109,C2:C6)", [], sheet)).toBe(50);
    expect(evaluate("=SUBTOTAL(101,C2:C6)", [], sheet)).toBe(25);
    expect(evaluate("=SUBTOTAL(12,C2:C6)", [], sheet)).toBe("#VALUE!");
  });
});

describe("formulas follow their table", () => {
  test("when it is resized", () => {
    const { sheet, table } = salesTable();
    sheet.setFormula(0, 8, "=Sales[Name]");
    sheet.setFormula(0, 9, "=SUM(Sales[Qty])");
    sheet.workbook.resizeTable(table, { ...table.area, bottom: 2 });
    expect(sheet.value(0, 9)).toBe(30);
    expect(sheet.spill(0, 8)?.bottom).toBe(1);
    sheet.workbook.resizeTable(table, { ...table.area, bottom: 3 });
    expect(sheet.value(0, 9)).toBe(60);
    expect(sheet.spill(0, 8)?.bottom).toBe(2);
  });

  test("when it is renamed, or goes", () => {
    const { sheet, table } = salesTable();
    sheet.setFormula(0, 8, "=SUM(Sales[Qty])+ROWS(Sales)");
    table.name = "Orders";
    expect(sheet.formula(0, 8)).toBe("=SUM(Orders[Qty])+ROWS(Orders)");
    expect(sheet.value(0, 8)).toBe(63);
    sheet.workbook.removeTable(table);
    expect(plain(sheet.value(0, 8))).toBe("#REF!");
  });

  test("when a column is renamed in its header", () => {
    const { sheet } = salesTable();
    sheet.setFormula(1, 3, "=[@Qty]*2");
    sheet.setFormula(0, 8, "=SUM(Sales[[Unit price]:[Qty]])+SUM(Sales[Qty])");
    sheet.setValue(0, 2, "Quantity [pcs]");
    expect(sheet.formula(1, 3)).toBe("=[@[Quantity '[pcs']]]*2");
    expect(sheet.value(1, 3)).toBe(20);
    expect(sheet.value(0, 8)).toBe(129);
  });

  test("when headers change places", () => {
    const { sheet } = salesTable();
    sheet.setFormula(0, 8, "=SUM(Sales[Qty])");
    sheet.setValues(0, 1, [["Qty", "Unit price"]]);
    expect(sheet.formula(0, 8)).toBe("=SUM(Sales[Qty])");
    expect(sheet.value(0, 8)).toBe(9);
  });
});
