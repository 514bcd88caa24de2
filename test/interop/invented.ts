import { instantiate } from "../../src/engine/factors/templates";
import { insertTemplate, scoreWorkbook, type ScoreReport } from "../../src/excel";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { openSession } from "../../src/workbench/session";
import { invented } from "../bench/invented";

/** As many invented customers, scored by the add-in's own code, as a file. */
export async function scoreInvented(
  count: number,
): Promise<{ file: Uint8Array; report: ScoreReport }> {
  const table = instantiate("standard", "en-US");
  const { workbook } = openSession();
  await insertTemplate({ template: table, language: "en-US", customers: invented(table, count) });
  const report = await scoreWorkbook({ mode: "values", language: "en-US", now: new Date(0) });
  return { file: await writeWorkbook(workbook), report };
}
