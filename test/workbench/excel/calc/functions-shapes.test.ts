import { check } from "./evaluate";

describe("signs and pieces of text (Microsoft Support: REPLACE, CHAR, CODE, UNICHAR, UNICODE, FIXED)", () => {
  check([
    ['=REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
    ['=REPLACE("2009",3,2,"10")', "2010"],
    ['=REPLACE("ab",0,1,"")', "#VALUE!"],
    ["=CHAR(65)", "A"],
    ["=CHAR(128)", "€"],
    ["=CHAR(256)", "#VALUE!"],
    ['=CODE("A")', 65],
    ['=CODE("€uro")', 128],
    ['=CODE("客")', 63],
    ['=CODE("")', "#VALUE!"],
    ["=UNICHAR(66)", "B"],
    ["=UNICHAR(0)", "#VALUE!"],
    ["=UNICHAR(55296)", "#N/A"],
    ['=UNICODE("🌟")', 127775],
    ["=FIXED(1234.567,1)", "1,234.6"],
    ["=FIXED(1234.567,-1)", "1,230"],
    ["=FIXED(-1234.567,-1,TRUE)", "-1230"],
    ["=FIXED(44.332)", "44.33"],
  ]);
});

describe("text before, after and between (Microsoft Support: TEXTBEFORE, TEXTAFTER, TEXTSPLIT)", () => {
  const hood = '"Red riding hood\'s, red hood"';
  check([
    [`=TEXTBEFORE(${hood},"hood")`, "Red riding "],
    [`=TEXTAFTER(${hood},"hood")`, "'s, red hood"],
    [`=TEXTAFTER(${hood},"hood",2)`, ""],
    [`=TEXTBEFORE(${hood},"hood",-1)`, "Red riding hood's, red "],
    [`=TEXTBEFORE(${hood},"HOOD")`, "#N/A"],
    [`=TEXTBEFORE(${hood},"HOOD",1,1)`, "Red riding "],
    [`=TEXTAFTER(${hood},"hood",3)`, "#N/A"],
    [`=TEXTAFTER(${hood},"hood",0)`, "#VALUE!"],
    ['=TEXTBEFORE("Socrates"," ",,,1)', "Socrates"],
    ['=TEXTAFTER("Socrates"," ",,,1)', ""],
    ['=TEXTBEFORE("Socrates"," ",,,0)', "#N/A"],
    ['=TEXTBEFORE("Socrates"," ",,,0,"none")', "none"],
    ['=TEXTBEFORE("a-b.c",{".","-"})', "a"],
    ['=TEXTSPLIT("Dakota Lennon Sanchez"," ")', [["Dakota", "Lennon", "Sanchez"]]],
    [
      '=TEXTSPLIT("a=1,b",  "=", ",")',
      [
        ["a", "1"],
        ["b", "#N/A"],
      ],
    ],
    ['=TEXTSPLIT("a..b",".",,TRUE)', [["a", "b"]]],
    ['=TEXTSPLIT("a","")', "#VALUE!"],
  ]);
});

describe("parts of rectangles (Microsoft Support: TAKE, DROP, CHOOSEROWS, CHOOSECOLS, EXPAND)", () => {
  const nine = "{1,2,3;4,5,6;7,8,9}";
  check([
    [
      `=TAKE(${nine},2)`,
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [`=TAKE(${nine},-2,-1)`, [[6], [9]]],
    [`=TAKE(${nine},0)`, "#CALC!"],
    [`=TAKE(${nine},,1)`, [[1], [4], [7]]],
    [`=DROP(${nine},2)`, [[7, 8, 9]]],
    [`=DROP(${nine},-2,-2)`, 1],
    [`=DROP(${nine},3)`, "#CALC!"],
    [
      `=CHOOSECOLS(${nine},-1,1)`,
      [
        [3, 1],
        [6, 4],
        [9, 7],
      ],
    ],
    [`=CHOOSEROWS(${nine},2)`, [[4, 5, 6]]],
    [`=CHOOSEROWS(${nine},4)`, "#VALUE!"],
    [
      "=EXPAND({1,2},2,3,0)",
      [
        [1, 2, 0],
        [0, 0, 0],
      ],
    ],
    ["=EXPAND({1,2},1,1)", "#VALUE!"],
  ]);
});

describe("rectangles put together and broken (Microsoft Support: VSTACK, HSTACK, TOROW, TOCOL, WRAPROWS, WRAPCOLS)", () => {
  const seven = '{"A","B","C","D","E","F","G"}';
  check(
    [
      [
        "=VSTACK({1,2},{3})",
        [
          [1, 2],
          [3, "#N/A"],
        ],
      ],
      [
        "=HSTACK({1;2},{3})",
        [
          [1, 3],
          [2, "#N/A"],
        ],
      ],
      ["=TOROW({1,2;3,4})", [[1, 2, 3, 4]]],
      ["=TOCOL({1,2;3,4},,TRUE)", [[1], [3], [2], [4]]],
      ["=TOCOL(A1:B2,1)", [[1], [2], ["#N/A"]]],
      ["=TOCOL(A1:B2,3)", [[1], [2]]],
      [
        `=WRAPROWS(${seven},3)`,
        [
          ["A", "B", "C"],
          ["D", "E", "F"],
          ["G", "#N/A", "#N/A"],
        ],
      ],
      [
        `=WRAPCOLS(${seven},3,"x")`,
        [
          ["A", "D", "G"],
          ["B", "E", "x"],
          ["C", "F", "x"],
        ],
      ],
      ["=WRAPROWS({1,2;3,4},2)", "#VALUE!"],
      ["=WRAPROWS({1,2},0)", "#NUM!"],
    ],
    [
      [1, 2],
      [null, "=NA()"],
    ],
  );
});

describe("what a value is (Microsoft Support: TYPE, ERROR.TYPE, ISREF)", () => {
  check([
    ["=TYPE(1)", 1],
    ['=TYPE("a")', 2],
    ["=TYPE(TRUE)", 4],
    ["=TYPE(1/0)", 16],
    ["=TYPE({1,2})", 64],
    ["=ERROR.TYPE(1/0)", 2],
    ["=ERROR.TYPE(NA())", 7],
    ["=ERROR.TYPE(1)", "#N/A"],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
  ]);
});
