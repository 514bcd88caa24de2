import type { Cell } from "../../../src/engine/cell";
import { canGroup, groupBy, namedGroups } from "../../../src/plans/source/groups";

const groupsOf = (cells: readonly Cell[]) => {
  const { values, of } = groupBy(cells);
  return { values, of: [...of] };
};

test("values are compared as Excel compares texts: without regard to case and spaces around", () => {
  expect(groupsOf(["Retail", "Food", " retail", "FOOD", "Food  and drink"])).toEqual({
    values: ["Retail", "Food", "Food  and drink"],
    of: [0, 1, 0, 1, 2],
  });
});

test("blanks and errors are in the rest, and numbers and truth values are groups like any other", () => {
  expect(groupsOf([1, null, true, "", "#N/A", 1, false, "  "])).toEqual({
    values: [1, true, false],
    of: [0, 3, 1, 3, 3, 0, 2, 3],
  });
});

test("seven have a colour of their own, the most frequent, in the order in which they come", () => {
  const seven = ["A", "B", "C", "D", "E", "F", "G"];
  const cells = ["rare", ...seven, ...seven.toReversed(), "rarer"];
  const { values, of } = groupsOf(cells);
  expect(values).toEqual(seven);
  expect(of).toEqual([7, 0, 1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 0, 7]);
});

test("the rest is named last", () => {
  expect(namedGroups(groupBy(["B", "A", null, 7]), "Other")).toEqual({
    names: ["B", "A", "7", "Other"],
    of: Uint8Array.of(0, 1, 3, 2),
    hasRest: true,
  });
});

test.each<[string, Cell[], boolean]>([
  ["a segment", ["Food", "Retail", "Food", null], true],
  ["a note of which none is like another", ["late", "fine", "new"], false],
  ["a column without anything in it", [null, "", null], false],
  ["a tier from 1 to 3", [1, 2, 3, 1, 2], true],
  ["amounts, of which two happen to be the same", [1, 2, 3, 4, 5, 6, 7, 8, 8], false],
])("whether a column can colour the customers: %s", (_, cells, can) => {
  expect(canGroup(cells)).toBe(can);
});
