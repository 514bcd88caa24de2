import { HostError } from "../excel/host/protocol/error";
import { extentOf } from "./grid/extent";
import type { History } from "./history/history";
import { workbookStep } from "./history/workbook-step";
import type { Open } from "./open";

/**
 * Inserts rows above the selected ones, as many as are selected, or deletes these.
 *
 * @throws HostError where whole columns are selected: Excel would insert or delete these, and all rows are not meant
 */
export function changeRows(
  { workbook, host }: Pick<Open, "workbook" | "host">,
  history: History,
  what: "insert" | "delete",
) {
  const { activeSheet, selection } = workbook;
  const count = selection.bottom - selection.top + 1;
  if (count >= extentOf(activeSheet).rows) throw new HostError("NotImplemented");
  host.user.assertUnprotected(activeSheet);
  history.record(workbookStep(workbook));
  if (what === "insert") host.user.insertRows(activeSheet, selection.top, count);
  else host.user.deleteRows(activeSheet, selection.top, count);
}
