import { readFileSync, writeFileSync } from "node:fs";
import { languages } from "../../../src/i18n/language";
import { models } from "../../../src/plans/models";
import { abc } from "../../../src/plans/models/abc";
import { modelHelp } from "../../../src/workbench/cli/model-help";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";
import { runCommand } from "../../../src/workbench/cli/command";

test("help for ABC says what it asks, reads, takes and writes", () => {
  const help = modelHelp(abc, "en-US").join("\n");
  expect(help).toMatch(/^ABC analysis\nWho makes up most of the business\?\n/);
  expect(help).toMatch(/input\.value +Profit, Gross profit/);
  expect(help).toMatch(/input\.group +ABC group +Texts +\(if there is one\)/);
  expect(help).toMatch(/endOfA +Class A ends at +usual: 80%/);
  expect(help).toMatch(/Cumulative share/);
});

test.each(languages)("every analysis has help in %s, no word of it missing", (language) => {
  for (const model of models) {
    const lines = modelHelp(model, language);
    expect(lines.length).toBeGreaterThan(Object.keys(model.columns).length);
    for (const id of Object.keys(model.columns))
      expect(lines).toContain(`  ${model.texts[language][`column.${id}`]}`);
    expect(lines.join("\n")).not.toMatch(/undefined|\{\w+\}/);
  }
});

test("model abc --help prints it and does nothing else", async () => {
  const printed: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((text) => {
    printed.push(String(text));
  });
  const code = await runCommand(["model", "abc", "--help", "--language", "zh-CN"]);
  log.mockRestore();
  expect(code).toBe(0);
  expect(printed.join("")).toMatch("ABC 分析");
});

const { at } = ownFolder("help");

test("help abc --svg prints the same, and writes the example's picture", () => {
  const { status, stdout } = kam("help", "abc", "--svg", at("abc.svg"));
  expect(status).toBe(0);
  expect(stdout).toMatch(/Alder alone makes 85% of 1,000/);
  expect(stdout).toMatch(/Alder Foods +A +85% +85% +1/);
  const svg = readFileSync(at("abc.svg"), "utf8");
  expect(svg).toMatch(/^<svg [^]*Alder Foods/);
});

test("help never writes over a file that is there", () => {
  const file = at("notes.svg");
  writeFileSync(file, "mine");
  const { status } = kam("help", "wallet", "--svg", file);
  expect(status).toBe(3);
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test.each([[[]], [["nonsense"]]])("help %j says which analyses there are", (operands) => {
  const { status, stderr } = kam("help", ...operands);
  expect(status).toBe(2);
  expect(stderr).toMatch("portfolio|certainty|abc|");
});
