import { restore, scoreWorkbook, writeAccountPages } from "../../src/excel";
import { typeInRow } from "./accounts/support";
import { contentsOf, now, openScene, scoring, sheetOf, smallTable, tableNamed } from "./support";

const names = ["Alpha", "Beta", "Gamma", "Delta"];

/** On a scale of 1 to 10 with cuts at 5.5: Alpha and Delta are Stars, Beta a Cash cow, Gamma a Dog. */
const ratings = [
  [9, 9, 9, 9],
  [1, 1, 9, 9],
  [1, 1, 1, 1],
  [7, 7, 7, 7],
];

function openFour() {
  return openScene({
    ratings,
    table: smallTable(),
    names: (customer) => names[customer] ?? null,
  });
}

const asked = { language: "en-US", now } as const;

test("each key account gets a page of its own, with its place in the matrix, without scoring first", async () => {
  const { workbook } = await openFour();
  const report = await writeAccountPages(asked);
  expect(report).toMatchObject({
    customers: ["Alpha", "Delta"],
    sheets: ["Account plan 1", "Account plan 2"],
  });
  const second = sheetOf(workbook, "Account plan 2");
  expect(second.value(2, 2)).toBe("Delta");
  const [chart] = second.charts;
  const point = chart?.series[0];
  expect([point?.xFormula, point?.yFormula]).toEqual([
    "='Account plan 2'!$J$5",
    "='Account plan 2'!$K$5",
  ]);
  expect([second.value(4, 9), second.value(4, 10)]).toEqual([7, 7]);
  expect([...second.formulaCells()]).toEqual([]);
});

test("a second page stands behind the first of those about whom something is typed for it", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(scoring({ reports: ["account-plan"] }));
  const cells = { Customer: "Delta", "Common ground": "Both want fewer deliveries" };
  typeInRow(tableNamed(workbook, "AccountNotes"), 1, cells);
  const report = await writeAccountPages(asked);
  expect(report?.printed).toEqual(["Account plan 1", "Account plan 2", "Account plan 2, page 2"]);
  const second = sheetOf(workbook, "Account plan 2, page 2");
  expect(second.values({ top: 2, left: 2, bottom: 2, right: 2 })).toEqual([["Delta"]]);
  expect([...second.formulaCells()]).toEqual([]);
});

test("pages are written over again in the same sheets, and one for whoever is named", async () => {
  const { workbook } = await openFour();
  await writeAccountPages(asked);
  const sheets = workbook.sheets.length;
  const report = await writeAccountPages({ ...asked, customers: ["gamma", "Nobody"] });
  expect(report?.customers).toEqual(["Gamma"]);
  expect(sheetOf(workbook, "Account plan 1").value(2, 2)).toBe("Gamma");
  expect(workbook.sheets).toHaveLength(sheets);
});

test("where there is no key account nothing is written", async () => {
  const { workbook } = await openFour();
  const before = contentsOf(workbook);
  expect(await writeAccountPages({ ...asked, customers: ["Nobody"] })).toBeNull();
  expect(contentsOf(workbook)).toEqual(before);
});

test("all pages are said to be under way, and are taken back by a cancel half way", async () => {
  const { workbook } = await openFour();
  const before = contentsOf(workbook);
  const seen = new Set<string>();
  const abort = new AbortController();
  const written = writeAccountPages(asked, {
    signal: abort.signal,
    onProgress: ({ step }) => {
      seen.add(step);
      if (step === "write") abort.abort();
    },
  });
  await expect(written).rejects.toMatchObject({ code: "KAM-CANCELLED" });
  expect(seen).toContain("write");
  expect(contentsOf(workbook)).toEqual(before);
});

test("taking them back leaves the workbook as it was", async () => {
  const { workbook } = await openFour();
  const before = contentsOf(workbook);
  const report = await writeAccountPages(asked);
  await restore(report?.token ?? "");
  expect(contentsOf(workbook)).toEqual(before);
});
