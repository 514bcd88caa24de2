import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoreWorkbook } from "../../../src/excel";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { dieAt, openScene, scoring, smallTable } from "../../excel/support";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { folder } = ownFolder("cut-short");

test("a file saved while a write was cut short is scored without a question, and it is said", async () => {
  const session = await openScene({ customers: 3, table: smallTable() });
  const names = session.workbook.sheets.map(({ name }) => name);
  const died = dieAt(session, 4, { carriedOut: true });
  await Promise.race([died, scoreWorkbook(scoring())]);
  const [file, out] = ["half.xlsx", "done.xlsx"].map((name) => join(folder, name));
  writeFileSync(file!, await writeWorkbook(session.workbook));
  const { status, stdout, stderr } = kam("score", file!, "--out", out!);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("A write that had been cut short");
  const { workbook } = await readWorkbook(readFileSync(out!));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    ...names,
    "Results",
    "Chart data",
    "Matrix",
  ]);
}, 60_000);
