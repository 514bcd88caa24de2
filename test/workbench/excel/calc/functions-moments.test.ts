import { check } from "./evaluate";

describe("how numbers scatter (Microsoft Support: AVEDEV, DEVSQ, GEOMEAN, HARMEAN, SKEW, KURT, MODE.SNGL, TRIMMEAN)", () => {
  check([
    ["=AVEDEV(4,5,6,7,5,4,3)", 1.020408],
    ["=DEVSQ(4,5,8,7,11,4,3)", 48],
    ["=GEOMEAN(4,5,8,7,11,4,3)", 5.476987],
    ["=GEOMEAN(4,0)", "#NUM!"],
    ["=HARMEAN(4,5,8,7,11,4,3)", 5.028376],
    ["=SKEW(3,4,5,2,3,4,5,6,4,7)", 0.359543],
    ["=SKEW(1,2)", "#DIV/0!"],
    ["=KURT(3,4,5,2,3,4,5,6,4,7)", -0.151799637],
    ["=MODE.SNGL({5.6,4,4,3,2,4})", 4],
    ["=MODE({1,2,2,3,3})", 2],
    ["=MODE(1,2)", "#N/A"],
    ["=TRIMMEAN({4,5,6,7,2,3,4,5,1,2,3},0.2)", 3.778],
    ["=STANDARDIZE(42,40,1.5)", 1.333333333],
  ]);
});

describe("lines through pairs (Microsoft Support: SLOPE, INTERCEPT, RSQ, STEYX, FORECAST.LINEAR, COVARIANCE.P and .S)", () => {
  check([
    ["=SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.305556],
    ["=INTERCEPT({2,3,9,1,8},{6,5,11,7,5})", 0.0483871],
    ["=RSQ({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.05795],
    ["=STEYX({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 3.305719],
    ["=FORECAST.LINEAR(30,{6,7,9,15,21},{20,28,31,38,40})", 10.607253],
    ["=COVARIANCE.P({3,2,4,5,6},{9,7,12,15,17})", 5.2],
    ["=COVARIANCE.S({2,4,8},{5,11,12})", 9.666667],
    ["=SLOPE({1,2},{3,3})", "#DIV/0!"],
    ["=SLOPE({1,2},{3,4,5})", "#N/A"],
    ["=SUMX2MY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", -55],
    ["=SUMX2PY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 521],
    ["=SUMXMY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 79],
  ]);
});

describe("places among numbers (Microsoft Support: PERCENTILE.EXC, QUARTILE.EXC, PERCENTRANK.EXC, FREQUENCY)", () => {
  const eleven = "{6,7,15,36,39,40,41,42,43,47,49}";
  check([
    [`=QUARTILE.EXC(${eleven},1)`, 15],
    [`=QUARTILE.EXC(${eleven},3)`, 43],
    [`=QUARTILE.EXC(${eleven},0)`, "#NUM!"],
    ["=PERCENTILE.EXC({1,2,3,6,6,6,7,8,9},0.25)", 2.5],
    ["=PERCENTILE.EXC({1,2,3,6,6,6,7,8,9},0.01)", "#NUM!"],
    ["=PERCENTRANK.EXC({1,2,3,6,6,6,7,8,9},7)", 0.7],
    ["=PERCENTRANK.EXC({1,2,3,6,6,6,7,8,9},5.43)", 0.381],
    ["=PERCENTRANK.EXC({1,2,3,6,6,6,7,8,9},5.43,1)", 0.3],
    ["=FREQUENCY({79,85,78,85,50,81,95,88,97},{70,79,89})", [[1], [2], [4], [2]]],
  ]);
});

describe("texts and yes among numbers (Microsoft Support: AVERAGEA, MAXA, MINA)", () => {
  check(
    [
      ["=AVERAGEA(A1:A5)", 5.6],
      ["=MAXA(B1:B5)", 1],
      ["=MINA(A1:A6)", 0],
      ["=AVERAGEA(A6)", "#DIV/0!"],
    ],
    [[10, 0], [7, 0.2], [9, 0.5], [2, 0.4], ["Not available", true], [null]],
  );
});

describe("AGGREGATE and SUBTOTAL (Microsoft Support)", () => {
  const cells = [
    [1, "=1/0"],
    [5, 3],
    ["=SUBTOTAL(9,A1:A2)", 8],
    ["=AGGREGATE(9,4,A1:A2)", null],
    [4, 2],
  ];
  check(
    [
      ["=AGGREGATE(9,4,A1:A5)", 22],
      ["=AGGREGATE(9,0,A1:A5)", 10],
      ["=SUBTOTAL(9,A1:A5)", 10],
      ["=AGGREGATE(9,6,B1:B5)", 13],
      ["=AGGREGATE(9,5,B1:B5)", "#DIV/0!"],
      ["=AGGREGATE(14,6,B1:B5,1)", 8],
      ["=AGGREGATE(15,6,B1:B5,2)", 3],
      ["=AGGREGATE(15,6,A1:A5/(A1:A5>1),2)", 5],
      ["=AGGREGATE(12,6,B1:B5)", 3],
      ["=AGGREGATE(16,2,B1:B5,0.5)", 3],
      ["=AGGREGATE(4,8,A1:A5)", "#VALUE!"],
      ["=AGGREGATE(20,4,A1:A5)", "#VALUE!"],
      ["=AGGREGATE(14,4,A1:A5)", "#VALUE!"],
    ],
    cells,
  );
});
