import { customerColumns } from "../../../src/plans/source/customers";
import { factor, tableOf } from "../../engine/helpers";

const headers = ["Customer", "Growth", "Customer", "Quality"];
const origin = {
  sheet: "Sheet1",
  table: null,
  headerRow: 0,
  firstRow: 1,
  lastRow: 1,
  columns: [0, 1, 2, 3],
  headers,
};
const raw = { origin, rows: [["Ash", 4, "Ash", 5]] };
const table = tableOf([factor({ name: "Growth" }), factor({ name: "Quality", axis: "advantage" })]);
const none = { sizeColumn: null, colorColumn: null };

test("a second column of names is a problem where the first is found by its header", () => {
  const { problems } = customerColumns(raw, table, none, null);
  expect(problems.map(({ code, column }) => [code, column])).toEqual([["column-duplicate", 2]]);
});

test("a second column of names is none where somebody has said which names the customers", () => {
  const mapping = {
    source: { sheet: "Sheet1", address: "A1:D2" },
    name: 0,
    size: null,
    factors: { Growth: 1, Quality: 3 },
  };
  const { problems, factors } = customerColumns(raw, table, none, mapping);
  expect(problems).toEqual([]);
  expect(factors).toEqual([1, 3]);
});
