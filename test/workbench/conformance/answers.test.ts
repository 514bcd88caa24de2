import type { Answers } from "../../../src/workbench/conformance/answers";
import { written } from "../../../src/workbench/conformance/compare";
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

test("what Excel is known to answer, a stand-in that is not strict answers too; only what is inferred it lets pass", async () => {
  openSession(undefined, "desktop", undefined, false);
  const { answers: easy } = await runScripts(scripts);
  const passed = scripts.filter(({ name }) => {
    const of = (list: Answers["answers"]) => list.find((one) => one.name === name)?.answer;
    return written(of(easy)) !== written(of(answers.answers));
  });
  expect(passed.filter(({ known }) => known === "documented").map(({ name }) => name)).toEqual([]);
  expect(passed.length).toBeGreaterThan(14);
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
