import { readFile } from "node:fs/promises";
import { scoreWorkbook } from "../../src/excel";
import { languages, type Language } from "../../src/i18n/language";
import { sheetNames } from "../../src/i18n/sheets";
import { languageNames } from "../../src/i18n/workbook/language-names";
import { labelled, schemeLabels } from "../../src/plans/settings/labels";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import type { Sheet } from "../../src/workbench/excel/model/types";
import { openSession } from "../../src/workbench/session";
import { sheetOf } from "../excel/support";
import { chartParts } from "./chart-text";
import { formulasAndLooks, valuesOf } from "./sheet-text";

export interface GoldenFile {
  readonly name: string;
  readonly text: string;
}

const samples = ["portfolio", "wholesale"] as const;

/** The column of the problems, which plain formulas can only count; right of it native mode writes the ratings in use. */
const problemColumn = 10;

/** Right of the sizes that the chart is drawn from stand its texts, and in live mode the order of the rows. */
const orderColumn = 7;

/** A local time, so that the stamp reads alike in every time zone. */
const now = new Date(2026, 0, 15, 9);

/**
 * What the main job writes into the samples, as text: of every mode and language a file of formulas, looks and chart,
 * and of every language one of the values, which all modes must show alike.
 */
export async function* scoredSamples(): AsyncGenerator<GoldenFile> {
  for (const sample of samples) {
    for (const language of languages) {
      for (const mode of writeModes) yield* scored(sample, mode, language);
    }
  }
}

async function* scored(
  sample: (typeof samples)[number],
  mode: WriteMode,
  language: Language,
): AsyncGenerator<GoldenFile> {
  const original = await readFile(`samples/${sample}.xlsx`);
  const { workbook } = await readWorkbook(original);
  openSession(workbook);
  const settings = sheetOf(workbook, "Settings");
  setLanguage(settings, language);
  const { sheets } = await scoreWorkbook({ mode, language, now });
  const written = sheets.map((name) => sheetOf(workbook, name));
  const charts = chartParts(await writeWorkbook(workbook, original));
  // What stands in further columns differs from mode to mode.
  const further = ({ name }: Sheet) =>
    name === sheetNames[language]["sheet.chartData"] ? orderColumn : problemColumn;
  const own = written.flatMap((sheet) => valuesOf(sheet, { fromColumn: further(sheet) }));
  yield {
    name: `${sample}.${language}.${mode}-mode.txt`,
    text: textOf([...written.flatMap(formulasAndLooks), ...own, ...charts]),
  };
  const shown = written.filter(({ name }) => name !== settings.name);
  yield {
    name: `${sample}.${language}.values.txt`,
    text: textOf(shown.flatMap((sheet) => valuesOf(sheet, { toColumn: further(sheet) - 1 }))),
  };
}

const textOf = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** The samples are in English, their labels too. */
function setLanguage(settings: Sheet, language: Language): void {
  const cells = settings.values({ top: 0, left: 1, bottom: 30, right: 1 }).flat();
  const change = (from: string, to: string) => {
    const row = cells.indexOf(from);
    if (row < 0) throw new Error(`The sample's settings do not hold ${from}`);
    settings.setValue(row, 1, to);
  };
  change(languageNames["en-US"], languageNames[language]);
  const labels = schemeLabels("bcg", language);
  const english = schemeLabels("bcg", "en-US");
  for (const one of labelled) change(english[one], labels[one]);
}
