import { check } from "./evaluate";

describe("MATCH (Microsoft Support)", () => {
  check(
    [
      ["=MATCH(39,B1:B4,1)", 2],
      ["=MATCH(41,B1:B4,0)", 4],
      ["=MATCH(40,B1:B4,-1)", "#N/A"],
      ['=MATCH("apples",A1:A4,0)', 3],
      ['=MATCH("*ears",A1:A4,0)', 4],
      ["=MATCH(24,B1:B4)", "#N/A"],
      ['=MATCH({"Pears","Bananas"},A1:A4,0)', [[4, 1]]],
      ["=MATCH(5,{9,7,5,3},-1)", 3],
      ["=MATCH(6,{9,7,5,3},-1)", 2],
      ["=XMATCH(39,B1:B4,-1)", 2],
      ["=XMATCH(39,B1:B4,1)", 3],
      ["=XMATCH(38,{38,25,38},0,-1)", 3],
    ],
    [
      ["Bananas", 25],
      ["Oranges", 38],
      ["Apples", 40],
      ["Pears", 41],
    ],
  );
});

describe("HLOOKUP and VLOOKUP (Microsoft Support: HLOOKUP)", () => {
  const cells = [
    ["Axles", "Bearings", "Bolts"],
    [4, 4, 9],
    [5, 7, 10],
    [6, 8, 11],
  ];
  check(
    [
      ['=HLOOKUP("Axles",A1:C4,2,TRUE)', 4],
      ['=HLOOKUP("Bearings",A1:C4,3,FALSE)', 7],
      ['=HLOOKUP("B",A1:C4,3,TRUE)', 5],
      ['=HLOOKUP("Bolts",A1:C4,4)', 11],
      ['=HLOOKUP(3,{1,2,3;"a","b","c";"d","e","f"},2,TRUE)', "c"],
      ['=HLOOKUP("Nuts",A1:C4,2,FALSE)', "#N/A"],
      ['=VLOOKUP("b",{"a",1;"b",2},2,FALSE)', 2],
      ["=VLOOKUP(2.5,{1,10;2,20;3,30},2)", 20],
      ["=VLOOKUP(1,{1,10},3,FALSE)", "#REF!"],
      ["=VLOOKUP(1,{1,10},0,FALSE)", "#VALUE!"],
    ],
    cells,
  );
});

describe("LOOKUP (Microsoft Support)", () => {
  check(
    [
      ["=LOOKUP(4.19,A1:A5,B1:B5)", "orange"],
      ["=LOOKUP(5.75,A1:A5,B1:B5)", "yellow"],
      ["=LOOKUP(7.66,A1:A5,B1:B5)", "blue"],
      ["=LOOKUP(0,A1:A5,B1:B5)", "#N/A"],
      ["=LOOKUP(5.2,A1:B5)", "yellow"],
    ],
    [
      [4.14, "red"],
      [4.19, "orange"],
      [5.17, "yellow"],
      [5.77, "green"],
      [6.39, "blue"],
    ],
  );
});

describe("INDEX (Microsoft Support)", () => {
  check(
    [
      ["=INDEX(A1:B2,2,2)", "Pears"],
      ["=INDEX(A1:B2,2,1)", "Bananas"],
      ["=INDEX({1,2;3,4},0,2)", [[2], [4]]],
      ["=INDEX(A1:B2,0,1)", [["Apples"], ["Bananas"]]],
      ["=INDEX(A1:A2,2)", "Bananas"],
      ["=INDEX({5,6,7},2)", 6],
      ["=INDEX(A1:B2,3,1)", "#REF!"],
      ["=COUNTA(INDEX(A1:B2,1,0))", 2],
      ["=COUNTA(A1:INDEX(A1:B2,2,2))", 4],
      ["=ROW(INDEX(A1:B2,2,2))", 2],
      ["=INDEX({10;20;30},{1;3})", [[10], [30]]],
    ],
    [
      ["Apples", "Lemons"],
      ["Bananas", "Pears"],
    ],
  );
});

describe("XLOOKUP", () => {
  check(
    [
      ['=XLOOKUP("b",A1:A3,B1:B3)', 2],
      ['=XLOOKUP("B",A1:A3,B1:C3)', [[2, 20]]],
      ['=XLOOKUP("z",A1:A3,B1:B3)', "#N/A"],
      ['=XLOOKUP("z",A1:A3,B1:B3,"none")', "none"],
      ['=XLOOKUP({"c","z","a"},A1:A3,B1:B3,0)', [[3, 0, 1]]],
      ['=XLOOKUP({"c";"a"},TRANSPOSE(A1:A3),TRANSPOSE(B1:B3))', [[3], [1]]],
      ['=XLOOKUP("c",TRANSPOSE(A1:A3),TRANSPOSE(B1:C3))', [[3], [30]]],
      ["=XLOOKUP(2.5,B1:B3,A1:A3,,-1)", "b"],
      ["=XLOOKUP(2.5,B1:B3,A1:A3,,1)", "c"],
      ['=XLOOKUP("?",A1:A3,B1:B3,,2)', 1],
      ['=XLOOKUP("?",A1:A3,B1:B3,"not by default")', "not by default"],
      ['=XLOOKUP("a",A1:A3,B1:B2)', "#VALUE!"],
      ['=SUM(XLOOKUP("a",A1:A3,B1:B3):XLOOKUP("b",A1:A3,B1:B3))', 3],
      ['=XLOOKUP("b",A1:A3,IF(B1:B3>1,B1:B3,0))', 2],
    ],
    [
      ["a", 1, 10],
      ["b", 2, 20],
      ["c", 3, 30],
    ],
  );
});

describe("places (Microsoft Support: ADDRESS, ROW, COLUMN, ROWS, COLUMNS, OFFSET, INDIRECT)", () => {
  check(
    [
      ["=ADDRESS(2,3)", "$C$2"],
      ["=ADDRESS(2,3,2)", "C$2"],
      ["=ADDRESS(2,3,2,FALSE)", "R2C[3]"],
      ['=ADDRESS(2,3,1,FALSE,"[Book1]Sheet1")', "'[Book1]Sheet1'!R2C3"],
      ['=ADDRESS(2,3,1,FALSE,"EXCEL SHEET")', "'EXCEL SHEET'!R2C3"],
      ["=ROW(C10)", 10],
      ["=ROW()", 61],
      ["=ROW(A4:A6)", [[4], [5], [6]]],
      ["=COLUMN(D10)", 4],
      ["=COLUMN(B1:D1)", [[2, 3, 4]]],
      ["=ROWS(C1:E4)", 4],
      ["=ROWS({1,2,3;4,5,6})", 2],
      ["=COLUMNS(C1:E4)", 3],
      ["=ROWS(A:A)", 1048576],
      ["=OFFSET(A1,1,1)", 4],
      ["=SUM(OFFSET(A1,0,0,2,2))", 10],
      ["=SUM(OFFSET(B2,0,0,-2,-2))", 10],
      ["=OFFSET(A1,-1,0)", "#REF!"],
      ['=INDIRECT("B2")', 4],
      ['=SUM(INDIRECT("Data!A1:B2"))', 10],
      ['=INDIRECT("nonsense here")', "#REF!"],
      ['=HYPERLINK("http://example.com","shown")', "shown"],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  );
});
