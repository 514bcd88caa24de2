import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import {
  refuseTooLarge,
  refuseTooMany,
  refuseTooManyResults,
} from "../../../src/workbench/cli/memory";
import { kamWith } from "./kam";
import { ownFolder } from "./own-folder";

const { folder } = ownFolder("memory");

test("a file whose sheets unpack to more than the memory holds is refused before it is read", () => {
  const file = join(folder, "large.xlsx");
  const sheet = strToU8(" ".repeat(64 * 1024 * 1024));
  writeFileSync(file, zipSync({ "xl/worksheets/sheet1.xml": sheet }));
  const small = { NODE_OPTIONS: "--max-old-space-size=256" };
  const { status, stderr } = kamWith(small, "score", file);
  expect(status).toBe(3);
  // 64 MB of XML take 8 times as much.
  expect(stderr).toContain("needs about 512 MB");
  expect(stderr).toContain("NODE_OPTIONS=--max-old-space-size=512");
  expect(existsSync(join(folder, "large-scored.xlsx"))).toBe(false);
}, 120_000);

test.each([
  ["xl/worksheets/sheet1.xml", true],
  ["xl/pivotCache/pivotCacheRecords1.xml", false],
  ["xl/externalLinks/externalLink1.xml", false],
  ["xl/media/image1.png", false],
])("what is only copied takes no memory to be read: %s", (path, isRead) => {
  const archive = zipSync({ [path]: strToU8(" ".repeat(1024 * 1024)) });
  const refuse = (limit: number) => () => {
    refuseTooLarge(archive, { file: "large.xlsx", language: "en-US", limit });
  };
  expect(refuse(8 * 1024 * 1024)).not.toThrow();
  const slightly = refuse(8 * 1024 * 1024 - 1);
  if (isRead) expect(slightly).toThrow("large.xlsx needs about 8 MB");
  else expect(slightly).not.toThrow();
});

test("a workbook of more cells than the memory holds is refused, of native formulas a tenth as many", () => {
  const workbook = createWorkbook();
  const rows = Array.from({ length: 1000 }, (_, i) => [`Customer ${i}`, 1, null, 2]);
  workbook.activeSheet.setValues(0, 0, rows);
  const within = (limit: number) => ({ file: "many.xlsx", language: "en-US" as const, limit });
  // 3,000 cells hold something: the blanks do not count.
  expect(() => {
    refuseTooMany(workbook, "live", within(3000 * 600));
    refuseTooMany(workbook, "values", within(3000 * 600));
    refuseTooMany(workbook, "native", within(3000 * 6000));
  }).not.toThrow();
  expect(() => {
    refuseTooMany(workbook, "live", within(3000 * 600 - 1));
  }).toThrow("many.xlsx needs about 2 MB");
  expect(() => {
    refuseTooMany(workbook, "native", within(3000 * 6000 - 1));
  }).toThrow("many.xlsx needs about 18 MB");
});

test("customers of few columns count by what is written of them", () => {
  const within = (limit: number) => ({ file: "many.xlsx", language: "en-US" as const, limit });
  const results = (limit: number) => () => {
    refuseTooManyResults(100_000, within(limit));
  };
  expect(results(1_600_000_000)).not.toThrow();
  expect(results(1_599_999_999)).toThrow("many.xlsx needs about 1526 MB");
});
