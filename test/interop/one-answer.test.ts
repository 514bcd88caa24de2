import { runModel, scoreWorkbook } from "../../src/excel";
import { summaryTexts } from "../../src/i18n/reports/summary";
import { watchTexts } from "../../src/i18n/reports/watch";
import { workbook as workbookTexts } from "../../src/i18n/workbook";
import { models } from "../../src/plans/models";
import { reports } from "../../src/plans/reports/report";
import type { Sheet } from "../../src/workbench/excel/model/types";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { now, scoring, sheetOf } from "../excel/support";
import { placed, resultsOf, shown } from "../faces/faces";
import { drawWorkbook } from "../faces/random-workbook";
import { openSmallest, smallestCases } from "../faces/smallest-cases";
import { openModelScene } from "../models/support";
import { cellsOn, differences } from "./cells";
import { convertAll } from "./soffice";

interface Written {
  /** What was drawn, so that a difference can be looked at again. */
  readonly drawn: string;
  readonly file: Uint8Array;
  readonly sheets: readonly string[];
}

/** Where the cells of the sheets differ that LibreOffice calculates from the same formulas. */
async function differencesIn(written: readonly Written[]): Promise<Record<string, string[]>> {
  const files = written.map(({ file }) => file);
  const calculated = await convertAll(files, "xlsx", { recalculate: true });
  const found: Record<string, string[]> = {};
  for (const [index, { drawn, file, sheets }] of written.entries()) {
    const ours = await cellsOn(file, sheets);
    const theirs = await cellsOn(calculated[index] ?? new Uint8Array(), sheets);
    for (const [i, sheet] of sheets.entries()) {
      const cells = ours[i] ?? [];
      expect(cells.length).toBeGreaterThan(4);
      const different = differences(cells, theirs[i] ?? []);
      if (different.length > 0) found[`${drawn}, ${sheet}`] = different;
    }
  }
  return found;
}

/** LibreOffice's cells hold no logical values: it reads one as 1. What is drawn as such a setting is a text instead. */
function spellLogicalSettings(settings: Sheet): void {
  for (let row = 0; row < 60; row++) {
    if (typeof settings.value(row, 1) === "boolean") settings.setValue(row, 1, "TRUE");
  }
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test("LibreOffice calculates the native results and reports of 40 drawn workbooks to the same cells", async () => {
  const written: Written[] = [];
  for (const seed of seeds) {
    const { workbook, language } = await drawWorkbook(seed);
    spellLogicalSettings(sheetOf(workbook, workbookTexts[language]["sheet.settings"]));
    const options = { mode: "native", language, now, consent: "overwrite", reports } as const;
    await scoreWorkbook(options);
    const sheets = [
      workbookTexts[language]["sheet.results"],
      summaryTexts[language].sheet,
      watchTexts[language].sheet,
    ];
    written.push({ drawn: `seed ${seed}`, file: await writeWorkbook(workbook), sheets });
  }
  expect(await differencesIn(written)).toEqual({});
});

test("LibreOffice calculates the native results of every analysis of 200 customers to the same cells", async () => {
  const written: Written[] = [];
  for (const model of models) {
    const { workbook } = await openModelScene(model, { seed: 11 });
    const { sheets } = await runModel({ model, mode: "native", language: "en-US", now });
    const file = await writeWorkbook(workbook);
    written.push({ drawn: model.id, file, sheets: sheets.slice(0, 2) });
  }
  expect(await differencesIn(written)).toEqual({});
});

test("LibreOffice calculates the smallest case of each rule to what is so", async () => {
  const language = "en-US";
  const written: Written[] = [];
  for (const smallest of smallestCases) {
    const { workbook } = await openSmallest(smallest);
    spellLogicalSettings(sheetOf(workbook, workbookTexts[language]["sheet.settings"]));
    await scoreWorkbook(scoring({ mode: "native", chart: false }));
    const rows = resultsOf(workbook, language, smallest.expected.length, 5);
    expect(rows.map(placed)).toEqual(smallest.expected.map((row) => row.map(shown)));
    const sheets = [workbookTexts[language]["sheet.results"]];
    written.push({ drawn: smallest.rule, file: await writeWorkbook(workbook), sheets });
  }
  expect(await differencesIn(written)).toEqual({});
});
