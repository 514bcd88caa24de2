import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { check, plain } from "./evaluate";

describe("the calendar's ends (Excel specifications: 1 January 1900 to 31 December 9999)", () => {
  check([
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,2,28)", 59],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(9999,12,31)", 2958465],
    ["=DATE(10000,1,1)", "#NUM!"],
    ["=YEAR(2958465)", 9999],
    ["=YEAR(2958466)", "#NUM!"],
    ["=YEAR(1E10)", "#NUM!"],
    ["=YEAR(-1)", "#NUM!"],
  ]);
});

describe("months and days beyond their ends (Microsoft Support: DATE)", () => {
  check([
    ["=DATE(2008,14,2)", 39846],
    ["=DATE(2008,-3,2)", 39327],
    ["=DATE(2008,1,35)", 39482],
    ["=DATE(2008,1,-15)", 39432],
    ["=DATE(108,1,2)", 39449],
  ]);
});

test("in the 1904 system 1 May 2024 is day 43951 (Microsoft: differences between the date systems)", () => {
  const workbook = createWorkbook();
  workbook.date1904 = true;
  const sheet = workbook.activeSheet;
  const formulas = [
    "=DATE(2024,5,1)",
    "=YEAR(43951)*10000+MONTH(43951)*100+DAY(43951)",
    '=TEXT(43951,"yyyy-mm-dd")',
    '=TEXT(43951,"0.0")',
    '="2024-05-01"+0',
    "=DATE(1904,1,1)",
    "=DATE(1903,12,31)",
    '="12:00"+0',
  ];
  formulas.forEach((formula, row) => {
    sheet.setFormula(row, 0, formula);
  });
  expect(formulas.map((_, row) => plain(sheet.value(row, 0)))).toEqual([
    43951,
    20240501,
    "2024-05-01",
    "43951.0",
    43951,
    0,
    "#NUM!",
    0.5,
  ]);
});

test("today is four years and a day earlier in the 1904 system", () => {
  const [usual, other] = [false, true].map((date1904) => {
    const workbook = createWorkbook();
    workbook.date1904 = date1904;
    workbook.activeSheet.setFormula(0, 0, "=TODAY()");
    return Number(workbook.activeSheet.value(0, 0));
  });
  expect(usual! - other!).toBe(1462);
});
