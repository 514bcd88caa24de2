import { insertTemplate, readPortfolio, splitRound } from "../../src/excel";
import { anchorLines, anchorsOf } from "../../src/plans/anchors";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { addColumns, openScene, sheetOf, smallTable } from "./support";

const language = "en-US";
const long = "word ".repeat(100).trim();

const cells = [
  ["Lowest means", "中间分含义", "High anchor"],
  ["=shrinks", "", "doubles"],
  ["", "as others", ""],
  ["", "", ""],
  ["", "", long],
] as const;

test("what ratings mean is read from the Factors table, in any language", async () => {
  const { workbook } = await openScene({ customers: 3, table: smallTable() });
  addColumns(workbook, "Factors", cells);
  const source = await readPortfolio();
  const found = anchorsOf(source);
  expect(found.slice(0, 3)).toEqual([
    { lowest: "=shrinks", middle: "", highest: "doubles" },
    { lowest: "", middle: "as others", highest: "" },
    null,
  ]);
  const lines = found.map((one) => (one === null ? [] : anchorLines(one, source.settings.scale)));
  expect(lines.slice(0, 2)).toEqual([["1 = =shrinks", "10 = doubles"], ["5.5 = as others"]]);
  expect(source.problems).toEqual([]);
});

test("nobody is told anything where the table does not say", async () => {
  await openScene({ customers: 3, table: smallTable() });
  expect(anchorsOf(await readPortfolio())).toEqual([null, null, null, null]);
});

test("a round's form says it beside the cells where it is rated, as long as Excel allows, in its file too", async () => {
  const { workbook } = await openScene({ customers: 3, table: smallTable() });
  addColumns(workbook, "Factors", cells);
  await splitRound({ raters: { names: ["Ann"] }, due: "", language });
  const saved = await readWorkbook(await writeWorkbook(workbook, undefined, "round.xlsx"));
  const prompts = [workbook, saved.workbook].map((one) =>
    sheetOf(one, "Round Ann")
      .validations.filter(({ area }) => area.top === 8)
      .map(({ area, rule }) => [area.left, rule.prompt?.message ?? ""] as const)
      .sort(([a], [b]) => a - b),
  );
  for (const said of prompts) {
    expect(said.map(([column]) => column)).toEqual([1, 3, 5, 7]);
    const [first, second, third, fourth] = said.map(([, text]) => text);
    expect([first, second, third]).toEqual(["1 = =shrinks\n10 = doubles", "5.5 = as others", ""]);
    expect(fourth?.length).toBe(255);
  }
});

test("the scoring form of the workbook's own factors says it beside the cells where one rates", async () => {
  const { workbook } = await openScene({ customers: 3, table: smallTable() });
  addColumns(workbook, "Factors", cells);
  await insertTemplate({ template: "standard", language, form: true });
  const form = sheetOf(workbook, "Scoring form");
  const said = form.validations
    .map(({ area, rule }) => [String(form.value(area.top, 0)).trim(), rule.prompt?.message ?? ""])
    .sort(([a = ""], [b = ""]) => a.localeCompare(b));
  const names = smallTable().factors.map(({ name }) => name);
  expect(said.map(([, text = ""]) => text).filter((text) => text !== "")).toHaveLength(3);
  expect(said.find(([item = ""]) => item.startsWith(names[0] ?? ""))?.[1]).toBe(
    "1 = =shrinks\n10 = doubles",
  );
});
