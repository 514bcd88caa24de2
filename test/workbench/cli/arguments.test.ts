import { runCommand } from "../../../src/workbench/cli/command";
import { UsageError } from "../../../src/workbench/cli/outcome";
import { kam } from "./kam";

test.each([
  ["nothing at all", []],
  ["a command there is none of", ["nonsense"]],
  ["what every object has, as a command", ["toString"]],
  ["its constructor", ["constructor"]],
  ["its prototype", ["__proto__"]],
  ["a second file", ["score", "a.xlsx", "b.xlsx"]],
  ["a second file to check", ["check", "a.xlsx", "b.xlsx"]],
  ["a second template", ["template", "a.xlsx", "b.xlsx"]],
  ["more than a function and its arguments", ["call", "KAM.SCORE", "[]", "[]"]],
  ["an option there is none of", ["score", "a.xlsx", "--nothing"]],
  ["a value for what is yes or no", ["check", "a.xlsx", "--json=perhaps"]],
  ["an option that lacks its value", ["score", "a.xlsx", "--out"]],
  ["an option with nothing in it", ["plan", "samples/portfolio.xlsx", "--all", "--pdf="]],
  [
    "an option given twice, once with nothing in it",
    ["score", "a.xlsx", "--set", "", "--set", "a=1"],
  ],
  ["a file without a name", ["template", ""]],
  ["a constructor as a template", ["template", "a.xlsx", "--template", "constructor"]],
  ["a method as a template", ["template", "a.xlsx", "--template", "toString"]],
  ["a function there is none of", ["call", "KAM.constructor", "[]"]],
  ["more arguments than a function takes", ["call", "KAM.DISTANCE", "[1,2,3,4,5,6]"]],
])("%s is wrong usage", async (_, argv) => {
  const run = async () => runCommand(argv);
  await expect(run()).rejects.toThrow(UsageError);
});

test("wrong usage gets a reason and the usage, never a stack trace, and ends with 2", () => {
  const { status, stdout, stderr } = kam("toString");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^Unknown command: toString\n\nUsage:/);
  expect(stderr).not.toMatch(/^ {4}at /m);
}, 120_000);
