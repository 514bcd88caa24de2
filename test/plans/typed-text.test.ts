import fc from "fast-check";
import { cellBytes, cutByBytes } from "../../src/plans/bytes";
import { typedCell, typedText } from "../../src/plans/typed-text";
import { readEntry } from "../../src/workbench/excel/host/cells/entry";

const traps = [
  "=1+1",
  "+1",
  "-x",
  "@x",
  "1-2",
  "007",
  "1e5",
  "#N/A",
  "TRUE",
  "false",
  "'quoted",
  "50%",
  "3/4",
  "12:30",
  "二月三日",
  "$5",
  "(5)",
  "　7",
  "１２",
];

/** What a cell holds after it; whether it came with an apostrophe is another matter. */
function entered(text: string): object {
  const { value, formula, numberFormat } = readEntry(typedText(text), undefined);
  return { value, formula, numberFormat };
}

test.each(traps)("%s stays text", (text) => {
  expect(entered(text)).toEqual({ value: text });
});

test("any text at all stays that text, however Excel would read it", () => {
  const nearly = fc.oneof(
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "'", "#"), fc.string())
      .map((parts) => parts.join("")),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toLocaleDateString("en-US")),
  );
  fc.assert(
    fc.property(nearly, (text) => {
      expect(entered(text)).toEqual({ value: text });
    }),
  );
});

test("plain words carry no apostrophe, so that the formula bar shows them as they are", () => {
  for (const text of ["Customer", "Cash cow", "业务优势", "High / low"])
    expect(typedText(text)).toBe(text);
});

test("only a formula calculates, and null clears", () => {
  expect([
    typedCell({ formula: "=1+1" }),
    typedCell("=1+1"),
    typedCell(null),
    typedCell(7),
  ]).toEqual(["=1+1", "'=1+1", "", 7]);
});

test("the bytes of a cell are at least those it takes in JSON, and hardly more", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
      ),
      (cell) => {
        const real = new TextEncoder().encode(JSON.stringify(typedCell(cell))).length + 1;
        expect(cellBytes(cell)).toBeGreaterThanOrEqual(real - 1);
        expect(cellBytes(cell)).toBeLessThanOrEqual(2 * real + 4);
      },
    ),
  );
});

test("rows are cut into parts of the bytes allowed, in order, none left out", () => {
  const rows = Array.from({ length: 50 }, (_, i) => ["x".repeat(i), i]);
  const parts = cutByBytes(rows, 200);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(50);
  parts.forEach(({ first, count, bytes }, i) => {
    expect(first).toBe(parts.slice(0, i).reduce((sum, part) => sum + part.count, 0));
    if (count > 1) expect(bytes).toBeLessThanOrEqual(200);
  });
});
