import { fromFile, toFile } from "../../../../src/workbench/excel/xlsx/formula";

/** As a person writes it, and as Excel's files do. */
const cases: readonly (readonly [name: string, written: string, inFile: string])[] = [
  ["plain functions alone", 'IF(SUM(A1:A3)>1,"_xlfn.A1#",B2)', 'IF(SUM(A1:A3)>1,"_xlfn.A1#",B2)'],
  ["functions newer than the format with _xlfn.", "XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["names with dots too", "PERCENTRANK.INC(A1:A9,A1)", "_xlfn.PERCENTRANK.INC(A1:A9,A1)"],
  [
    "FILTER and SORT with _xlws. as well",
    "SORT(FILTER(A1:A9,B1:B9))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))",
  ],
  ["TAKE without it", "TAKE(A1:A9,2)", "_xlfn.TAKE(A1:A9,2)"],
  [
    "spilled ranges as ANCHORARRAY",
    "SUM(A5#)+'Chart data'!$B$2#",
    "SUM(_xlfn.ANCHORARRAY(A5))+_xlfn.ANCHORARRAY('Chart data'!$B$2)",
  ],
  [
    "the sign of one cell as SINGLE",
    "@A1:A9+SUM(@B1:B9)",
    "_xlfn.SINGLE(A1:A9)+SUM(_xlfn.SINGLE(B1:B9))",
  ],
  ["a sign before a call", "-@INDEX(A1:B3,1)", "-_xlfn.SINGLE(INDEX(A1:B3,1))"],
  [
    "variables of LET with _xlpm.",
    "LET(x,1,y,x+1,x*y)",
    "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)",
  ],
  [
    "parameters of LAMBDA too",
    "MAP(A1:A3,LAMBDA(v,v*2))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))",
  ],
  [
    "this row in full",
    "Factors[@Weight]/SUM(Factors[Weight])",
    "Factors[[#This Row],[Weight]]/SUM(Factors[Weight])",
  ],
  ["columns with spaces and brackets", "客户[@[收入 (万)]]", "客户[[#This Row],[收入 (万)]]"],
  [
    "the add-in's functions as custom ones",
    "KAM.SCORE(Customers[[a]:[b]],Factors[Weight])",
    "_xldudf_KAM_SCORE(Customers[[a]:[b]],Factors[Weight])",
  ],
  ["others' functions as they are", "_xldudf_CONTOSO_ADD(1)", "_xldudf_CONTOSO_ADD(1)"],
  ["space and array constants untouched", "{1,2;3,4} * ( 1 + 2 )", "{1,2;3,4} * ( 1 + 2 )"],
];

test.each(cases)("files write %s", (_, written, inFile) => {
  expect(toFile(`=${written}`)).toBe(inFile);
  expect(fromFile(inFile)).toBe(written);
});

test("a reference without its table's name is written with it", () => {
  expect(toFile("=[@Weight]*2", "Factors")).toBe("Factors[[#This Row],[Weight]]*2");
});

test("a formula that is no dynamic array says one cell of a range only inside of functions", () => {
  expect(toFile("=@A1:A9*SUM(@B1:B9)", undefined, false)).toBe("A1:A9*SUM(_xlfn.SINGLE(B1:B9))");
});
