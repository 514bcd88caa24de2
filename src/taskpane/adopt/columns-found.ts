import { headerOf } from "../../plans/adopt/factors";
import { foldName } from "../../plans/recognise/fold";
import type { Proposal, ProposedColumn } from "../../plans/recognise/sheet";

/** Which columns of a wide table are shown. */
export type Shown = "used" | "all";

/** From so many columns on, those that are not used are put aside until they are asked for. */
export const manyColumns = 16;

/** Whether a column plays a part as it is tagged. */
export function isInUse({ role }: ProposedColumn): boolean {
  return role !== "note" && role !== "blank" && role !== "measure";
}

/** The columns to show: a search looks through all of them, and what has been picked stays in sight. */
export function columnsFound(
  proposal: Pick<Proposal, "columns" | "orientation">,
  shown: Shown,
  search: string,
  picked: ReadonlySet<number>,
): readonly ProposedColumn[] {
  const wanted = foldName(search);
  return proposal.columns.filter((column) => {
    if (picked.has(column.at) || column.role === "name") return true;
    if (wanted !== "") return foldName(headerOf(column, proposal)).includes(wanted);
    return shown === "all" || isInUse(column);
  });
}
