import { closeName, slipsBetween } from "../../../src/taskpane/map/close-name";

test.each([
  ["kitten", "sitting", 3],
  ["flaw", "lawn", 2],
  ["volume", "volmue", 1],
  ["", "abc", 3],
  ["same", "same", 0],
])("from %j to %j it takes %d slips", (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

const factors = ["Purchase volume", "Profit margin of trade", "Brand", "交易盈利空间"];

test("a misspelt header suggests the factor that is meant", () => {
  expect(closeName("Purchse Volume", factors)).toBe("Purchase volume");
  expect(closeName("profit margn of  trade", factors)).toBe("Profit margin of trade");
  expect(closeName("交易盈利空閒", factors)).toBe("交易盈利空间");
});

test("short names must be exact: one slip in four letters is another word", () => {
  expect(closeName("Bran", factors)).toBe("Brand");
  expect(closeName("Bra", factors)).toBeNull();
  expect(closeName("Cost", ["Host"])).toBeNull();
});

test("between two equally close names there is no suggestion", () => {
  expect(closeName("Factor 3", ["Factor 1", "Factor 2"])).toBeNull();
});
