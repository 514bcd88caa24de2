import { cellText, type Cell } from "../../engine/cell";
import { areaAt } from "../../plans/area";
import { watchColumns, watchFirstRow, watchIndex } from "../../plans/reports/watch/layout";
import type { KeptFlag } from "../../plans/reports/watch/rows";
import type { Hooks } from "../progress";
import { readBodies } from "./chunks";

/** What a watch list holds now: its flags, wherever they have been sorted to, with what people typed beside them. */
export async function readKeptFlags(
  context: Excel.RequestContext,
  sheet: string,
  hooks: Hooks,
): Promise<KeptFlag[]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount - watchFirstRow;
  if (rows <= 0) return [];
  const area = areaAt(watchFirstRow, 0, rows, watchColumns.length);
  const [body = []] = await readBodies(context, [{ sheet, area }], hooks);
  return body.flatMap((row: readonly Cell[]) => {
    const at = (id: (typeof watchColumns)[number]) => row[watchIndex(id)] ?? null;
    const [customer, flag] = [cellText(at("customer")), cellText(at("id"))];
    if (customer === "" || flag === "") return [];
    return [{ customer, flag, since: at("since"), done: at("done"), note: at("note") }];
  });
}
