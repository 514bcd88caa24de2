import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  parseAddress,
  sheetLimits,
} from "../../src/plans/address";
import { areaOn } from "../../src/plans/reference";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is called %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnIndex(name)).toBe(column);
});

test("anchoring puts the dollar signs where it says", () => {
  expect((["both", "row", "column", "none"] as const).map((at) => cellAddress(4, 2, at))).toEqual([
    "$C$5",
    "C$5",
    "$C5",
    "C5",
  ]);
});

const area = fc
  .record({
    top: fc.nat(sheetLimits.rows - 1),
    bottom: fc.nat(sheetLimits.rows - 1),
    left: fc.nat(sheetLimits.columns - 1),
    right: fc.nat(sheetLimits.columns - 1),
  })
  .map(({ top, bottom, left, right }) => ({
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  }));

test("what is written as an address is read as the same cells, on whatever sheet", () => {
  fc.assert(
    fc.property(area, fc.string({ minLength: 1 }), (cells, sheet) => {
      expect(parseAddress(areaAddress(cells))).toEqual({ sheet: null, area: cells });
      expect(parseAddress(areaOn(sheet.trim() || "x", cells))).toEqual({
        sheet: sheet.trim() || "x",
        area: cells,
      });
    }),
  );
});

test("whole columns reach to the last row; what is no address is none", () => {
  expect(parseAddress("$B:D")?.area).toEqual({
    top: 0,
    bottom: sheetLimits.rows - 1,
    left: 1,
    right: 3,
  });
  for (const text of ["", "B", "5", "B0", "XFE1", "A1048577", "A1:", "A1 B2", "Sheet1!"]) {
    expect(parseAddress(text)).toBeNull();
  }
});
