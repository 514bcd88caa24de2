import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { ArrayFormulas } from "../../../../src/workbench/excel/xlsx/array-formula";

const workbook = createWorkbook();
const sheet = workbook.activeSheet;
sheet.setValues(0, 0, [
  ["a", "b"],
  [1, 2],
]);
workbook.addTable(sheet, { top: 0, left: 0, bottom: 1, right: 1 }, "T");
workbook.names.set("Cut", "=Sheet1!$A$2");
workbook.names.set("Column", "=Sheet1!$A$2:$A$9");
const arrays = new ArrayFormulas(workbook);
const isMarked = (formula: string) => arrays.has(sheet, 50, 50, formula);

test.each([
  "=1+A1*Cut",
  "=SUM(A1:A9)+SUMIFS(A:A,B:B,1)",
  '=IF(A1>SUM($A$1:$A$9),"x",IFERROR(RANK(A1,$A$1:$A$9),0))',
  "=SUMPRODUCT(B2:K2,Settings!$A$1:$J$1)/SUMPRODUCT((B2:K2<>0)*1)",
  "=SUMPRODUCT((T[a]=T[@a])*T[b]/COUNTIFS(T[a],T[a]))",
  "=T[@a]/SUM(T[b])",
  "=@A1:A9*2",
  "=LET(x,A1,x+1)",
  "=SUM({1,2})+SUM(A5#)",
])("%s gives one value in every Excel and is not marked", (formula) => {
  expect(isMarked(formula)).toBe(false);
});

test.each([
  "=A1:A9*2",
  "=T[a]",
  "=T",
  "=Column",
  "=A5#",
  "=SUM((A1:A9>1)*A1:A9)",
  "=IF(A1:A9>1,1,0)",
  "=SUMPRODUCT(IF(A1:A9>1,1,0))",
  "=SORT(A1:A9)",
  "=COUNT(UNIQUE(A1:A9))",
  "=ABS(A1:A9)",
  "=KAM.STRATEGY(A1)",
  "=SUM(KAM.SCORE(A1:B1,A2:B2))",
  "=XLOOKUP(1,A:A,B:B)",
  "=LET(x,A1:A9,x+1)",
  "=TRANSPOSE(A1:A9)",
  "=SEQUENCE(3)",
])("%s may give or take more than that and is marked", (formula) => {
  expect(isMarked(formula)).toBe(true);
});
