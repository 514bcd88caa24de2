import { existsSync, readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam, kamWith } from "./kam";
import { ownFolder } from "./own-folder";

const { folder, at } = ownFolder("plan");

jest.setTimeout(240_000);

test("plan writes the page of the customer that is named", async () => {
  const out = at("one.xlsx");
  const customer = "Saltmarsh Seafood 盐沼水产";
  const { status, stdout } = kam(
    ...["plan", "samples/portfolio.xlsx", "--customer", customer],
    ...["--mode", "values", "--out", out],
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(stdout).toContain(`Account plan of ${customer}, on the sheet Account plan.`);
  const { workbook } = await readWorkbook(readFileSync(out));
  expect(workbook.sheet("Account plan")?.value(2, 2)).toBe(customer);
});

test("plan --all adds a page for each key account, and without LibreOffice says that there is no PDF", async () => {
  const out = at("all.xlsx");
  const { status, stdout, stderr } = kamWith(
    { PATH: folder },
    ...["plan", "samples/portfolio.xlsx", "--all", "--mode", "values"],
    ...["--pdf", at("pdf"), "--out", out],
  );
  expect(status).toBe(3);
  expect(stderr).toContain("LibreOffice, which makes it, was not found");
  expect(existsSync(at("pdf"))).toBe(false);
  // The sample has seven Stars, as its results count them.
  expect(stdout).toContain("7 pages more, one for each key account:");
  const { workbook } = await readWorkbook(readFileSync(out));
  const pages = workbook.sheets.filter(({ name }) => /^Account plan \d+$/.test(name));
  expect(new Set(pages.map((page) => page.value(2, 2))).size).toBe(7);
});

test("nobody of that name, and both one and all, are refused before anything is written", () => {
  const out = at("none.xlsx");
  const nobody = kam("plan", "samples/portfolio.xlsx", "--customer", "Nobody", "--out", out);
  expect(nobody).toMatchObject({ status: 3, stderr: expect.stringContaining("Nobody") as string });
  const both = kam("plan", "samples/portfolio.xlsx", "--customer", "A", "--all", "--out", out);
  expect(both.status).toBe(2);
  expect(existsSync(out)).toBe(false);
});
