import { parseSizes } from "../../../src/engine/portfolio/sizes";

test("sizes are numbers of 0 or more; others are none, and say so", () => {
  const cells = [[120], ["80"], [""], [null], [0], [-5], ["many"], ["#REF!"]];
  const names = cells.map((_, i) => `C${i}`);
  const { sizes, problems } = parseSizes(cells, { column: 0, header: "Revenue", names });
  expect([...sizes]).toEqual([120, 80, NaN, NaN, 0, NaN, NaN, NaN]);
  expect(problems.map(({ code, row, customer }) => [code, row, customer])).toEqual([
    ["size-negative", 5, "C5"],
    ["size-not-number", 6, "C6"],
    ["excel-error", 7, "C7"],
  ]);
});
