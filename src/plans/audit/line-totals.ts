import { roundScore } from "../../engine/round";
import { referencesOf } from "../recognise/sheet/references";
import type { AuditFinding } from "./finding";
import { slackOf } from "./near";
import { placeOf } from "../adopt/cells";
import type { AuditedTable } from "./table";

/** Totals and averages over the customers: typed ones that do not add up, and formulas that leave customers out. */
export function checkLineTotals(table: AuditedTable): AuditFinding[] {
  const { proposal, customers } = table;
  const lines = proposal.lines.filter(({ role }) => role === "total" || role === "average");
  // Of several totals each may be for a part of the customers, or for all of them.
  if (lines.filter(({ role }) => role === "total").length > 1) return [];
  return lines.flatMap((line) =>
    proposal.columns.flatMap(({ at, role }): AuditFinding[] => {
      const found = table.number(line.at, at);
      if (role === "name" || role === "id" || role === "blank") return [];
      const address = table.address(line.at, at);
      const missed = missedBy(table, line.at, at);
      if (missed.length > 0) {
        const missing = missed.map((customer) => table.address(customer, at)).join(", ");
        return [{ code: "range-misses", address, label: line.label, missing }];
      }
      if (found === null || table.formula(line.at, at) !== "") return [];
      const values = customers.flatMap((customer) => table.number(customer.at, at) ?? []);
      const sum = values.reduce((all, value) => all + value, 0);
      const mean = sum / values.length;
      const slack = slackOf([found]);
      const isMet = [sum, mean].some((value) => Math.abs(found - value) <= slack);
      if (values.length < 2 || isMet) return [];
      const nearer = Math.abs(found - sum) < Math.abs(found - mean) ? sum : mean;
      const expected = roundScore(nearer);
      return [{ code: "line-total-wrong", address, label: line.label, found, expected }];
    }),
  );
}

/** Customers that stand next to a range of others which a total takes, and are not in it. */
function missedBy(table: AuditedTable, line: number, column: number): number[] {
  const { proposal, customers } = table;
  const areas = referencesOf(table.formula(line, column));
  const taken = (customer: number) => {
    const place = placeOf(proposal, customer, column);
    return areas.some(
      ({ top, bottom, left, right }) =>
        place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
    );
  };
  const some = customers.filter(({ at }) => taken(at));
  return some.length < 2 ? [] : customers.filter(({ at }) => !taken(at)).map(({ at }) => at);
}
