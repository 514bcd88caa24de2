import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { instantiate } from "../../../src/engine/factors/templates";
import { insertTemplate } from "../../../src/excel";
import { openSession } from "../../../src/workbench/session";
import { writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { invented } from "../invented";

/**
 * Writes a workbook of invented customers to a file, and says where.
 *
 * @param table its factors; left out: those of the standard template
 */
export async function writeLarge(
  folder: string,
  count: number,
  table = instantiate("standard", "en-US"),
): Promise<string> {
  const { workbook } = openSession();
  const customers = invented(table, count);
  await insertTemplate({ template: table, language: "en-US", customers });
  const file = join(folder, "large.xlsx");
  await writeFile(file, await writeWorkbook(workbook));
  return file;
}
