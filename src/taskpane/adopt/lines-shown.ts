import type { Proposal, ProposedLine } from "../../plans/recognise/sheet";

/** Customers that are enough to see what a column holds. */
const customersShown = 6;

/** Lines that are none, at most: a table with more has a reason that a few of them show as well. */
const othersShown = 12;

/** The lines below the header to show: the first customers and what is left out, in the order of the table. */
export function linesShown({ lines }: Pick<Proposal, "lines">): {
  readonly lines: readonly ProposedLine[];
  /** Customers that are not shown. */
  readonly hidden: number;
} {
  const heads = new Set(["title", "group", "header", "blank"]);
  const customers = lines.filter(({ role }) => role === "customer");
  const others = lines.filter(({ role }) => role !== "customer" && !heads.has(role));
  const shown = new Set([...customers.slice(0, customersShown), ...others.slice(0, othersShown)]);
  return {
    lines: lines.filter((line) => shown.has(line)),
    hidden: Math.max(0, customers.length - customersShown),
  };
}
