import { instantiate } from "../../src/engine/factors/templates";
import { insertTemplate } from "../../src/excel";
import { formLines } from "../../src/plans/template/form-lines";
import { formOf } from "../engine/helpers";
import { openSession } from "../../src/workbench/session";
import { randomFrom, sheetOf } from "./support";

const firstRow = 4;

test.each([1, 2, 3])(
  "the scoring form adds up as the engine explains it (ratings %i)",
  async (seed) => {
    const { workbook } = openSession();
    const table = instantiate("standard", "en-US");
    await insertTemplate({ template: "standard", language: "en-US", form: true });
    const form = sheetOf(workbook, "Scoring form");
    const lines = formLines(table);
    const random = randomFrom(seed);
    const ratings = table.factors.map(() => (random() < 0.3 ? NaN : 1 + Math.floor(random() * 10)));
    const leaves = lines.flatMap((line, i) => (line.kind === "leaf" ? [firstRow + i] : []));
    leaves.forEach((row, i) => {
      const rating = ratings[i] ?? NaN;
      form.setValue(row, 1, Number.isNaN(rating) ? null : rating);
    });
    const explained = formOf(table, ratings);
    const shown = (kind: string) =>
      lines.flatMap((line, i) => (line.kind === kind ? [form.value(firstRow + i, 3)] : []));
    const weighted = explained.flatMap(({ groups }) =>
      groups.flatMap(({ weightedScores }) => weightedScores),
    );
    expect(shown("leaf").map((v) => (v === "" ? NaN : v))).toEqual(weighted);
    expect(shown("group")).toEqual(
      explained.flatMap(({ groups }) => groups.map(({ subtotal }) => subtotal)),
    );
    expect(shown("total")).toEqual(explained.map(({ total }) => total));
    shown("score").forEach((score, i) => {
      expect(score).toBeCloseTo(explained[i]?.score ?? NaN, 9);
    });
  },
);

test("an empty form is not rated; a full one has a quadrant", async () => {
  const { workbook } = openSession();
  await insertTemplate({ template: "relative", language: "zh-CN", form: true });
  const form = sheetOf(workbook, "评分表");
  const lines = formLines(instantiate("relative", "zh-CN"));
  const quadrant = () => form.value(firstRow + lines.length + 1, 1);
  expect(quadrant()).toBe("未评估");
  lines.forEach((line, i) => {
    if (line.kind === "leaf")
      form.setValue(firstRow + i, 1, line.factor?.lessIsBetter === true ? 2 : 9);
  });
  expect(quadrant()).toBe("明星");
  expect(form.validations.length).toBe(lines.filter(({ kind }) => kind === "leaf").length);
});

test("where there are factors and customers already, the form is made of these, and nothing makes room", async () => {
  const { workbook } = openSession();
  await insertTemplate({ template: "relative", language: "en-US" });
  const factors = sheetOf(workbook, "Factors");
  const header = Array.from({ length: 8 }, (_, column) => factors.value(3, column));
  factors.setValue(4, header.indexOf("Factor"), "Loyalty of the owner");
  const names = workbook.sheets.map(({ name }) => name);
  const report = await insertTemplate({ template: "standard", language: "en-US", form: true });
  expect(report).toMatchObject({ sheets: ["Scoring form"], overwritten: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...names, "Scoring form"]);
  expect(workbook.activeSheet.name).toBe("Scoring form");
  const form = sheetOf(workbook, "Scoring form");
  const items = Array.from({ length: 60 }, (_, row) => String(form.value(row, 0) ?? "").trim());
  expect(items).toContain("Loyalty of the owner");
  // A second one is asked for: the first may hold ratings.
  await expect(
    insertTemplate({ template: "standard", language: "en-US", form: true }),
  ).rejects.toMatchObject({ conflicts: [{ sheet: "Scoring form" }] });
});
