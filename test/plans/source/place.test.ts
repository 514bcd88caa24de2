import { problem } from "../../../src/engine/problems";
import { placeProblem } from "../../../src/plans/problems/place";
import type { TableOrigin } from "../../../src/plans/source/origin";

const customers: TableOrigin = {
  sheet: "Data",
  table: null,
  headerRow: 3,
  firstRow: 4,
  lastRow: 9,
  // Two areas with a gap: C and E:F.
  columns: [2, 4, 5],
  headers: ["Customer", "Price", "Service"],
};

const origins = { customers, factors: null, settings: null };

test.each([
  ["a cell", { row: 2, column: 1 }, "E7"],
  ["a header", { row: -1, column: 2 }, "F4"],
  ["a row", { row: 0, column: null }, "C5:F5"],
  ["a column with its header", { row: null, column: 0 }, "C4:C10"],
  ["the whole table", { row: null, column: null }, "C4:F10"],
])("a problem of %s stands at its address", (_, place, address) => {
  const placed = placeProblem(problem("rating-text", "customers", place), origins);
  expect([placed.sheet, placed.address]).toEqual(["Data", address]);
});

test("a problem of a table that was not read has no place", () => {
  expect(placeProblem(problem("axis-empty", "factors"), origins)).toMatchObject({
    sheet: "",
    address: "",
  });
});
