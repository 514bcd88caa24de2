import { foldName } from "../recognise/fold";
import type { ColumnRole, Proposal, ProposedColumn } from "../recognise/sheet/proposal";

/** What the results show again unless somebody says otherwise: who a customer is, whose, where, and how large. */
const shownAgain: readonly ColumnRole[] = ["id", "owner", "segment", "region", "size"];

/** What goes along where customers are scored through a table of formulas, and may be shown in the results too. */
const alongside: readonly ColumnRole[] = [...shownAgain, "measure", "note"];

/** The columns that go along with the ratings, in this order of roles. */
export function alongsideColumns({ columns }: Pick<Proposal, "columns">): ProposedColumn[] {
  return columns
    .filter(({ role }) => alongside.includes(role))
    .sort((a, b) => alongside.indexOf(a.role) - alongside.indexOf(b.role));
}

/**
 * The headers under which the results show columns of a table again; of several that are called the same the first.
 *
 * @param headerOf what stands above a column where the customers are scored
 */
export function carriedHeaders(
  proposal: Pick<Proposal, "columns">,
  headerOf: (column: ProposedColumn) => string,
): string[] {
  const seen = new Set<string>();
  return alongsideColumns(proposal).flatMap((column) => {
    const header = headerOf(column);
    const key = foldName(header);
    if (!shownAgain.includes(column.role) || key === "" || seen.has(key)) return [];
    seen.add(key);
    return [header];
  });
}
