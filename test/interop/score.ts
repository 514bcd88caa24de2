import { readFile } from "node:fs/promises";
import { scoreWorkbook, type ScoreReport } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";

/** A sample workbook scored by the add-in's own code, as a file. */
export async function scoreSample(
  sample: "portfolio" | "wholesale",
  mode: "live" | "native" | "values",
): Promise<{ file: Uint8Array; report: ScoreReport }> {
  const original = await readFile(`samples/${sample}.xlsx`);
  const { workbook } = await readWorkbook(original);
  openSession(workbook);
  const report = await scoreWorkbook({ mode, language: "en-US", now: new Date(2026, 0, 15, 9) });
  return { file: await writeWorkbook(workbook, original), report };
}
