import { languages } from "../../../src/i18n/language";
import { models } from "../../../src/plans/models";
import { abc } from "../../../src/plans/models/abc";
import { modelHelp } from "../../../src/workbench/cli/model-help";
import { runCommand } from "../../../src/workbench/cli/command";

test("help for ABC says what it asks, reads, takes and writes", () => {
  const help = modelHelp(abc, "en-US").join("\n");
  expect(help).toMatch(/^ABC analysis: Who makes up most of the business\?/);
  expect(help).toMatch(/input\.value +Profit, Gross profit/);
  expect(help).toMatch(/input\.group +ABC group +\(if there is one\)/);
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
