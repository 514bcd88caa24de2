import {
  escapeColumn,
  placeText,
  quoteSheet,
  tableColumns,
  tableHeaders,
  textLiteral,
  thisRow,
} from "../../src/plans/reference";
import { createWorkbook } from "../../src/workbench/excel/model/workbook";

test.each([
  ["Results", "Results"],
  ["Chart data", "'Chart data'"],
  ["结果", "'结果'"],
  ["Bob's", "'Bob''s'"],
  ["A1", "'A1'"],
  ["RC", "'RC'"],
  ["TRUE", "'TRUE'"],
  ["2026", "'2026'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test("a text in a formula doubles its quotes", () => {
  expect(textLiteral('say "yes"')).toBe('"say ""yes"""');
});

// The signs that mean something in a structured reference, as Microsoft's page on them lists.
const awkward = [
  "Price [€]",
  "# of orders",
  "Bob's view",
  "e-mail @ work",
  "数量（年）",
  "a,b",
  "x:y",
  "two  blanks",
];

test("every header can be referred to, whatever signs it holds", () => {
  const workbook = createWorkbook();
  const data = workbook.addSheet("Data");
  data.setValues(0, 0, [
    awkward,
    awkward.map((_, i) => i + 1),
    awkward.map((_, i) => 10 * (i + 1)),
  ]);
  workbook.addTable(data, { top: 0, left: 0, bottom: 2, right: awkward.length - 1 }, "Customers");
  const sheet = workbook.addSheet("Formulas");
  awkward.forEach((header, i) => {
    sheet.setFormula(i, 0, `=SUM(${tableColumns("Customers", header)})`);
    sheet.setFormula(i, 1, `=${tableHeaders("Customers", header)}`);
    expect([header, sheet.value(i, 0), sheet.value(i, 1)]).toEqual([header, 11 * (i + 1), header]);
  });
  const last = awkward.at(-1) ?? "";
  sheet.setFormula(0, 3, `=SUM(${tableColumns("Customers", awkward[0] ?? "", last)})`);
  expect(sheet.value(0, 3)).toBe(11 * 36);
  sheet.setFormula(0, 4, `=COLUMNS(${tableHeaders("Customers", awkward[0] ?? "", last)})`);
  expect(sheet.value(0, 4)).toBe(awkward.length);
});

test("a cell of the formula's own row needs brackets only for names of several words", () => {
  expect(thisRow("Factors", "Weight")).toBe("Factors[@Weight]");
  expect(thisRow("Factors", "权重")).toBe("Factors[@权重]");
  expect(thisRow("Factors", "Group weight")).toBe("Factors[@[Group weight]]");
  expect(escapeColumn("a[b]#'@")).toBe("a'[b']'#'''@");
});

test("places read as in a formula", () => {
  expect(placeText({ sheet: "Customers", address: "F27" })).toBe("Customers!F27");
  expect(placeText({ sheet: "客户", address: "F27" })).toBe("客户!F27");
  expect(placeText({ sheet: "Chart data", address: "A1" })).toBe("'Chart data'!A1");
  expect(placeText({ sheet: "Bob's", address: "A1" })).toBe("'Bob''s'!A1");
  expect(placeText({ sheet: "Matrix", address: "" })).toBe("Matrix");
  for (const like of ["A1", "XFD7", "R", "c", "R1C1", "true"]) {
    expect(placeText({ sheet: like, address: "B2" })).toBe(`'${like}'!B2`);
  }
});
