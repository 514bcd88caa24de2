import type { Validation } from "../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { ErrorValue, type Scalar } from "../../../src/workbench/excel/model/value";
import { brokenRule } from "../../../src/workbench/page/validation/broken-rule";

const everyCell = { top: 0, left: 0, bottom: 9, right: 9 };
const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Whether a cell takes a value under a rule; a sheet “Lists” beside it holds 1, 10 and two words. */
function takes(rule: Partial<Validation>, typed: Scalar, at = cell(2, 3)): boolean {
  const workbook = createWorkbook();
  const lists = workbook.addSheet("Lists");
  lists.setValues(0, 0, [[1], [10], ["North"], ["South"]]);
  workbook.names.set("Regions", "=Lists!$A$3:$A$4");
  const sheet = workbook.activeSheet;
  sheet.validations.push({
    area: everyCell,
    rule: { type: "decimal", ignoreBlank: true, ...rule },
  });
  return brokenRule(sheet, at, typed) === undefined;
}

test.each<[string, Scalar, boolean]>([
  ["between", 1, true],
  ["between", 10, true],
  ["between", 0.9, false],
  ["notBetween", 5, false],
  ["notBetween", 11, true],
  ["equal", 1, true],
  ["equal", 2, false],
  ["notEqual", 1, false],
  ["greaterThan", 1, false],
  ["greaterThan", 2, true],
  ["lessThan", 1, false],
  ["lessThan", 0, true],
  ["greaterThanOrEqual", 1, true],
  ["greaterThanOrEqual", 0.5, false],
  ["lessThanOrEqual", 1, true],
  ["lessThanOrEqual", 2, false],
])("a number %s the bounds 1 and 10: %d is taken: %s", (operator, typed, expected) => {
  expect(takes({ operator, formula1: "1", formula2: "10" }, typed)).toBe(expected);
});

test("the bounds may be cells of another sheet, and nothing but a number lies between", () => {
  const rule = { formula1: "Lists!$A$1", formula2: "Lists!$A$2" };
  expect(takes(rule, 10)).toBe(true);
  expect(takes(rule, 12)).toBe(false);
  expect(takes(rule, "ten")).toBe(false);
  expect(takes(rule, true)).toBe(false);
  expect(takes(rule, new ErrorValue("#N/A"))).toBe(false);
});

test("a whole number has no fraction, a text is measured by its length", () => {
  expect(takes({ type: "whole", formula1: "1", formula2: "10" }, 4)).toBe(true);
  expect(takes({ type: "whole", formula1: "1", formula2: "10" }, 4.5)).toBe(false);
  const short = { type: "textLength", operator: "lessThan", formula1: "4" } as const;
  expect(takes(short, "abc")).toBe(true);
  expect(takes(short, "abcd")).toBe(false);
});

test("a list is words in the rule, taken by the letter, or cells and names, where case counts for nothing", () => {
  expect(takes({ type: "list", formula1: '"High, Low"' }, "Low")).toBe(true);
  expect(takes({ type: "list", formula1: '"High,Low"' }, "low")).toBe(false);
  expect(takes({ type: "list", formula1: '"1,2,TRUE"' }, 2)).toBe(true);
  expect(takes({ type: "list", formula1: '"1,2,TRUE"' }, true)).toBe(true);
  expect(takes({ type: "list", formula1: "Lists!$A$3:$A$4" }, "north")).toBe(true);
  expect(takes({ type: "list", formula1: "regions" }, "South")).toBe(true);
  expect(takes({ type: "list", formula1: "Regions" }, "West")).toBe(false);
});

test("references of a rule move with the cell", () => {
  // Written for A1; two rows down it asks for the word in row 3.
  const rule = { type: "list", formula1: "Lists!$A1" } as const;
  expect(takes(rule, "North", cell(2, 3))).toBe(true);
  expect(takes(rule, "North", cell(3, 3))).toBe(false);
});

test("nothing may be entered where blanks are ignored, and only there", () => {
  expect(takes({ formula1: "1", formula2: "2", ignoreBlank: true }, null)).toBe(true);
  expect(takes({ formula1: "1", formula2: "2", ignoreBlank: false }, null)).toBe(false);
});

test("what cannot be told is taken: rules that calculate, that are silent, or of other cells", () => {
  expect(takes({ type: "custom", formula1: "ISODD(D3)" }, 2)).toBe(true);
  expect(takes({ formula1: "SUM(Lists!A1:A2)", formula2: "99" }, 2)).toBe(true);
  const silent = { title: "", message: "", style: "stop", show: false };
  expect(takes({ formula1: "1", formula2: "10", error: silent }, 99)).toBe(true);
  expect(takes({ formula1: "1", formula2: "10" }, 99, cell(20, 3))).toBe(true);
});
