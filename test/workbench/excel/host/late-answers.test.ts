import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { CustomFunction, Workbook } from "../../../../src/workbench/excel/model/types";
import { open, plain, type Script } from "./script";

/** A workbook whose functions answer later, in the order of this seed. */
function later(seed: number, functions: Readonly<Record<string, CustomFunction>>): Workbook {
  const workbook = createWorkbook();
  workbook.answerLater(seed);
  for (const [name, call] of Object.entries(functions)) workbook.registerFunction(name, call);
  return workbook;
}

/** What one request sees: the first cells of column A, and what Excel says of itself. */
async function seen({ run }: Script, cells: number) {
  return run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${cells}`);
    range.load("values");
    context.application.load("calculationState");
    await context.sync();
    const values = plain(range.values as unknown[][]).flat();
    return { values, state: context.application.calculationState };
  });
}

const double: CustomFunction = ([cell]) => 2 * Number(cell?.[0]?.[0]);

test("a request finds #BUSY! where a function has only just been asked, and that Excel is calculating", async () => {
  const workbook = later(1, { DOUBLE: double });
  const script = open("desktop", workbook);
  const first = await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").formulas = [["=DOUBLE(4)"], ["=A1+1"]];
    const range = sheet.getRange("A1:A2").load("values");
    context.application.load("calculationState");
    await context.sync();
    return [plain(range.values as unknown[][]).flat(), context.application.calculationState];
  });
  expect(first).toEqual([["#BUSY!", "#BUSY!"], "Calculating"]);
});

test("the answer comes between requests, sooner or later, and what is built on it follows", async () => {
  const workbook = later(3, { DOUBLE: double });
  const script = open("desktop", workbook);
  await script.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
    range.formulas = [["=DOUBLE(4)"], ["=DOUBLE(A1)"], ["=IFERROR(A2,-1)"]];
    await context.sync();
  });
  const views = [];
  for (let turn = 0; turn < 40; turn++) views.push(await seen(script, 3));
  expect(views[0]).not.toEqual(views.at(-1));
  expect(views.at(-1)).toEqual({ values: [8, 16, 16], state: "Done" });
  // The second call waits for what the first one says.
  const between = views.find(({ values }) => values[0] === 8);
  expect(between?.values.slice(1)).toEqual(["#BUSY!", -1]);
});

test("who reads the workbook outside a request has waited for all answers", () => {
  const workbook = later(1, { DOUBLE: double });
  const sheet = workbook.activeSheet;
  sheet.setFormula(0, 0, "=DOUBLE(DOUBLE(DOUBLE(1)))+DOUBLE(A2)");
  sheet.setValue(1, 0, 3);
  expect(sheet.value(0, 0)).toBe(14);
  sheet.setValue(1, 0, 5);
  expect(sheet.value(0, 0)).toBe(18);
  expect(workbook.answersPending).toBe(false);
});

test("answers come in another order for another seed, in the same for the same", () => {
  const orderOf = (seed: number) => {
    const asked: unknown[] = [];
    const workbook = later(seed, {
      NOTE: ([cell]) => {
        asked.push(cell?.[0]?.[0]);
        return 0;
      },
    });
    for (let row = 0; row < 8; row++) workbook.activeSheet.setFormula(row, 0, `=NOTE(${row})`);
    workbook.calculate();
    return String(asked);
  };
  expect(orderOf(5)).toBe(orderOf(5));
  expect(new Set([1, 2, 3, 4, 5].map(orderOf)).size).toBeGreaterThan(1);
});

test("an answer to a question that is no longer asked is not shown", async () => {
  const asked: unknown[] = [];
  const workbook = later(1, {
    NOTE: ([cell]) => {
      asked.push(cell?.[0]?.[0]);
      return cell?.[0]?.[0] ?? null;
    },
  });
  const script = open("desktop", workbook);
  await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").formulas = [["=NOTE(B1)"], ["=NOTE(7)"]];
    sheet.getRange("B1").values = [["before"]];
    sheet.getRange("A1:A2").load("values");
    // In one request, so that no answer comes in between.
    sheet.getRange("B1").values = [["after"]];
    sheet.getRange("A2").clear();
    sheet.getRange("A1:A2").load("values");
    await context.sync();
  });
  expect(workbook.activeSheet.value(0, 0)).toBe("after");
  expect(asked).toEqual(["after"]);
});

test("a function that throws is #VALUE! when its answer is due, and none that is unknown waits", () => {
  const workbook = later(1, {
    FAIL: () => {
      throw new Error("no");
    },
  });
  const sheet = workbook.activeSheet;
  sheet.setFormula(0, 0, "=FAIL()");
  sheet.setFormula(1, 0, "=NOSUCH()");
  expect([sheet.value(0, 0), sheet.value(1, 0)].map(String)).toEqual(["#VALUE!", "#NAME?"]);
});

test("a call that is asked anew whenever it has answered stays busy instead of hanging", () => {
  const workbook = later(1, {});
  const sheet = workbook.activeSheet;
  let count = 0;
  workbook.registerFunction("NEXT", () => {
    sheet.setValue(1, 0, ++count);
    return count;
  });
  sheet.setFormula(0, 0, "=NEXT(A2)");
  expect(String(sheet.value(0, 0))).toBe("#BUSY!");
});
