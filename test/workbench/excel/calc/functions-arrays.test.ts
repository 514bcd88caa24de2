import { check } from "./evaluate";

const cells = [
  ["Region", "Rep", "Sales"],
  ["East", "Tom", 30],
  ["West", "Fred", 10],
  ["East", "Amy", 20],
  ["West", "Sal", null],
];

describe("FILTER", () => {
  check(
    [
      [
        '=FILTER(B2:C5,A2:A5="East")',
        [
          ["Tom", 30],
          ["Amy", 20],
        ],
      ],
      ['=FILTER(B2:B5,A2:A5="North","none")', "none"],
      ['=FILTER(B2:B5,A2:A5="North")', "#CALC!"],
      ["=FILTER(A1:C1,{1,0,1})", [["Region", "Sales"]]],
      ["=FILTER(B2:B5,{1;0})", "#VALUE!"],
      ["=FILTER(B2:B5,{1;#N/A;0;1})", "#N/A"],
      ["=_xlfn._xlws.FILTER(B2:B5,C2:C5>15)", [["Tom"], ["Amy"]]],
    ],
    cells,
  );
});

describe("SORT and SORTBY", () => {
  check(
    [
      ["=SORT(C2:C5)", [[10], [20], [30], [0]]],
      ["=SORT(B2:B5,1,-1)", [["Tom"], ["Sal"], ["Fred"], ["Amy"]]],
      [
        "=SORT(A2:B5,{1,2})",
        [
          ["East", "Amy"],
          ["East", "Tom"],
          ["West", "Fred"],
          ["West", "Sal"],
        ],
      ],
      ["=SORT({3,1,2},1,1,TRUE)", [[1, 2, 3]]],
      ['=SORT({TRUE;"b";2;"A";1})', [[1], [2], ["A"], ["b"], [true]]],
      ["=SORTBY(B2:B5,C2:C5,-1)", [["Tom"], ["Amy"], ["Fred"], ["Sal"]]],
      ["=SORTBY(B2:B5,A2:A5,1,C2:C5,1)", [["Amy"], ["Tom"], ["Fred"], ["Sal"]]],
      ["=SORTBY(B2:B5,{1;2})", "#VALUE!"],
    ],
    cells,
  );
});

describe("UNIQUE, SEQUENCE, TRANSPOSE", () => {
  check(
    [
      ["=UNIQUE(A2:A5)", [["East"], ["West"]]],
      ['=UNIQUE({"a";"A";"b"},FALSE,TRUE)', "b"],
      ["=UNIQUE({1,1,2},TRUE)", [[1, 2]]],
      [
        "=SEQUENCE(2,3)",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      ["=SEQUENCE(3,,10,-5)", [[10], [5], [0]]],
      ["=TRANSPOSE(A1:C1)", [["Region"], ["Rep"], ["Sales"]]],
    ],
    cells,
  );
});

describe("LET", () => {
  check([
    ["=LET(x,5,SUM(x,1))", 6],
    ["=LET(x,2,y,x*3,x+y)", 8],
    ["=LET(x,1,LET(x,x+1,x*10)+x)", 21],
    ["=_xlfn.LET(_xlpm.x,3,_xlpm.x*_xlpm.x)", 9],
    ["=LET(x,{1,2,3},SUM(x*x))", 14],
  ]);
});
