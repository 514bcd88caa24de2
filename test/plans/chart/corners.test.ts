import { portfolio } from "../../../src/engine/matrix/portfolio";
import { inCorners } from "../../../src/plans/chart/corners";

test("what lies in the corners of rows as they are drawn comes upper right, lower right, upper left, lower left", () => {
  const rows = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(inCorners(rows)).toEqual(["b", "d", "a", "c"]);
});

test("the portfolio's codes are those of the corners: what is drawn in one goes by what its matrix says of it", () => {
  expect(inCorners(portfolio.cells)).toEqual([...portfolio.order]);
});
