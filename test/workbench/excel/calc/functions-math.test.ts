import { check } from "./evaluate";

describe("rounding (Microsoft Support: ROUND, ROUNDUP, ROUNDDOWN, INT, TRUNC)", () => {
  check([
    ["=ROUND(2.15,1)", 2.2],
    ["=ROUND(2.149,1)", 2.1],
    ["=ROUND(-1.475,2)", -1.48],
    ["=ROUND(21.5,-1)", 20],
    ["=ROUND(626.3,-3)", 1000],
    ["=ROUND(1.98,-1)", 0],
    ["=ROUND(-50.55,-2)", -100],
    ["=ROUNDUP(3.2,0)", 4],
    ["=ROUNDUP(76.9,0)", 77],
    ["=ROUNDUP(3.14159,3)", 3.142],
    ["=ROUNDUP(-3.14159,1)", -3.2],
    ["=ROUNDUP(31415.92654,-2)", 31500],
    ["=ROUNDDOWN(3.14159,3)", 3.141],
    ["=ROUNDDOWN(-3.14159,1)", -3.1],
    ["=ROUNDDOWN(31415.92654,-2)", 31400],
    ["=INT(8.9)", 8],
    ["=INT(-8.9)", -9],
    ["=TRUNC(-8.9)", -8],
    // 1.005 is stored a little below; Excel rounds what it shows.
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUNDUP(4.1*100,0)", 410],
  ]);
});

describe("arithmetic (Microsoft Support: MOD, POWER, SQRT, SIGN, LN, LOG, LOG10, EXP)", () => {
  check([
    ["=MOD(3,2)", 1],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,-2)", -1],
    ["=MOD(-3,-2)", -1],
    ["=MOD(3,0)", "#DIV/0!"],
    ["=POWER(5,2)", 25],
    ["=POWER(98.6,3.2)", 2401077.222],
    ["=POWER(4,5/4)", 5.656854249],
    ["=SQRT(16)", 4],
    ["=SQRT(-16)", "#NUM!"],
    ["=SQRT(ABS(-16))", 4],
    ["=SIGN(10)", 1],
    ["=SIGN(4-4)", 0],
    ["=SIGN(-0.00001)", -1],
    ["=LN(86)", 4.4543473],
    ["=LN(EXP(3))", 3],
    ["=LOG10(86)", 1.9345],
    ["=LOG10(100000)", 5],
    ["=LOG(8,2)", 3],
    ["=LOG(86,2.7182818)", 4.4543473],
    ["=EXP(1)", 2.71828183],
    ["=PI()", 3.141592653589793],
    ["=QUOTIENT(-10,3)", -3],
    ["=10^400", "#NUM!"],
  ]);
});

describe("sums", () => {
  const cells = [
    [1, 2, "text"],
    [3, null, true],
    [5, 4, "6"],
  ];
  check(
    [
      ["=SUM(A1:C3)", 15],
      // Written out, "5" and TRUE are numbers (Microsoft Support: SUM).
      ['=SUM("5",15,TRUE)', 21],
      ["=SUM(A1:A3,B1:B3)", 15],
      ["=SUM(A1,,B3)", 5],
      ["=SUM(C1:C3)", 0],
      ['=SUM("x")', "#VALUE!"],
      ["=SUMPRODUCT(A1:A3,B1:B3)", 22],
      ["=SUMPRODUCT(A1:A3,C1:C3)", 0],
      ["=SUMPRODUCT(A1:A3,B1:B2)", "#VALUE!"],
      ["=SUMPRODUCT((A1:A3>2)*A1:A3)", 8],
      ["=SUMPRODUCT(--(A1:A3>2))", 2],
      ["=PRODUCT(A1:A3)", 15],
      ["=SUMSQ(3,4)", 25],
      ["=AVERAGE(A1:C3)", 3],
      ["=AVERAGE(C1:C2)", "#DIV/0!"],
      ["=MIN(A1:C3)", 1],
      ["=MAX(C1:C3)", 0],
      ["=COUNT(A1:C3)", 5],
      ['=COUNT(1,TRUE,"7","x")', 3],
      ["=COUNTA(A1:C3)", 8],
      ["=COUNTBLANK(A1:C3)", 1],
    ],
    cells,
  );
});

describe("MMULT (Microsoft Support)", () => {
  check([
    [
      "=MMULT({1,3;7,2},{2,0;0,2})",
      [
        [2, 6],
        [14, 4],
      ],
    ],
    ["=MMULT({1,2},{1,2})", "#VALUE!"],
  ]);
});
