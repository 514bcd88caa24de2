import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { instantiate } from "../../src/engine/factors/templates";
import { insertTemplate, scoreWorkbook, writeCard } from "../../src/excel";
import { cardSheetTexts } from "../../src/i18n/card-sheet";
import { languages, type Language } from "../../src/i18n/language";
import { portfolioTexts } from "../../src/i18n/models/portfolio";
import { workbook as workbookTexts } from "../../src/i18n/workbook";
import type { ReportId } from "../../src/plans/reports/report";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { openSession } from "../../src/workbench/session";
import { convertAll, lookAtLastPage, textOfPages } from "./soffice";

const now = new Date(2026, 0, 15, 9);

async function scored(
  sample: "portfolio" | "wholesale",
  mode: "live" | "values",
  language: Language = "en-US",
  reports: readonly ReportId[] = [],
): Promise<Workbook> {
  const { workbook } = await readWorkbook(await readFile(`samples/${sample}.xlsx`));
  openSession(workbook);
  await scoreWorkbook({ mode, language, now, reports });
  return workbook;
}

/** A file in which only this sheet shows, and so prints. */
async function alone(workbook: Workbook, name: string): Promise<Uint8Array> {
  const before = workbook.sheets.map(({ page }) => page);
  for (const sheet of workbook.sheets) {
    const isMeant = sheet.name === name;
    sheet.visibility = isMeant ? "Visible" : "Hidden";
    if (isMeant) workbook.activeSheet = sheet;
    // LibreOffice prints what is hidden where it has a print area.
    else sheet.page = { ...sheet.page, area: "" };
  }
  const file = await writeWorkbook(workbook);
  workbook.sheets.forEach((sheet, i) => {
    sheet.page = before[i] ?? sheet.page;
  });
  return file;
}

/** The same file, each sheet set up for a paper by its number in Excel. */
function onPaper(file: Uint8Array, paper: number): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const text = path.startsWith("xl/worksheets/") ? strFromU8(bytes) : "";
    const set = text.replace("<pageSetup ", `<pageSetup paperSize="${paper}" `);
    return [path, set === "" ? bytes : strToU8(set)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The words of each page that each file prints. */
async function printed(files: readonly Uint8Array[]): Promise<string[][]> {
  const pages: string[][] = [];
  for (const pdf of await convertAll(files, "pdf")) pages.push(await textOfPages(pdf));
  return pages;
}

test("the results of 24 customers take two pages at most and the chart one, in three languages", async () => {
  const files: Uint8Array[] = [];
  for (const language of languages) {
    const workbook = await scored("portfolio", "values", language);
    const texts = workbookTexts[language];
    files.push(await alone(workbook, texts["sheet.results"]));
    files.push(await alone(workbook, texts["sheet.matrix"]));
  }
  const pages = await printed(files);
  languages.forEach((language, i) => {
    const [results = [], matrix = []] = pages.slice(2 * i);
    expect({ language, results: results.length <= 2 }).toEqual({ language, results: true });
    expect({ language, matrix: matrix.length }).toEqual({ language, matrix: 1 });
    // A customer at the end of the sample, and the file and the sheet around the page.
    expect(results.join("")).toContain("Blue Lintel");
    expect(matrix[0]).toContain(workbookTexts[language]["sheet.matrix"]);
    expect(matrix[0]).toContain("workbook-");
  });
});

test("a customer's card prints on the upper half of one page, in three languages", async () => {
  const files: Uint8Array[] = [];
  for (const language of languages) {
    const { workbook } = await readWorkbook(await readFile("samples/portfolio.xlsx"));
    openSession(workbook);
    // Who is on the border of a quadrant has most to be said.
    const find = (names: readonly string[]) => names.findIndex((name) => name.includes("Beacon"));
    await writeCard({ find, language, now });
    files.push(await alone(workbook, cardSheetTexts[language].sheet));
  }
  for (const pdf of await convertAll(files, "pdf")) {
    expect(await textOfPages(pdf)).toHaveLength(1);
    const { words } = await lookAtLastPage(pdf);
    expect(words.length).toBeGreaterThan(40);
    // Half of the height of Letter, the shorter paper; what is around the page stands at its foot.
    const foot = 740;
    expect(words.filter(({ bottom }) => bottom > 792 / 2 && bottom < foot)).toEqual([]);
  }
});

test("the results of 440 customers take twelve pages at most, with the headers on each", async () => {
  const workbook = await scored("wholesale", "values");
  const [pages = []] = await printed([await alone(workbook, "Results")]);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThanOrEqual(12);
  for (const page of pages) expect(page).toMatch(/Customer\s/);
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
});

test("thirty customers added to live results print with them, and rows kept free do not", async () => {
  const workbook = await scored("portfolio", "live");
  const customers = workbook.table("Customers");
  if (customers === undefined) throw new Error("There is no table Customers");
  const { sheet, area } = customers;
  const [before = []] = await printed([await alone(workbook, "Results")]);
  const added = Array.from({ length: 30 }, (_, i) => [`Newcomer ${i + 1}`]);
  sheet.setValues(area.bottom + 1, area.left, added);
  workbook.resizeTable(customers, { ...area, bottom: area.bottom + 30 });
  const [after = []] = await printed([await alone(workbook, "Results")]);
  // With the fifty rows that are kept free it would be two.
  expect(before).toHaveLength(1);
  expect(after.length).toBeLessThanOrEqual(2);
  expect(after.at(-1)).toContain("Newcomer 30");
});

test.each([
  ["A4", 9, [595, 841]],
  ["Letter", 1, [612, 792]],
] as const)(
  "on %s the form takes two pages at most, an account plan and the chart one, 24 customers two",
  async (_, paper, size) => {
    const { workbook: forms } = openSession();
    const template = instantiate("standard", "en-US");
    await insertTemplate({ template, language: "en-US", form: true });
    const form = await alone(forms, "Scoring form");
    const workbook = await scored("portfolio", "values", "en-US", ["account-plan"]);
    const names = ["Account plan", "Matrix", "Results"];
    const files = [form];
    for (const name of names) files.push(await alone(workbook, name));
    const printed = await convertAll(
      files.map((file) => onPaper(file, paper)),
      "pdf",
    );
    const counts = await Promise.all(printed.map(async (pdf) => (await textOfPages(pdf)).length));
    expect(counts.map((count, i) => count <= ([2, 1, 1, 2][i] ?? 0))).toEqual(
      counts.map(() => true),
    );
    // Upright or lying, they are of that paper.
    const sheets = printed.map((pdf) =>
      /MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/.exec(pdf.toString("latin1")),
    );
    const sides = sheets.map((found) =>
      (found ?? [])
        .slice(1)
        .map(Number)
        .sort((a, b) => a - b),
    );
    expect(sides).toEqual(sides.map(() => [...size]));
  },
);

test("the scoring form takes two pages at most, and what the chart is drawn from none", async () => {
  const { workbook } = openSession();
  await insertTemplate({
    template: instantiate("standard", "en-US"),
    language: "en-US",
    form: true,
  });
  const form = await alone(workbook, "Scoring form");
  const [pages = [], all = []] = await printed([
    form,
    await writeWorkbook(await scored("portfolio", "values")),
  ]);
  expect(pages.length).toBeLessThanOrEqual(2);
  // The sheet's own first line.
  expect(all.join("")).toContain("Customer portfolio matrix");
  expect(all.join("")).not.toContain(portfolioTexts["en-US"]["data.title"]);
});
