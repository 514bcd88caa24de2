import { ErrorValue } from "../../../src/workbench/excel/model/value";
import { registerFunction } from "../../../src/workbench/functions/register";
import { openSession } from "../../../src/workbench/session";

/** Lets promises be kept and what waits for them be calculated. */
const later = async () => {
  // A turn more than it takes: on a busy machine the first may come before the answers.
  for (let turn = 0; turn < 3; turn++) await new Promise((go) => setTimeout(go, 5));
};

const code = (value: unknown) => (value instanceof ErrorValue ? value.code : value);

/** A function that promises twice what it is given, and how often it was asked. */
function scene() {
  const { workbook } = openSession();
  const asked: unknown[] = [];
  const call = async (value: unknown) => {
    asked.push(value);
    await Promise.resolve();
    if (typeof value !== "number") throw Object.assign(new Error("no number"), { code: "#N/A" });
    return [[value, 2 * value]];
  };
  let arrivals = 0;
  registerFunction(workbook, "web", { id: "LATER", call, parameters: 1 }, () => arrivals++);
  return { sheet: workbook.activeSheet, asked, workbook, arrivals: () => arrivals };
}

test("what a function promises is busy first, then there, with all that is built on it", async () => {
  const { sheet } = scene();
  sheet.setValue(0, 0, 21);
  sheet.setFormula(0, 1, "=KAM.LATER(A1)");
  sheet.setFormula(0, 4, "=C1+1");
  expect(code(sheet.value(0, 1))).toBe("#BUSY!");
  await later();
  expect([sheet.value(0, 1), sheet.value(0, 2), sheet.value(0, 4)]).toEqual([21, 42, 43]);
});

test("it is asked once for one question, by however many cells, and again when that changes", async () => {
  const { sheet, asked } = scene();
  sheet.setValue(0, 0, 1);
  for (const row of [0, 1, 2]) sheet.setFormula(row, 1, "=KAM.LATER($A$1)");
  expect(code(sheet.value(0, 1))).toBe("#BUSY!");
  await later();
  const first = asked.length;
  expect(sheet.value(2, 2)).toBe(2);
  sheet.setValue(0, 0, 5);
  expect(code(sheet.value(2, 1))).toBe("#BUSY!");
  await later();
  expect(sheet.value(2, 2)).toBe(10);
  await later();
  expect(asked.slice(first)).toEqual([5]);
});

test("a broken promise shows its error, and who listens hears of what has come", async () => {
  const { sheet, workbook, arrivals } = scene();
  let heard = 0;
  workbook.onCalculated(() => heard++);
  sheet.setFormula(0, 1, '=KAM.LATER("x")');
  expect(code(sheet.value(0, 1))).toBe("#BUSY!");
  const before = heard;
  await later();
  expect(heard).toBeGreaterThan(before);
  expect(arrivals()).toBe(1);
  expect(code(sheet.value(0, 1))).toBe("#N/A");
});

test("a function that would be handed more than Excel on the web hands over never answers there", () => {
  for (const profile of ["web", "desktop"] as const) {
    const { workbook } = openSession(undefined, profile);
    registerFunction(workbook, profile, {
      id: "COUNT",
      call: (rows) => (rows as unknown[]).length,
      parameters: 1,
    });
    const sheet = workbook.activeSheet;
    // 5 MB are 160 texts of 32,767 letters, and some bytes beside each.
    for (let row = 0; row < 161; row++) sheet.setValue(row, 0, "x".repeat(32_767));
    sheet.setFormula(0, 1, "=KAM.COUNT(A1:A159)");
    sheet.setFormula(1, 1, "=KAM.COUNT(A1:A161)");
    const shown = [sheet.value(0, 1), code(sheet.value(1, 1))];
    expect(shown).toEqual([159, profile === "web" ? "#BUSY!" : 161]);
  }
});
