import type { Answers } from "../../../src/workbench/conformance/answers";
import { runScripts } from "../../../src/workbench/conformance/run-scripts";
import { scripts } from "../../../src/workbench/conformance/scripts";
import { openSession, type Session } from "../../../src/workbench/session";

let session: Session;
let answers: Answers;

beforeAll(async () => {
  session = openSession();
  answers = await runScripts(scripts);
});

test.each(scripts)("the stand-in answers: $name", ({ name, answer, standIn }) => {
  const answered = answers.answers.find((one) => one.name === name);
  expect(answered?.answer).toEqual(standIn ?? answer);
});

test("a script says what the stand-in does only where that differs", () => {
  const same = scripts.filter(({ answer, standIn }) => {
    return JSON.stringify(answer) === JSON.stringify(standIn);
  });
  expect(same).toEqual([]);
});

test("no two scripts have one name", () => {
  const names = scripts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("nothing of the scripts is left in the workbook", () => {
  const { sheets, names, customXml } = session.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([...names, ...customXml]).toEqual([]);
  expect(sheets[0]?.usedArea()).toBeUndefined();
});
