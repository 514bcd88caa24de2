import { check, evaluate } from "./evaluate";

const column = (...values: (number | string | null)[]) => values.map((value) => [value]);

describe("MEDIAN, LARGE, SMALL (Microsoft Support)", () => {
  check(
    [
      ["=MEDIAN(A1:A5)", 3],
      ["=MEDIAN(A1:A6)", 3.5],
      ["=MEDIAN(B1:B2)", "#NUM!"],
      ["=LARGE({3,4;5,2;3,4;5,6;4,7},3)", 5],
      ["=LARGE({3,4;5,2;3,4;5,6;4,7},7)", 4],
      ["=LARGE({1,2},3)", "#NUM!"],
      ["=SMALL({3;4;5;2;3;4;6;4;7},4)", 4],
      ["=SMALL({1;4;8;3;7;12;54;8;23},2)", 3],
      ["=SMALL(A1:A6,{1,2})", [[1, 2]]],
    ],
    column(1, 2, 3, 4, 5, 6),
  );
});

describe("RANK (Microsoft Support: RANK, RANK.EQ, RANK.AVG)", () => {
  check(
    [
      ["=RANK(A2,A1:A5,1)", 3],
      ["=RANK(A1,A1:A5,1)", 5],
      ["=RANK.EQ(A1,A1:A5)", 1],
      ["=RANK.EQ(A5,A1:A5,0)", 4],
      ["=RANK.AVG(A2,A1:A5,1)", 3.5],
      ["=RANK(100,A1:A5)", "#N/A"],
      ["=RANK(A1:A5,A1:A5)", [[1], [2], [2], [5], [4]]],
    ],
    column(7, 3.5, 3.5, 1, 2),
  );
});

describe("PERCENTRANK.INC (Microsoft Support)", () => {
  check(
    [
      ["=PERCENTRANK.INC(A1:A10,2)", 0.333],
      ["=PERCENTRANK.INC(A1:A10,4)", 0.555],
      ["=PERCENTRANK.INC(A1:A10,8)", 0.666],
      ["=PERCENTRANK.INC(A1:A10,5)", 0.583],
      ["=PERCENTRANK.INC(A1:A10,14)", "#N/A"],
    ],
    column(13, 12, 11, 8, 4, 3, 2, 1, 1, 1),
  );
});

describe("PERCENTILE.INC and QUARTILE.INC (Microsoft Support)", () => {
  check([
    ["=PERCENTILE.INC({1;3;2;4},0.3)", 1.9],
    ["=PERCENTILE.INC({1,2},1.1)", "#NUM!"],
    ["=QUARTILE.INC({1,2,4,7,8,9,10,12},1)", 3.5],
    ["=QUARTILE.INC({1,2,4,7,8,9,10,12},5)", "#NUM!"],
  ]);
});

describe("spread (Microsoft Support: STDEV.S, STDEV.P, VAR.S, VAR.P, CORREL)", () => {
  check(
    [
      ["=STDEV.S(A1:A10)", 27.46391572],
      ["=STDEV.P(A1:A10)", 26.05455814],
      ["=VAR.S(A1:A10)", 754.27],
      ["=VAR.P(A1:A10)", 678.84],
      ["=STDEV.S(A1)", "#DIV/0!"],
      ["=CORREL({3;2;4;5;6},{9;7;12;15;17})", 0.997054486],
      ["=CORREL({1;2},{1;2;3})", "#N/A"],
    ],
    column(1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299),
  );
});

describe("COUNTIF (Microsoft Support)", () => {
  check(
    [
      ['=COUNTIF(A1:A4,"apples")', 2],
      ["=COUNTIF(A1:A4,A3)", 1],
      ["=COUNTIF(A1:A4,A2)+COUNTIF(A1:A4,A1)", 3],
      ['=COUNTIF(B1:B4,">55")', 2],
      ['=COUNTIF(B1:B4,"<>"&B3)', 3],
      ['=COUNTIF(B1:B4,">=32")-COUNTIF(B1:B4,"<=53")', 3],
      ['=COUNTIF(A1:A4,"*")', 4],
      ['=COUNTIF(A1:A4,"?????es")', 2],
      ['=COUNTIF(A1:A4,"APPLES")', 2],
      ['=COUNTIF(C1:C4,"")', 2],
      ['=COUNTIF(C1:C4,"<>")', 3],
      ['=COUNTIF(C1:C4,"=")', 1],
      ["=COUNTIF(C1:C4,5)", 2],
      ['=COUNTIFS(A1:A4,"apples",B1:B4,">50")', 1],
      ['=COUNTIFS(A1:A4,"apples",B1:B3,">50")', "#VALUE!"],
      ['=COUNTIF(A1:A4,{"apples","peaches"})', [[2, 1]]],
    ],
    [
      ["apples", 32, 5],
      ["oranges", 54, "5"],
      ["peaches", 75, null],
      ["apples", 86, '=""'],
    ],
  );
});

describe("SUMIF and AVERAGEIF (Microsoft Support)", () => {
  check(
    [
      ['=SUMIF(A1:A4,">160000",B1:B4)', 63000],
      ['=SUMIF(A1:A4,">160000")', 900000],
      ["=SUMIF(A1:A4,300000,B1:B4)", 21000],
      ['=SUMIF(A1:A4,">"&C1,B1:B4)', 49000],
      ['=SUMIF(A1:A4,">"&C1,B1)', 49000],
      ['=AVERAGEIF(B1:B4,"<23000")', 14000],
      ['=AVERAGEIF(A1:A4,"<250000")', 150000],
      ['=AVERAGEIF(A1:A4,"<95000")', "#DIV/0!"],
      ['=AVERAGEIF(A1:A4,">250000",B1:B4)', 24500],
    ],
    [
      [100000, 7000, 250000],
      [200000, 14000],
      [300000, 21000],
      [400000, 28000],
    ],
  );
});

describe("SUMIFS, AVERAGEIFS, MAXIFS, MINIFS (Microsoft Support: SUMIFS, MAXIFS, MINIFS)", () => {
  check(
    [
      ['=SUMIFS(A1:A8,B1:B8,"=A*",C1:C8,"Tom")', 20],
      ['=SUMIFS(A1:A8,B1:B8,"<>Bananas",C1:C8,"Tom")', 30],
      ['=AVERAGEIFS(A1:A8,C1:C8,"Tom")', 13],
      ['=AVERAGEIFS(A1:A8,C1:C8,"Nobody")', "#DIV/0!"],
      ['=MAXIFS(A1:A8,C1:C8,"Tom")', 22],
      ['=MINIFS(A1:A8,C1:C8,"Sarah",B1:B8,"Ba*")', 12],
      ['=MAXIFS(A1:A8,C1:C8,"Nobody")', 0],
      ['=SUMIFS(A1:A8,B1:B8,{"Apples";"Carrots"})', [[9], [43]]],
    ],
    [
      [5, "Apples", "Tom"],
      [4, "Apples", "Sarah"],
      [15, "Artichokes", "Tom"],
      [3, "Artichokes", "Sarah"],
      [22, "Bananas", "Tom"],
      [12, "Bananas", "Sarah"],
      [10, "Carrots", "Tom"],
      [33, "Carrots", "Sarah"],
    ],
  );
});

test("a range asked often answers from an index as it does from a scan", () => {
  const rows = Array.from({ length: 40 }, (_, i) => [`Name ${i % 7}`, i]);
  const asked = Array.from({ length: 40 }, (_, i) => `COUNTIFS(A1:A40,"name ${i % 7}")`);
  // Five of the seven names stand six times in 40 rows, two of them five times.
  expect(evaluate(`=${asked.join("+")}`, rows)).toBe(5 * 36 + 2 * 25);
});
