import { ForeignWorkbook } from "../../../src/workbench/conformance/own-sheets";
import { runScripts } from "../../../src/workbench/conformance/run-scripts";
import type { Script } from "../../../src/workbench/conformance/script";
import { openSession, type Session } from "../../../src/workbench/session";

let session: Session;
let asked: number;

const script: Script = {
  name: "writes a cell on a second sheet",
  needs: "1.1",
  ask: async ({ context, another }) => {
    asked += 1;
    another("second").getRange("A1").values = [[1]];
    await context.sync();
    return "done";
  },
  answer: "done",
  known: "documented",
};

beforeEach(() => {
  session = openSession();
  asked = 0;
});

async function refused(): Promise<string> {
  const failure = await runScripts([script]).catch((error: unknown) => error);
  if (!(failure instanceof ForeignWorkbook)) throw new Error("It was not refused.");
  return failure.holds;
}

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  [
    "a cell",
    (sheet) => {
      sheet.getRange("C3").values = [["mine"]];
    },
    "Sheet1",
  ],
  [
    "a table of blanks",
    (sheet) => {
      sheet.tables.add("A1:B2", true);
    },
    "Sheet1",
  ],
  [
    "a name",
    (sheet, context) => {
      context.workbook.names.add("Mine", sheet.getRange("A1"));
    },
    "Mine",
  ],
  [
    "a name of the sheet's own",
    (sheet) => {
      sheet.names.add("Mine", sheet.getRange("A1"));
    },
    "Sheet1",
  ],
  [
    "a sheet that bears the name of a script's",
    (_, context) => {
      const sheet = context.workbook.worksheets.add("Script_1");
      sheet.getRange("A1").values = [["mine"]];
    },
    "Script_1",
  ],
])("a workbook that holds %s is refused before anything is asked", async (_, put, place) => {
  await Excel.run(async (context) => {
    put(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  const before = session.workbook.sheets.map(({ name }) => name);
  expect(await refused()).toBe(place);
  expect(asked).toBe(0);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test("a blank workbook is worked in, and blank as before afterwards", async () => {
  const { answers } = await runScripts([script]);
  expect(answers).toEqual([{ name: script.name, needs: "1.1", answer: "done" }]);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a script that fails is noted with what it failed for, its sheets go, and the next is asked", async () => {
  const failing: Script = {
    ...script,
    name: "fails",
    ask: ({ another }) => {
      another("second");
      return Promise.reject(new TypeError("no such member"));
    },
  };
  const { answers } = await runScripts([failing, script]);
  expect(answers.map(({ answer }) => answer)).toEqual([
    { failed: "TypeError: no such member" },
    "done",
  ]);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a script whose members this Excel has not is not asked", async () => {
  const { answers } = await runScripts([{ ...script, needs: "1.99" }]);
  expect(answers[0]?.answer).toEqual({ missing: "ExcelApi 1.99" });
  expect(asked).toBe(0);
});
