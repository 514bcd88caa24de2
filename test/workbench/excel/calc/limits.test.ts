import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { limits } from "../../../../src/workbench/excel/calc/work";
import { evaluate, plain } from "./evaluate";

const many = (text: string, times: number) => text.repeat(times);

test.each([
  ["=SEQUENCE(1048576,16384)", "#NUM!"],
  ["=SEQUENCE(1000000,100)", "#NUM!"],
  ["=SUM(MMULT(SEQUENCE(3000,3000),SEQUENCE(3000,3000)))", "#NUM!"],
  ['=COUNTA(REPT("a",32000)&SEQUENCE(1000000))', "#NUM!"],
  ['=REPT("a",32767)&"b"', "#VALUE!"],
  ['=SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767))', "#VALUE!"],
  ['=CONCAT(REPT("a",32767),"b")', "#VALUE!"],
  ['=TEXTJOIN("",TRUE,REPT("a",32767),"b")', "#VALUE!"],
  [`=${many("IF(1,", 5000)}1${many(")", 5000)}`, "#NAME?"],
  [`=${many("(", 4000)}1${many(")", 4000)}`, "#NAME?"],
  [`=1${many("&1", 100_000)}`, "#NAME?"],
  [`=${many("-", 8000)}1`, "#NAME?"],
])("%.40s is an error in its cell, and the rest of the workbook calculates", (formula, error) => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.setFormula(0, 0, formula);
  sheet!.setFormula(0, 1, "=1+1");
  sheet!.setFormula(0, 2, "=IFERROR(A1,B1)");
  expect(plain(sheet!.value(0, 0))).toBe(error);
  expect(sheet!.value(0, 1)).toBe(2);
  expect(sheet!.value(0, 2)).toBe(2);
});

test("64 levels of functions calculate, as in Excel", () => {
  expect(evaluate(`=${many("ABS(", 64)}-1${many(")", 64)}`)).toBe(1);
  expect(evaluate(`=${many("ABS(", 65)}-1${many(")", 65)}`)).toBe("#NAME?");
});

test("a formula as long as Excel takes calculates, though its operations lean over thousands of levels", () => {
  expect(evaluate(`=0${many("+1", 4000)}`)).toBe(4000);
});

test("a text that doubles from cell to cell ends where no cell can hold it", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setFormula(0, 0, '=REPT("a",32767)');
  for (let row = 1; row < 40; row++) sheet.setFormula(row, 0, `=A${row}&A${row}`);
  expect(plain(sheet.value(39, 0))).toBe("#VALUE!");
  expect(sheet.usedArea()).toEqual({ top: 0, left: 0, bottom: 39, right: 0 });
});

test("formulas that together fill more than their share are errors, those before are not", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const { spilled } = limits;
  limits.spilled = 1000;
  try {
    sheet.setFormula(0, 0, "=SEQUENCE(600)");
    sheet.setFormula(0, 1, "=SEQUENCE(600)");
    sheet.setFormula(0, 2, "=SEQUENCE(300)");
    expect(sheet.value(599, 0)).toBe(600);
    expect(plain(sheet.value(0, 1))).toBe("#NUM!");
    expect(sheet.value(299, 2)).toBe(300);
    sheet.clearContents({ top: 0, left: 0, bottom: 0, right: 0 });
    sheet.setFormula(0, 1, "=SEQUENCE(600)");
    expect(sheet.value(599, 1)).toBe(600);
  } finally {
    limits.spilled = spilled;
  }
});

test("texts that a calculation makes are errors once all together are too long, those before are not", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const { characters } = limits;
  limits.characters = 70_000;
  try {
    for (let row = 0; row < 4; row++) sheet.setFormula(row, 0, '=REPT("a",30000)');
    const lengths = [0, 1, 2, 3].map((row) => String(plain(sheet.value(row, 0))).length);
    expect(lengths).toEqual([30_000, 30_000, 5, 5]);
    expect(plain(sheet.value(2, 0))).toBe("#NUM!");
    sheet.setFormula(2, 0, '=REPT("b",30000)');
    expect(String(sheet.value(2, 0))).toHaveLength(30_000);
  } finally {
    limits.characters = characters;
  }
});

test("joining texts counts for more than reading them", () => {
  const { formula } = limits;
  limits.formula = 10_000;
  try {
    expect(evaluate("=SUM(SEQUENCE(1000))")).toBe(500_500);
    expect(evaluate('=LEN(TEXTJOIN("",TRUE,SEQUENCE(100)))')).toBe(192);
    expect(evaluate('=LEN(TEXTJOIN("",TRUE,SEQUENCE(1000)))')).toBe("#NUM!");
    expect(evaluate("=LEN(CONCAT(SEQUENCE(1000)))")).toBe("#NUM!");
  } finally {
    limits.formula = formula;
  }
});

test("whole sheets and columns cost what they hold", () => {
  const workbook = createWorkbook();
  const far = workbook.addSheet("Far");
  far.setValue(1_048_575, 16_383, 5);
  far.setValue(0, 0, 3);
  const sheet = workbook.activeSheet;
  sheet.setFormula(0, 0, "=SUM(Far!A1:XFD1048576)");
  sheet.setFormula(1, 0, "=COUNT(Far!A:XFD)");
  sheet.setFormula(2, 0, "=COUNTBLANK(Far!A:A)");
  expect(sheet.value(0, 0)).toBe(8);
  expect(sheet.value(1, 0)).toBe(2);
  expect(sheet.value(2, 0)).toBe(1_048_575);
});

test("counting the rows or columns of a range that holds the formula is no circle", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setFormula(0, 0, "=COLUMNS(A1:F9)*ROWS(A1:F9)");
  sheet.setFormula(1, 0, "=ROW(A2)+COLUMN(A:C)");
  expect(sheet.value(0, 0)).toBe(54);
  expect(sheet.value(1, 2)).toBe(5);
});

test("names that each use the next one twice are no work without end", () => {
  const workbook = createWorkbook();
  for (let at = 1; at <= 30; at++)
    workbook.names.set(`Twice${at}`, `=Twice${at + 1}+Twice${at + 1}`);
  workbook.names.set("Twice31", "=1");
  for (let at = 1; at <= 9; at++) workbook.names.set(`Half${at}`, `=Half${at + 1}+Half${at + 1}`);
  workbook.names.set("Half10", "=1");
  const sheet = workbook.activeSheet;
  sheet.setFormula(0, 0, "=Twice1");
  sheet.setFormula(1, 0, "=Half1");
  expect(plain(sheet.value(0, 0))).toBe("#NAME?");
  expect(sheet.value(1, 0)).toBe(512);
});
