import { runModel, scoreWorkbook } from "../../src/excel";
import { summaryTexts } from "../../src/i18n/reports/summary";
import { watchTexts } from "../../src/i18n/reports/watch";
import { workbook as workbookTexts } from "../../src/i18n/workbook";
import { models } from "../../src/plans/models";
import { reports } from "../../src/plans/reports/report";
import type { Sheet, Workbook } from "../../src/workbench/excel/model/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { now, scoring, sheetOf } from "../excel/support";
import { placed, resultsOf, shown } from "../faces/faces";
import { drawWorkbook } from "../faces/random-workbook";
import { openSmallest, smallestCases } from "../faces/smallest-cases";
import { openModelScene } from "../models/support";
import { cellsIn, cellsOn, differences } from "./cells";
import { convertAll } from "./soffice";

interface Written {
  /** What was drawn, so that a difference can be looked at again. */
  readonly drawn: string;
  readonly file: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly cells: Scalar[][] }[];
}

/** A workbook as a file, with what our own calculation shows on some of its sheets. */
async function written(
  workbook: Workbook,
  drawn: string,
  names: readonly string[],
): Promise<Written> {
  const sheets = names.map((name) => ({ name, cells: cellsIn(workbook, name) }));
  for (const { cells } of sheets) expect(cells.length).toBeGreaterThan(4);
  return { drawn, file: await writeWorkbook(workbook), sheets };
}

/** Where the cells of the sheets differ that LibreOffice calculates from the same formulas. */
async function differencesIn(all: readonly Written[]): Promise<Record<string, string[]>> {
  const files = all.map(({ file }) => file);
  const calculated = await convertAll(files, "xlsx", { recalculate: true });
  const found: Record<string, string[]> = {};
  for (const [index, { drawn, sheets }] of all.entries()) {
    const names = sheets.map(({ name }) => name);
    const theirs = await cellsOn(calculated[index] ?? new Uint8Array(), names);
    for (const [i, { name, cells }] of sheets.entries()) {
      const different = differences(cells, theirs[i] ?? []);
      if (different.length > 0) found[`${drawn}, ${name}`] = different;
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

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

/** Reports take five times as long as the results that they are made of: one drawn workbook in five has them. */
const hasReports = (seed: number) => seed % 5 === 0;

test("LibreOffice calculates the native results of 200 drawn workbooks, and the reports of 40, to the same cells", async () => {
  const all: Written[] = [];
  for (const seed of seeds) {
    const { workbook, language } = await drawWorkbook(seed);
    spellLogicalSettings(sheetOf(workbook, workbookTexts[language]["sheet.settings"]));
    const options = { mode: "native", language, now, consent: "overwrite", chart: false } as const;
    await scoreWorkbook({ ...options, reports: hasReports(seed) ? reports : [] });
    const ofReports = [summaryTexts[language].sheet, watchTexts[language].sheet];
    const sheets = [
      workbookTexts[language]["sheet.results"],
      ...(hasReports(seed) ? ofReports : []),
    ];
    all.push(await written(workbook, `seed ${seed}`, sheets));
  }
  expect(await differencesIn(all)).toEqual({});
});

test("LibreOffice calculates the native results of every analysis of 200 customers to the same cells", async () => {
  const all: Written[] = [];
  for (const model of models) {
    const { workbook } = await openModelScene(model, { seed: 11 });
    const { sheets } = await runModel({ model, mode: "native", language: "en-US", now });
    all.push(await written(workbook, model.id, sheets.slice(0, 2)));
  }
  expect(await differencesIn(all)).toEqual({});
});

test("LibreOffice calculates the smallest case of each rule to what is so", async () => {
  const language = "en-US";
  const all: Written[] = [];
  for (const smallest of smallestCases) {
    const { workbook } = await openSmallest(smallest);
    spellLogicalSettings(sheetOf(workbook, workbookTexts[language]["sheet.settings"]));
    await scoreWorkbook(scoring({ mode: "native", chart: false }));
    const rows = resultsOf(workbook, language, smallest.expected.length, 5);
    expect(rows.map(placed)).toEqual(smallest.expected.map((row) => row.map(shown)));
    all.push(await written(workbook, smallest.rule, [workbookTexts[language]["sheet.results"]]));
  }
  expect(await differencesIn(all)).toEqual({});
});
