import { cellText } from "../../engine/cell";
import { watchColumns, watchFirstRow, watchIndex } from "../../plans/reports/watch/layout";
import type { KeptFlag } from "../../plans/reports/watch/rows";
import type { Hooks } from "../progress";
import { readUsedCells } from "./used-cells";

/** What a watch list holds now: its flags, wherever they have been sorted to, with what people typed beside them. */
export async function readKeptFlags(
  context: Excel.RequestContext,
  sheet: string,
  hooks: Hooks,
): Promise<KeptFlag[]> {
  const part = { firstRow: watchFirstRow, columns: watchColumns.length };
  const body = await readUsedCells(context, sheet, part, hooks);
  return body.flatMap((row) => {
    const at = (id: (typeof watchColumns)[number]) => row[watchIndex(id)] ?? null;
    const [customer, flag] = [cellText(at("customer")), cellText(at("id"))];
    if (customer === "" || flag === "") return [];
    return [{ customer, flag, since: at("since"), done: at("done"), note: at("note") }];
  });
}
