import type { History } from "./history/history";
import { workbookStep } from "./history/workbook-step";
import type { Open } from "./open";

/** Inserts rows above the selected ones, as many as are selected, or deletes these. */
export function changeRows({ workbook, host }: Open, history: History, what: "insert" | "delete") {
  const { activeSheet, selection } = workbook;
  const count = selection.bottom - selection.top + 1;
  host.user.assertUnprotected(activeSheet);
  history.record(workbookStep(workbook));
  if (what === "insert") host.user.insertRows(activeSheet, selection.top, count);
  else host.user.deleteRows(activeSheet, selection.top, count);
}
