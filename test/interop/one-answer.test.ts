import { runModel, scoreWorkbook } from "../../src/excel";
import { summaryTexts } from "../../src/i18n/reports/summary";
import { watchTexts } from "../../src/i18n/reports/watch";
import { workbook as workbookTexts } from "../../src/i18n/workbook";
import { models } from "../../src/plans/models";
import { reports } from "../../src/plans/reports/report";
import type { Sheet } from "../../src/workbench/excel/model/types";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { now, sheetOf } from "../excel/support";
import { drawWorkbook } from "../faces/random-workbook";
import { openModelScene } from "../models/support";
import { cellsOf, differences } from "./cells";
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
    for (const sheet of sheets) {
      const ours = await cellsOf(file, sheet);
      expect(ours.length).toBeGreaterThan(4);
      const theirs = await cellsOf(calculated[index] ?? new Uint8Array(), sheet);
      const different = differences(ours, theirs);
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

test("LibreOffice calculates the native results of every analysis to the same cells", async () => {
  const written: Written[] = [];
  for (const model of models) {
    for (const seed of [1, 2, 3]) {
      const { workbook } = await openModelScene(model, { customers: 60, seed });
      const { sheets } = await runModel({ model, mode: "native", language: "en-US", now });
      const file = await writeWorkbook(workbook);
      written.push({ drawn: `${model.id} ${seed}`, file, sheets: sheets.slice(0, 2) });
    }
  }
  expect(await differencesIn(written)).toEqual({});
});
