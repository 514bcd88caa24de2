import { runModel } from "../../src/excel";
import type { ColumnModel } from "../../src/plans/models/model";
import type { Typed } from "../../src/plans/models/settings";
import type { WriteMode } from "../../src/plans/settings/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { openCustomers } from "../excel/accounts/support";
import { now } from "../excel/support";
import { shownResults } from "./support";

export type Row = readonly Scalar[];

/** An analysis of a table with these headers and rows: what is reported, and what its columns of these ids show. */
export async function ofRows(
  model: ColumnModel,
  { headers, rows }: { readonly headers: readonly string[]; readonly rows: readonly Row[] },
  ids: readonly string[],
  { mode = "native", typed = {} }: { readonly mode?: WriteMode; readonly typed?: Typed } = {},
) {
  const workbook = openCustomers(headers, rows);
  const report = await runModel({ model, mode, language: "en-US", now, typed });
  const all = Object.keys(model.columns);
  const shown = shownResults(workbook, model, rows.length);
  return { ...report, cells: shown.map((row) => ids.map((id) => row[all.indexOf(id)])) };
}
