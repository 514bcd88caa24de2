import { instantiate } from "../../../src/engine/factors/templates";
import {
  mappedFactors,
  mappingOf,
  needsOf,
  readRoles,
  withRole,
} from "../../../src/taskpane/map/roles";
import type { SelectedRange } from "../../../src/taskpane/ports";

const table = instantiate("standard", "en-US");

const range: SelectedRange = {
  sheet: "Kunden",
  address: "A1:G9",
  headers: [
    "Company",
    "ＰＵＲＣＨＡＳＥ volume",
    "品牌優勢",
    "Profit margin of trad",
    "Loyalty",
    "",
    "Brand",
  ],
  rows: 8,
  sample: [["Harbour Foods", 7, 8, 5, 3, "", 9]],
};

const read = () => readRoles(range, table, null);

test("headers are matched whatever their case, width, script and language", () => {
  expect(read()[0]?.role).toEqual({ kind: "name" });
  expect(read()[1]?.role).toEqual({ kind: "factor", name: "Purchase volume" });
  const chinese = { ...range, headers: ["客戶", "采购规模", "採購規模"] };
  expect(readRoles(chinese, table, null).map(({ role }) => role)).toEqual([
    { kind: "name" },
    { kind: "factor", name: "Purchase volume" },
    { kind: "unused" },
  ]);
});

test("a close spelling is suggested and not taken", () => {
  expect(read()[3]).toMatchObject({
    role: { kind: "unused" },
    suggestion: "Profit margin of trade",
  });
});

test("what matches nothing is left open", () => {
  expect(read()[4]).toMatchObject({ role: { kind: "unused" }, suggestion: null });
  expect(read()[5]).toMatchObject({ role: { kind: "unused" }, suggestion: null });
});

test("without a header that says so, the first column of text holds the names", () => {
  const unnamed = {
    ...range,
    headers: range.headers.map((header, i) => (i === 0 ? "Wer" : header)),
  };
  expect(readRoles(unnamed, table, null)[0]?.role).toEqual({ kind: "name" });
});

test("a factor given to another column leaves the first one open", () => {
  const columns = withRole(read(), 4, { kind: "factor", name: "Purchase volume" });
  expect(columns[1]?.role).toEqual({ kind: "unused" });
  expect(columns[4]?.role).toEqual({ kind: "factor", name: "Purchase volume" });
});

test("both axes and the names are needed", () => {
  expect(needsOf([], table)).toEqual(["name", "attractiveness", "advantage"]);
  expect(needsOf(read(), table)).toEqual([]);
  const unbranded = withRole(withRole(read(), 6, { kind: "unused" }), 2, { kind: "unused" });
  expect(needsOf(unbranded, table)).toEqual(["advantage"]);
});

test("a column can become a new factor called by its header", () => {
  const columns = withRole(read(), 4, { kind: "new", axis: "advantage" });
  const added = mappedFactors(columns, table, (axis) => `Group of ${axis}`).at(-1);
  expect(added).toMatchObject({ name: "Loyalty", axis: "advantage", group: "Group of advantage" });
});

test("the mapping names each factor's column", () => {
  const columns = withRole(read(), 4, { kind: "new", axis: "advantage" });
  const mapping = mappingOf(range, withRole(columns, 5, { kind: "size" }));
  expect(mapping).toMatchObject({
    source: { sheet: "Kunden", address: "A1:G9" },
    name: 0,
    size: 5,
    factors: { "Purchase volume": 1, Loyalty: 4 },
  });
});

test("the column that the settings take for the size is known again", () => {
  expect(readRoles(range, table, "loyalty")[4]?.role).toEqual({ kind: "size" });
});

test("a mapping of an Excel table remembers the table, which may grow, and not only its cells of today", () => {
  expect(mappingOf({ ...range, table: "Kunden" }, read()).source.table).toBe("Kunden");
  expect(mappingOf(range, read()).source.table).toBeNull();
});
