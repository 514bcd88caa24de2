import { readFileSync, writeFileSync } from "node:fs";
import { areaAt } from "../../../src/plans/area";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { at } = ownFolder("accounts");

jest.setTimeout(120_000);

test("the table of accounts is made beside the original, and again it is up to date", async () => {
  const [made, again] = [at("made.xlsx"), at("again.xlsx")];
  const { status, stdout } = kam("accounts", "samples/portfolio.xlsx", "--out", made, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ table: "accounts", isNew: true, lines: 24 });
  const { workbook } = await readWorkbook(readFileSync(made));
  expect(workbook.table("Accounts")!.sheet.name).toBe("Accounts");
  expect(kam("accounts", made, "--out", again).stdout).toContain("Accounts is up to date.");
});

test("a table that there is none of is refused with the names there are", () => {
  const { status, stderr } = kam("accounts", "nonsense", "samples/portfolio.xlsx");
  expect(status).toBe(2);
  expect(stderr).toContain("accounts");
});

test("an analysis of several rows for a customer counts customers, not rows", async () => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Risks");
  sheet.setValues(0, 0, [
    ["Customer", "Cause", "Likelihood", "Impact"],
    ["Alder", "Price", 4, 5],
    ["Alder", "Owner", 2, 3],
    ["Birch", "Price", 1, 2],
  ]);
  workbook.addTable(sheet, areaAt(0, 0, 4, 4), "Risks");
  const [file, out] = [at("risks.xlsx"), at("risks-out.xlsx")];
  writeFileSync(file, await writeWorkbook(workbook));
  const { stdout } = kam("model", "risks", file, "--out", out);
  expect(stdout.split("\n")[0]).toBe("Risks: 2 customers");
});
