import { axisOfGroup, isFactorName } from "./axes";
import { bareName } from "./header-parts";
import type { PlaceProfile } from "./place-profile";
import type { ProposedColumn } from "./proposal";

/**
 * Columns that are called as factors are, or stand between them, and hold nothing: where the others hold ratings, these
 * may be rated by the colours of their cells, which nobody reads.
 *
 * @param profiles what the customers' cells hold, for each of the columns
 */
export function blankColumns(
  columns: readonly ProposedColumn[],
  profiles: readonly PlaceProfile[],
): ProposedColumn[] {
  const rated = columns.flatMap(({ role }, place) => (role === "factor" ? [place] : []));
  const [first = Infinity] = rated;
  const last = rated.at(-1) ?? -1;
  return columns.filter(({ role, header, group }, place) => {
    const profile = profiles[place];
    if (role !== "note" || header === "" || profile === undefined) return false;
    const { numbers, texts, errors } = profile;
    if (numbers.length + texts + errors > 0) return false;
    const isBetween = place > first && place < last && isGrouped(columns, group);
    return isBetween || isFactorName(bareName(header)) || axisOfGroup(group) !== null;
  });
}

/** Whether a column stands under the same heading as factors do. */
function isGrouped(columns: readonly ProposedColumn[], group: string): boolean {
  return group !== "" && columns.some((one) => one.role === "factor" && one.group === group);
}
