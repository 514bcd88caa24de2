import { runModel } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import type { ChartPicture } from "../../src/plans/chart/svg";
import { analysisOf } from "../../src/plans/models";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { drawnChart } from "../../src/workbench/page/charts/model";
import { openSession } from "../../src/workbench/session";
import { now, sheetOf } from "../excel/support";

export const modes = ["live", "native", "values"] as const;

/** An analysis of a table of customers, run in a new workbook. */
export async function analysed(
  id: string,
  mode: (typeof modes)[number],
  rows: readonly (readonly Scalar[])[],
): Promise<{ workbook: Workbook; picture: ChartPicture | null }> {
  const { workbook } = openSession();
  workbook.renameSheet(workbook.activeSheet, "Customers");
  workbook.activeSheet.setValues(0, 0, rows);
  const area = areaAt(0, 0, rows.length, rows[0]?.length ?? 0);
  workbook.addTable(workbook.activeSheet, area, "Customers");
  const { picture } = await runModel({ model: analysisOf(id)!, mode, language: "en-US", now });
  return { workbook, picture };
}

/** The only chart of a sheet, as it is drawn from the cells that it reads. */
export function chartOn(workbook: Workbook, sheet: string): ChartPicture {
  const [chart] = sheetOf(workbook, sheet).charts;
  return drawnChart(chart!);
}
