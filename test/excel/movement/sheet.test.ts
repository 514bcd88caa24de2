import { keepSnapshot, readMovement, restore, writeMovement } from "../../../src/excel";
import type { Sheet, Workbook } from "../../../src/workbench/excel/model/types";
import { contentsOf, now, openScene, sheetOf, type Scene } from "../support";

const keep = { language: "en-US", day: "2026-01-31" } as const;
const dates = { from: "2026-01-31", to: null } as const;

/** A snapshot, then customers re-rated, one gone, one renamed. */
async function yearOf(scene: Scene = {}): Promise<Workbook> {
  const { workbook } = await openScene({ customers: 24, revenue: true, ...scene });
  await keepSnapshot(keep);
  const customers = sheetOf(workbook, "Customers");
  const { bottom, right } = customers.usedArea()!;
  for (let row = bottom - 7; row <= bottom; row++)
    for (let column = 3; column <= right; column++)
      customers.setValue(row, column, row % 2 === 0 ? 10 : 1);
  customers.setValue(bottom, 0, "Somebody new");
  return workbook;
}

const write = (mode: "live" | "native" | "values") =>
  writeMovement({ ...dates, mode, language: "en-US", now });

/** The cells of a rectangle as they show. */
function cells(sheet: Sheet, top: number, left: number, rows: number, columns: number) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.value(top + r, left + c)),
  );
}

test("the counts on the sheet are those of the engine, by formulas as by values", async () => {
  const workbook = await yearOf();
  const { comparison } = await readMovement(dates);
  for (const mode of ["live", "native", "values"] as const) {
    await write(mode);
    const shown = cells(sheetOf(workbook, "Movement"), 6, 1, 6, 6);
    const expected = comparison.counts.map((row, r) =>
      row.map((count, c) => (r === 5 && c === 5 ? null : count)),
    );
    expect({ mode, shown }).toEqual({ mode, shown: expected });
  }
});

test("shares of each row sum to 1, and a row of nobody has none", async () => {
  const workbook = await yearOf();
  for (const mode of ["live", "values"] as const) {
    await write(mode);
    const sheet = sheetOf(workbook, "Movement");
    const counts = cells(sheet, 6, 1, 7, 7);
    const shares = cells(sheet, 16, 1, 7, 6);
    counts.forEach((row, r) => {
      const sum = shares[r]!.reduce<number>((all, share) => all + Number(share ?? 0), 0);
      expect(sum).toBeCloseTo(Number(row[6]) > 0 ? 1 : 0, 9);
    });
  }
});

test("of every mover the effects that are listed sum to its change", async () => {
  const workbook = await yearOf();
  await write("values");
  const sheet = sheetOf(workbook, "Movement");
  const { bottom } = sheet.usedArea()!;
  const lines = cells(sheet, 0, 0, bottom + 1, 6);
  const start = lines.findIndex((line) => line[0] === "What moved them") + 3;
  let sum = 0;
  let checked = 0;
  for (const [, , effect, , , total] of lines.slice(start)) {
    if (effect === null) break;
    if (effect === "Sum") {
      expect(sum).toBeCloseTo(Number(total), 9);
      sum = 0;
      checked++;
    } else sum += Number(total);
  }
  expect(checked).toBeGreaterThan(2);
});

test("who came and who left stand below the movers", async () => {
  const workbook = await yearOf();
  await write("values");
  const sheet = sheetOf(workbook, "Movement");
  const lines = cells(sheet, 0, 0, sheet.usedArea()!.bottom + 1, 3);
  expect(lines.find(([name]) => name === "Somebody new")?.[1]).toBe("New");
  expect(lines.find(([name]) => name === "Customer 00024")?.[2]).toBe("Gone");
});

test("is written again over itself, and taken back", async () => {
  const workbook = await yearOf();
  await write("live");
  const before = contentsOf(workbook);
  const { token } = await write("values");
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("names and labels that look like formulas or patterns stand and count as they are", async () => {
  const labels = { star: "*", cashCow: "=1", questionMark: ">5", dog: "?", notRated: "<>" };
  const workbook = await yearOf({
    names: (i) => `=A${i + 1}`,
    settings: { labelScheme: "own", labels },
  });
  const { comparison } = await readMovement(dates);
  await write("native");
  const sheet = sheetOf(workbook, "Movement");
  expect(cells(sheet, 6, 0, 5, 1).flat()).toEqual(Object.values(labels));
  const shown = cells(sheet, 6, 1, 5, 5);
  expect(shown).toEqual(comparison.counts.slice(0, 5).map((row) => row.slice(0, 5)));
});
