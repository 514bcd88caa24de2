import fc from "fast-check";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Sheet } from "../../../../src/workbench/excel/model/types";
import type { Scalar } from "../../../../src/workbench/excel/model/value";
import { plain } from "./evaluate";

const ROWS = 12;
/** Columns A to C hold values, D to G formulas that refer to the left of them: no circles. */
const VALUES = 3;
const COLUMNS = 7;

const letter = (column: number) => String.fromCharCode(65 + column);

const cellValue: fc.Arbitrary<Scalar> = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom("a", "B", "5", true, null),
);

/** A reference to cells left of a column. */
function rangeLeftOf(column: number): fc.Arbitrary<string> {
  const place = fc.tuple(fc.nat(column - 1), fc.integer({ min: 1, max: ROWS }));
  return fc.tuple(place, place).map(([a, b]) => `${letter(a[0])}${a[1]}:${letter(b[0])}${b[1]}`);
}

function formulaIn(column: number): fc.Arbitrary<string> {
  const range = rangeLeftOf(column);
  const cell = range.map((text) => text.split(":")[0] ?? "A1");
  return fc.oneof(
    fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
    fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>${b},${a}&"x",-${b})`),
    range.map((text) => `=SUM(${text})`),
    range.map((text) => `=COUNTIF(${text},">0")`),
    range.map((text) => `=MEDIAN(${text})`),
    fc.tuple(cell, range).map(([a, text]) => `=IFERROR(RANK(${a},${text}),${a})`),
    fc.tuple(cell, range).map(([a, text]) => `=COUNTIFS(${text},${a})`),
    fc.constantFrom("A1:C12", "A3:B9").map((text) => `=MIX(${text})`),
    fc.tuple(cell, cell).map(([a, b]) => `=SUM(OFFSET(${a},0,0,2,1))+SUM(INDIRECT("${b}"))`),
  );
}

type Edit = readonly [row: number, column: number, content: Scalar];

const edit: fc.Arbitrary<Edit> = fc
  .nat(COLUMNS - 1)
  .chain((column) =>
    fc.tuple(
      fc.nat(ROWS - 1),
      fc.constant(column),
      column < VALUES ? cellValue : fc.oneof(formulaIn(column), cellValue),
    ),
  );

function apply(sheet: Sheet, [row, column, content]: Edit): void {
  if (typeof content === "string" && content.startsWith("="))
    sheet.setFormula(row, column, content);
  else sheet.setValue(row, column, content);
}

/** A sheet of a workbook that knows MIX: all values of a rectangle in one text. */
function sheetNamed(name: string): Sheet {
  const workbook = createWorkbook();
  workbook.registerFunction("MIX", ([values]) =>
    (values ?? []).map((row) => row.map((value) => String(value)).join(",")).join(";"),
  );
  return workbook.addSheet(name);
}

function shown(sheet: Sheet): Scalar[][] {
  return sheet
    .values({ top: 0, left: 0, bottom: ROWS + 5, right: COLUMNS + 5 })
    .map((row) => row.map(plain));
}

test("recalculating what is stale gives what calculating all from nothing gives", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 60 }),
      fc.array(edit, { maxLength: 15 }),
      (before, after) => {
        const step = sheetNamed("Step by step");
        for (const one of before) apply(step, one);
        step.workbook.calculate();
        for (const one of after) {
          apply(step, one);
          step.workbook.calculate();
        }
        const once = sheetNamed("At once");
        for (const one of [...before, ...after]) apply(once, one);
        expect(shown(step)).toEqual(shown(once));
        const stepwise = shown(step);
        step.workbook.calculateAll();
        expect(shown(step)).toEqual(stepwise);
      },
    ),
    { numRuns: 150 },
  );
});

test("spills of changing size leave nothing behind", () => {
  const size = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 8 }), (sizes) => {
      const grow = (sheet: Sheet) => {
        sheet.setFormula(0, 2, "=SEQUENCE(A1,B1)");
        sheet.setFormula(6, 2, "=C1#*2");
        sheet.setFormula(12, 2, "=SUM(C1:F4)+SUM(C7#)");
      };
      const step = createWorkbook().addSheet("Step by step");
      grow(step);
      for (const [rows, columns] of sizes) {
        step.setValues(0, 0, [[rows, columns]]);
        step.workbook.calculate();
      }
      const [rows = 1, columns = 1] = sizes.at(-1) ?? [];
      const sum = (rows * columns * (rows * columns + 1)) / 2;
      expect(step.value(12, 2)).toBe(3 * sum);
      const filled = shown(step)
        .flat()
        .filter((value) => value !== null).length;
      expect(filled).toBe(2 + 1 + 2 * rows * columns);
    }),
  );
});
