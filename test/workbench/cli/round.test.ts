import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("round");

jest.setTimeout(180_000);

const raters = ["--raters", "Ann;Bob;Cy"];

async function edit(file: string, change: (sheet: Sheet) => void): Promise<void> {
  const bytes = readFileSync(file);
  const { workbook } = await readWorkbook(bytes);
  change(workbook.sheets[0]!);
  writeFileSync(file, await writeWorkbook(workbook, bytes, file));
}

const HEADER = 7;

/** Fills a form in: every rating the same. */
const fill = (rating: number) => (sheet: Sheet) => {
  const { bottom, right } = sheet.usedArea()!;
  for (let row = HEADER + 1; row <= bottom; row++)
    for (let column = 1; column < right; column += 2) sheet.setValue(row, column, rating);
};

interface Merged {
  readonly status: readonly {
    readonly rater: string;
    readonly status: string;
    readonly role: string;
    readonly weight: number;
    readonly bias: number | null;
  }[];
  readonly views: readonly { readonly ours: number; readonly theirs: number }[];
  readonly notices: readonly { readonly code: string }[];
  readonly agreed: readonly {
    readonly customer: string;
    readonly ratings: Readonly<Record<string, number | null>>;
  }[];
  readonly discussions: readonly { readonly spread: number; readonly lowestBy: string }[];
}

test("a round of three managers: split, filled in, merged, agreed and published", async () => {
  const forms = at("forms");
  mkdirSync(forms);
  const source = "samples/portfolio.xlsx";
  const split = kam("round", "split", source, ...raters, "--due", "2026-12-15", "--dir", forms);
  expect({ status: split.status, stderr: split.stderr }).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(forms).sort()).toEqual(["Ann.xlsx", "Bob.xlsx", "Cy.xlsx"]);
  const file = (name: string) => join(forms, name);

  await edit(file("Ann.xlsx"), fill(8));
  await edit(file("Bob.xlsx"), (sheet) => {
    fill(4)(sheet);
    // Renamed, and one left blank.
    sheet.setValue(HEADER + 1, 0, `${String(sheet.value(HEADER + 1, 0))} Ltd.`);
    sheet.setValue(HEADER + 2, 1, null);
  });
  const merged = at("merged.xlsx");
  const returned = [file("Ann.xlsx"), file("Bob.xlsx"), file("Cy.xlsx")];
  const ended = kam("round", "merge", source, ...returned, ...raters, "--out", merged, "--json");
  expect({ status: ended.status, stderr: ended.stderr }).toEqual({ status: 0, stderr: "" });
  const report = JSON.parse(ended.stdout) as Merged;
  expect(report.status.map(({ rater, status }) => [rater, status])).toEqual([
    ["Ann", "returned"],
    ["Bob", "incomplete"],
    ["Cy", "missing"],
  ]);
  expect(report.notices).toMatchObject([{ code: "renamed" }]);
  const [first, second] = report.agreed;
  expect(new Set(Object.values(first!.ratings))).toEqual(new Set([6]));
  // Where Bob left a blank, Ann's rating stands alone.
  expect(new Set(Object.values(second!.ratings))).toEqual(new Set([6, 8]));
  expect(report.discussions[0]).toMatchObject({ spread: 4, lowestBy: "Bob" });

  const { workbook } = await readWorkbook(readFileSync(merged));
  const consensus = workbook.sheet("Consensus")!;
  const used = consensus.usedArea()!;
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => row);
  const row = rows.find((each) => consensus.value(each, 10) === "Agreed value")! + 1;
  const [customer, factor] = [consensus.value(row, 0), consensus.value(row, 1)];
  consensus.setValue(row, 10, 9);
  consensus.setValue(row, 11, "New contract");
  consensus.setValue(row, 12, "Ann");
  writeFileSync(merged, await writeWorkbook(workbook, readFileSync(merged), merged));

  // What was agreed on stays when the forms are merged once more.
  const again = kam("round", "merge", merged, ...returned, ...raters, "--out", merged, "--force");
  expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: "" });
  const published = at("published.xlsx");
  const publish = kam("round", "publish", merged, "--who", "M. Weber", "--out", published);
  expect({ status: publish.status, stderr: publish.stderr }).toEqual({ status: 0, stderr: "" });
  const end = await readWorkbook(readFileSync(published));
  const table = end.workbook.tables.find(({ name }) => name === "Customers")!;
  const cellOf = (name: unknown, header: unknown) => {
    const { top, bottom, left, right } = table.area;
    for (let r = top + 1; r <= bottom; r++)
      for (let c = left; c <= right; c++)
        if (table.sheet.value(r, left) === name && table.sheet.value(top, c) === header)
          return table.sheet.value(r, c);
    return undefined;
  };
  expect(cellOf(customer, factor)).toBe(9);
  const other = Object.keys(first!.ratings).find((name) => name !== factor)!;
  expect(cellOf(first!.customer, other)).toBe(6);
  expect(end.workbook.sheet("Snapshots")!.value(4, 5)).toBe("M. Weber");
});

test("customers are asked themselves, a rater counts double, and both are told", async () => {
  const forms = at("asked");
  const buyer = "Harbour Foods 海港食品";
  mkdirSync(forms);
  const source = "samples/portfolio.xlsx";
  const whom = ["--raters", "Ann;Bob", "--ask-customers", buyer];
  const stranger = kam("round", "split", source, "--ask-customers", "Nobody Ltd", "--dir", forms);
  expect(stranger.status).toBe(3);
  expect(stranger.stderr).toContain("Nobody Ltd is no customer");
  expect(kam("round", "split", source, ...whom, "--dir", forms).status).toBe(0);
  const file = (name: string) => join(forms, name);
  await edit(file("Ann.xlsx"), fill(9));
  await edit(file("Bob.xlsx"), fill(3));
  await edit(file(`${buyer}.xlsx`), (sheet) => {
    const { right } = sheet.usedArea()!;
    for (let column = 1; column <= right; column++) sheet.setValue(HEADER + 1, column, 4);
  });
  const returned = readdirSync(forms).map(file);
  const merge = ["round", "merge", source, ...returned, ...whom, "--out", at("asked.xlsx")];
  expect(kam(...merge, "--rater-weights", "Ann").status).toBe(2);
  const weights = ["--rater-weights", "Ann=2"];
  const report = JSON.parse(kam(...merge, ...weights, "--json").stdout) as Merged;
  // (2 × 9 + 3) ∕ 3
  expect(report.views).toMatchObject([{ ours: 7, theirs: 4 }]);
  expect(report.status).toMatchObject([
    { rater: "Ann", role: "colleague", weight: 2, bias: 6 },
    { rater: "Bob", role: "colleague", weight: 1, bias: -6 },
    { rater: buyer, role: "customer", weight: 0, bias: null },
  ]);
  const told = kam(...merge, ...weights, "--force").stdout;
  expect(told).toContain(`${buyer}: we say 7, they say 4`);
});

test("nobody to ask, a file that is no form, and a publish without a merge are said", () => {
  expect(kam("round", "split", "samples/portfolio.xlsx").status).toBe(2);
  const nobody = kam("round", "split", "samples/portfolio.xlsx", "--owner", "No such column");
  expect(nobody.status).toBe(3);
  expect(nobody.stderr).toContain("KAM-NO-RATERS");
  const out = at("none.xlsx");
  const files = ["samples/wholesale.xlsx", ...raters, "--out", out];
  const merge = kam("round", "merge", "samples/portfolio.xlsx", ...files);
  expect(merge.stdout).toContain("wholesale.xlsx holds no form");
  const publish = kam("round", "publish", "samples/portfolio.xlsx");
  expect(publish.status).toBe(3);
  expect(publish.stderr).toContain("KAM-NO-ROUND");
});
