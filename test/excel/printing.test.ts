import { insertTemplate, runModel, scoreWorkbook } from "../../src/excel";
import { instantiate } from "../../src/engine/factors/templates";
import { abc } from "../../src/plans/models/abc";
import type { ColumnModel } from "../../src/plans/models/model";
import { parents } from "../../src/plans/models/parents";
import { stage } from "../../src/plans/models/stage";
import type { WriteMode } from "../../src/plans/settings/types";
import { openSession } from "../../src/workbench/session";
import { newPage } from "../../src/workbench/excel/model/page";
import type { Workbook } from "../../src/workbench/excel/model/types";
import type { Answers } from "../../src/workbench/order-of-answers";
import { openCustomers } from "./accounts/support";
import { now, openScene, scoring, sheetOf, smallTable } from "./support";

const small = (answers?: Answers) =>
  openScene({ customers: 3, table: smallTable(), ...(answers === undefined ? {} : { answers }) });

function pagesOf(workbook: Workbook) {
  return Object.fromEntries(workbook.sheets.map(({ name, page }) => [name, page]));
}

test.each<WriteMode>(["live", "native", "values"])(
  "results print a page wide with their headers on every page, without the cells beside them (%s)",
  async (mode) => {
    const { workbook } = await small();
    await scoreWorkbook(scoring({ mode }));
    const { Results, Matrix } = pagesOf(workbook);
    expect(Results).toMatchObject({
      orientation: "Landscape",
      fit: { wide: 1, high: null },
      titles: "=Results!$4:$4",
      // Whole columns: customers who come to be print as well.
      area: "=Results!$A:$K",
      header: "&L&F&R&D",
      footer: "&L&A&RPage &P of &N",
    });
    expect(Matrix).toMatchObject({ orientation: "Landscape", fit: { wide: 1, high: 1 }, area: "" });
  },
);

test("what the chart is drawn from stays out of sight, and so out of print", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring());
  expect(sheetOf(workbook, "Chart data").visibility).toBe("Hidden");
  expect(workbook.sheets.filter(({ visibility }) => visibility !== "Visible")).toHaveLength(1);
});

test("who has it shown sees it after scoring again, too", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring());
  sheetOf(workbook, "Chart data").visibility = "Visible";
  await scoreWorkbook(scoring());
  expect(sheetOf(workbook, "Chart data").visibility).toBe("Visible");
});

test("every sheet of a template has its pages set up, in the words of its language", async () => {
  const { workbook } = openSession();
  await insertTemplate({
    template: instantiate("standard", "zh-TW"),
    language: "zh-TW",
    form: true,
  });
  const made = workbook.sheets.filter(({ name }) => name !== "Sheet1");
  expect(made.map(({ page }) => page.footer)).toEqual(made.map(() => "&L&A&R第 &P 頁，共 &N 頁"));
  expect(made.map(({ page }) => page.fit?.wide)).toEqual([1, 1, 2, 1, 1]);
});

test("a wide table of ratings takes pages side by side on which the names stand again", async () => {
  const { workbook } = openSession();
  await insertTemplate({ template: instantiate("standard", "en-US"), language: "en-US" });
  expect(sheetOf(workbook, "Customers").page).toMatchObject({
    fit: { wide: 2, high: null },
    titles: "=Customers!$A:$A,Customers!$4:$4",
  });
});

test("what somebody has set of a page stays when customers are scored again", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring());
  const results = sheetOf(workbook, "Results");
  const own = {
    ...results.page,
    orientation: "Portrait",
    area: "=Results!$A$4:$F$7",
    header: "&CBoard only",
  } as const;
  results.page = own;
  await scoreWorkbook(scoring());
  expect(results.page).toEqual(own);
});

test("pages that nobody has ever set up are set up when customers are scored again", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring());
  const results = sheetOf(workbook, "Results");
  results.page = newPage;
  await scoreWorkbook(scoring());
  expect(results.page).toMatchObject({ orientation: "Landscape", area: "=Results!$A:$K" });
});

test("where pages follow another language, only what was set by the add-in does", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring());
  const results = sheetOf(workbook, "Results");
  results.page = { ...results.page, orientation: "Portrait" };
  await scoreWorkbook(scoring({ language: "zh-CN" }));
  expect(results.page).toMatchObject({
    orientation: "Portrait",
    footer: "&L&A&R第 &P 页，共 &N 页",
  });
});

test("where Excel refuses to set up pages, as without a printer, all is written and that is said", async () => {
  // How often late answers are waited for is not always the same.
  const { host: counting } = await small("at once");
  await scoreWorkbook(scoring());
  const { workbook, host } = await small("at once");
  // First with all that comes last, then alone; after that the rest is asked for again.
  host.failNext("GeneralException", { skip: counting.statistics.requests - 1, again: 0 });
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings.map(({ code }) => code)).toEqual(["KAM-PAGES"]);
  expect(sheetOf(workbook, "Results").page).toEqual(newPage);
  expect(sheetOf(workbook, "Matrix").charts).toHaveLength(1);
});

test("pages that are set up in a request in which something else is refused are set up all the same", async () => {
  const { host: counting, workbook: whole } = await small("at once");
  await scoreWorkbook(scoring());
  const { workbook, host } = await small("at once");
  host.failNext("GeneralException", { skip: counting.statistics.requests - 1 });
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings).toEqual([]);
  expect(sheetOf(workbook, "Results").page).toEqual(sheetOf(whole, "Results").page);
  expect(sheetOf(workbook, "Results").page).not.toEqual(newPage);
});

test("an Excel that cannot set up pages is not asked to", async () => {
  const { workbook } = await small();
  const { requirements } = Office.context;
  const supported = jest.spyOn(requirements, "isSetSupported");
  supported.mockImplementation((_, version) => String(version) !== "1.9");
  const { warnings } = await scoreWorkbook(scoring());
  supported.mockRestore();
  expect(warnings).toEqual([]);
  expect(sheetOf(workbook, "Results").page).toEqual(newPage);
});

test("above numbers headers stand at the right as they do, and texts keep off the numbers beside them", async () => {
  const { workbook } = await small();
  await scoreWorkbook(scoring({ mode: "values", reports: ["summary"] }));
  const looks = (sheet: string, row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) => {
      const { horizontal, indent } = sheetOf(workbook, sheet).format(row, column);
      return horizontal === "Left" ? `off by ${indent}` : horizontal;
    });
  const [number, text, behind] = ["Right", undefined, "off by 1"];
  const five = [text, number, number, number, number];
  // Scores, coverage | quadrant, pair, strategy | distances | problem.
  expect(looks("Results", 3, 11)).toEqual([...five, behind, text, text, number, number, behind]);
  // The strategies of the four quadrants stand behind the shares.
  expect(looks("Summary", 4, 6)).toEqual([text, text, text, text, text, behind]);
});

/** The sheet of an analysis of two customers. */
async function analysed(model: ColumnModel) {
  const workbook = openCustomers(
    ["Customer", "Revenue", "Share of their spend", "Transactions", "Parent"],
    [
      ["Alder", 80, 0.3, 20, null],
      ["Birch", 20, 0.1, 4, null],
    ],
  );
  await runModel({ model, mode: "native", language: "en-US", now });
  const sheet = workbook.activeSheet;
  const headers = sheet
    .values({ top: 0, left: 0, bottom: 80, right: 40 })
    .find(([first, second]) => {
      return first === "Customer" && second !== null;
    });
  return { page: sheet.page, freeze: sheet.freeze, headers: headers ?? [] };
}

test("an analysis freezes its headers where what stands above them leaves rows to scroll", async () => {
  expect((await analysed(parents)).freeze).toEqual({ rows: 12, columns: 1 });
  expect((await analysed(stage)).freeze).toEqual({ rows: 0, columns: 1 });
});

test("an analysis prints what it says, and what that is worked out from stands right of the page", async () => {
  const { page, headers } = await analysed(abc);
  expect(headers.slice(9, 11)).toEqual(["Group", "Value counted"]);
  expect(page.area).toMatch(/^=ABC!\$A:\$J(,|$)/);
  expect(page.fit?.wide).toBe(1);
});

test("an analysis with a chart prints a page wide, which would be torn in two, of no more than can be read", async () => {
  const { page, headers } = await analysed(stage);
  expect(headers.slice(8, 12)).toEqual([
    "Transactions needed",
    "Share that others have",
    "Next step",
    "Fits the quadrant?",
  ]);
  expect(page.area).toMatch(/^=\S+!\$A:\$L,/);
  expect(page.fit?.wide).toBe(1);
});
