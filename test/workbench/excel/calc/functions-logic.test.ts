import { check } from "./evaluate";

describe("IF and its kin (Microsoft Support: IF, IFS, SWITCH, CHOOSE, IFERROR, IFNA)", () => {
  check(
    [
      ['=IF(A1>5,"Over","Under")', "Over"],
      ["=IF(FALSE,1)", false],
      ["=IF(TRUE,,2)", 0],
      ['=IF("x",1,2)', "#VALUE!"],
      ["=IF(NA(),1,2)", "#N/A"],
      ["=IF(TRUE,1,1/0)", 1],
      ['=IFS(A1>89,"A",A1>79,"B",TRUE,"F")', "F"],
      ["=IFS(FALSE,1)", "#N/A"],
      ['=SWITCH(2,1,"Sunday",2,"Monday","none")', "Monday"],
      ['=SWITCH(99,1,"Sunday","none")', "none"],
      ['=SWITCH(99,1,"Sunday",2,"Monday")', "#N/A"],
      ['=CHOOSE(3,"Wide",115,"world",8)', "world"],
      ["=SUM(A1:CHOOSE(2,A2,A3,A4))", 80],
      ["=CHOOSE(5,1,2)", "#VALUE!"],
      ['=IFERROR(1/0,"none")', "none"],
      ["=IFERROR(7,1/0)", 7],
      ['=IFNA(1/0,"none")', "#DIV/0!"],
      ['=IFNA(NA(),"none")', "none"],
      ["=IFERROR({1,#N/A},0)", [[1, 0]]],
    ],
    [[23], [45], [12], [10]],
  );
});

describe("AND, OR, XOR, NOT (Microsoft Support)", () => {
  check(
    [
      ["=AND(TRUE,1,2+2=4)", true],
      ["=AND(A1:A3)", false],
      ["=OR(A1:A3)", true],
      ["=OR(B1:B2)", "#VALUE!"],
      ["=XOR(3>0,2<9)", false],
      ["=XOR(3>12,4<6)", true],
      ["=NOT(FALSE)", true],
      ["=TRUE()", true],
    ],
    [
      [true, "text"],
      [0, null],
      ["text", null],
    ],
  );
});

describe("questions about values (Microsoft Support: IS functions)", () => {
  check(
    [
      ["=ISNUMBER(A1:D1)", [[true, false, false, false]]],
      ["=ISTEXT(A1:D1)", [[false, true, false, false]]],
      ["=ISBLANK(A1:D1)", [[false, false, true, false]]],
      ["=ISLOGICAL(A1:D1)", [[false, false, false, true]]],
      ["=ISERROR(#DIV/0!)", true],
      ["=ISNA(#DIV/0!)", false],
      ["=ISNA(NA())", true],
      ["=ISERR(NA())", false],
      ['=ISBLANK("")', false],
      ["=ISEVEN(-2.5)", true],
      ["=ISODD(5)", true],
    ],
    [[1, "a", null, true]],
  );
});

describe("a condition that is left out is blank, and so false", () => {
  check([
    ["=IF(,1,2)", 2],
    ["=IF(,1)", false],
  ]);
});
