import { Intersections } from "../../../../src/workbench/excel/xlsx/intersections";

const intersections = () => new Intersections((name) => /^(?:Price|Qty)$/i.test(name));

// As Excel shows formulas of files from before there were dynamic arrays (Microsoft Support: Implicit intersection
// operator: @).
test.each([
  ["A1:A9*SUM(B1:B9)", "@A1:A9*SUM(B1:B9)"],
  ["A:A-(T[x])+T[@y]", "@A:A-(@T[x])+T[@y]"],
  ["Price*Qty", "@Price*@Qty"],
  ["Price%", "@Price%"],
  ["A1:A3 * 2", "@A1:A3 * 2"],
  ['IF(B2:B5>45060,"late","early")', 'IF(@B2:B5>45060,"late","early")'],
  ["SUM(IF(B2:B5>45060,1,0))", "SUM(IF(@B2:B5>45060,1,0))"],
  ["VLOOKUP(A:A,B:C,2,0)", "VLOOKUP(@A:A,B:C,2,0)"],
  ["COUNTIF(A:A,A:A)", "COUNTIF(A:A,@A:A)"],
  ["SUM(-Price)", "SUM(-@Price)"],
  ["IF(A1,B1:B3,0)", "IF(A1,@B1:B3,0)"],
  ["IFERROR(A1:A3,0)", "IFERROR(@A1:A3,0)"],
])("%s reads %s", (inFile, shown) => {
  expect(intersections().marked(inFile)).toBe(shown);
  expect(intersections().unmarked(`=${shown}`)).toBe(inFile);
});

test.each([
  "SUM(A1:A3)",
  "SUM( A1:A3 )",
  "SUM(IF(A1,B1:B3,0))",
  "SUM(A1:A3 B1:B3)",
  "SUM((A1:A2,B1:B2))",
  "A1:INDEX(B:B,3)",
  "SUMPRODUCT((A1:A3>1)*(B1:B3=2))",
  "T[@a]/SUM(T[b])",
  "LET(x,A1:A9,SUM(x))",
  '"A1:A9"&A1',
  "SUM({1,2;3,4})",
  "THEIRS(B2:B5)",
])("%s asks for all its cells and reads as it stands", (formula) => {
  expect(intersections().marked(formula)).toBe(formula);
});

test("what is found out for one row holds for the others", () => {
  const read = intersections();
  expect(["A1:A9*2", "A2:A10*2", "A3:A11*2"].map((formula) => read.marked(formula))).toEqual([
    "@A1:A9*2",
    "@A2:A10*2",
    "@A3:A11*2",
  ]);
});

test("a sign that a file would not mean by itself cannot be left out", () => {
  expect(intersections().unmarked("=SUM(@A1:A9)")).toBeUndefined();
});
