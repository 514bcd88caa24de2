import { auditWords } from "../../i18n/vocabulary/audit-words";
import { isWordOf } from "../recognise/sheet/word-match";
import { placesOf } from "./effect";
import type { Amiss, AuditFinding } from "./finding";
import type { AuditedTable } from "./table";

/** Part of the places that have to follow from a column before the others count as wrong. */
const mostFollow = 0.5;

/** Places that do not follow from the totals beside them, where most do. */
export function checkRanks(table: AuditedTable): AuditFinding[] {
  const { columns } = table.proposal;
  const isRank = ({ header }: { header: string }) => isWordOf(header, auditWords.rank);
  const ranks = columns.filter((column) => isRank(column) && column.role !== "name");
  const numbers = (at: number) => {
    const values = table.customers.map((line) => table.number(line.at, at));
    return values.every((value) => value !== null) ? values : null;
  };
  const measured = columns
    .filter((column) => !isRank(column) && (column.role === "total" || column.role === "size"))
    .flatMap(({ at }) => {
      const values = numbers(at);
      return values === null ? [] : [placesOf(values)];
    });
  return ranks.flatMap(({ at }): Amiss<"rank-wrong">[] => {
    const printed = numbers(at);
    if (printed === null) return [];
    const right = measured
      .map((places) => ({ places, same: places.filter((one, i) => one === printed[i]).length }))
      .sort((one, other) => other.same - one.same)[0];
    if (right === undefined || right.same < printed.length * mostFollow) return [];
    return table.customers.flatMap((line, i) => {
      const [found, expected] = [printed[i] ?? 0, right.places[i] ?? 0];
      if (found === expected) return [];
      const address = table.address(line.at, at);
      return [{ code: "rank-wrong" as const, address, label: line.label, found, expected }];
    });
  });
}
