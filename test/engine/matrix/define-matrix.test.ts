import { defineMatrix, NOT_RATED } from "../../../src/engine/matrix/define-matrix";
import { placeAll } from "../../../src/engine/matrix/place";

const nineBox = defineMatrix({
  id: "nine",
  x: { measure: "strength", bands: ["low", "medium", "high"] },
  y: { measure: "attractiveness", bands: ["low", "medium", "high"] },
  cells: [
    ["HL", "HM", "HH"],
    ["ML", "MM", "MH"],
    ["LL", "LM", "LH"],
  ],
});

test("a matrix of any size places by the same rule", () => {
  const xs = Float64Array.of(1, 5, 9, 9, 3, NaN);
  const ys = Float64Array.of(9, 5, 9, 1, 6, 5);
  const codes = placeAll(nineBox, xs, ys, { x: [3, 6], y: [3, 6] }, "high");
  expect([...codes].map((code) => nineBox.order[code])).toEqual([
    "HL",
    "MM",
    "HH",
    "LH",
    "HM",
    undefined,
  ]);
  expect(codes[5]).toBe(NOT_RATED);
});

test("one cell may cover several pairs of bands", () => {
  const matrix = defineMatrix({
    id: "two",
    x: { measure: "x", bands: ["low", "high"] },
    y: { measure: "y", bands: ["low", "high"] },
    cells: [
      ["watch", "act"],
      ["watch", "watch"],
    ],
  });
  expect(matrix.order).toEqual(["watch", "act"]);
  expect([...matrix.codes]).toEqual([0, 0, 0, 1]);
});

test("cells that do not match the bands are refused", () => {
  const bands = ["low", "high"];
  const axis = { measure: "m", bands };
  expect(() => defineMatrix({ id: "m", x: axis, y: axis, cells: [["a", "b"]] })).toThrow(
    RangeError,
  );
  expect(() => defineMatrix({ id: "m", x: axis, y: axis, cells: [["a"], ["b"]] })).toThrow(
    RangeError,
  );
  expect(() =>
    defineMatrix({
      id: "m",
      x: axis,
      y: axis,
      cells: [
        ["a", "b"],
        ["c", "d"],
      ],
      order: ["a"],
    }),
  ).toThrow(RangeError);
});

test("cuts that do not match the bands are refused", () => {
  const one = Float64Array.of(1);
  expect(() => placeAll(nineBox, one, one, { x: [3], y: [3, 6] }, "high")).toThrow(RangeError);
});
