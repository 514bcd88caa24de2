import { check } from "./evaluate";

describe("precedence (Microsoft Support: Calculation operators and precedence)", () => {
  check([
    ["=5+2*3", 11],
    ["=(5+2)*3", 21],
    ["=-2^2", 4],
    ["=0-2^2", -4],
    ["=2^3^2", 64],
    ["=50%*10", 5],
    ["=2^50%", 1.414213562],
    ["=1&2+3", "15"],
    ['=1+1=2&""', false],
    ["=--TRUE", 1],
    ["=1-+-1", 2],
  ]);
});

describe("coercion", () => {
  check(
    [
      ['="3"+4', 7],
      ['="50%"*2', 1],
      ['="abc"+1', "#VALUE!"],
      ['=""+1', "#VALUE!"],
      ["=TRUE+TRUE", 2],
      ["=A1+1", 1],
      ['=A1&"x"', "x"],
      ["=1/0", "#DIV/0!"],
      ["=0^0", "#NUM!"],
      ["=A1", 0],
    ],
    [[null]],
  );
});

describe("comparison", () => {
  check(
    [
      ['="Star"="STAR"', true],
      ['="a">"B"', false],
      ['=9999<"1"', true],
      ['="z"<FALSE', true],
      ["=A1=0", true],
      ['=A1=""', true],
      ["=A1=FALSE", true],
      ['="5"=5', false],
      ["=0.1+0.2=0.3", true],
      ["=1=1.0000000001", false],
      ["=#N/A=1", "#N/A"],
      ["=1/0=NA()", "#DIV/0!"],
    ],
    [[null]],
  );
});

describe("arrays", () => {
  check(
    [
      [
        "={1,2;3,4}*10",
        [
          [10, 20],
          [30, 40],
        ],
      ],
      [
        "={1,2}+{10;20}",
        [
          [11, 12],
          [21, 22],
        ],
      ],
      ["={1,2,3}+{10,20}", [[11, 22, "#N/A"]]],
      ['=A1:A3="b"', [[false], [true], [false]]],
      ["=-A1:A2", [["#VALUE!"], ["#VALUE!"]]],
      ['=IF({TRUE,FALSE},"y","n")', [["y", "n"]]],
      [
        "=IF({1;0},{1,2},{3,4})",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["=ROUND({1.25,2.35},1)", [[1.3, 2.4]]],
      [
        '=LEFT({"abc","de"},{1;2})',
        [
          ["a", "d"],
          ["ab", "de"],
        ],
      ],
      ['=SUM((A1:A3="b")*{1;2;3})', 2],
      ["={1,#DIV/0!}+1", [[2, "#DIV/0!"]]],
    ],
    [["a"], ["b"], ["c"]],
  );
});

describe("references", () => {
  check(
    [
      ["=SUM(A:A)", 6],
      ["=SUM(1:1)", 11],
      ["=SUM(A1:B2 B1:B3)", 30],
      ["=A1:A3 B1:B3", "#NULL!"],
      ["=@A1:A3", "#VALUE!"],
      ["=SUM(Data!A1:A3)", 6],
      ["=SUM('Data'!A1:A3)", 6],
      ["=Nowhere!A1", "#REF!"],
      ["=undefined_name", "#NAME?"],
      ["=NOSUCHFUNCTION(1)", "#NAME?"],
      ["=#REF!+1", "#REF!"],
      ["=SUM(A1:A3", "#NAME?"],
      ["=SUMPRODUCT((A:A>1)*A:A)", 5],
    ],
    [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
  );
});

describe("the last step of a formula (Kahan, How Futile are Mindless Assessments of Roundoff, on Excel)", () => {
  check([
    ["=0.5-0.4-0.1", 0],
    ["=4/3-1-1/3", 0],
    ["=ABS(0.5-0.4-0.1)>0", true],
    ["=(0.5-0.4-0.1)=0", false],
    ["=0.3+-0.3", 0],
    ["=1.5-0.25", 1.25],
  ]);
});

describe("numbers of 16 and more digits as text", () => {
  check([
    ['=123456789012345&""', "123456789012345"],
    ['=123456789012345678&""', "1.23456789012346E+17"],
    ['=1E+20&""', "1E+20"],
    ['=-2.5E+30&""', "-2.5E+30"],
  ]);
});
