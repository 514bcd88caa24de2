import { cellText } from "../../engine/cell";
import type { PlanCell } from "../plan";
import type { ColumnRef } from "../models/chart-data";
import { quadrantCells } from "../results/matrix-sheet";
import { sourceRef } from "../results/source-ref";
import type { ResultsSpec } from "../results/spec";
import { labelled } from "../settings/labels";
import type { SummaryGroups } from "./summary-groups";

/** Customers of some kind: how a formula tells them, as numbers that are 1 for them, and which they are. */
export interface Kind {
  readonly condition: string;
  readonly holds: (customer: number) => boolean;
}

/** The cells of a column of the customers' own. */
export function columnRead(spec: ResultsSpec, column: number): string {
  return read(spec, sourceRef(spec, column));
}

/** Whether a row names a customer, as a formula over all rows. */
export function named(spec: ResultsSpec): string {
  return `ISNUMBER(1/(${columnRead(spec, spec.source.nameColumn)}<>""))`;
}

function read({ mode }: ResultsSpec, { spilled, cells }: ColumnRef): string {
  return mode === "live" ? spilled : cells;
}

/** Those in a quadrant, or in none (with those whose results are errors); a cell says what it is called. */
export function inPlace(spec: ResultsSpec, place: number, label: string): Kind {
  const quadrants = quadrantCells(spec);
  const isLast = place === labelled.length - 1;
  // Dividing by whether it is the label leaves a number where it is, and an error in every other case.
  const named = `ISNUMBER(1/(${quadrants}=${label}))`;
  return {
    condition: isLast ? `(${named}+ISERROR(${quadrants}))` : named,
    holds: (i) => Math.min(spec.portfolio.cell[i] ?? 0, labelled.length - 1) === place,
  };
}

/** Those of a group; a cell says which. */
export function inGroup(
  spec: ResultsSpec,
  { column, grouping }: SummaryGroups,
  group: number,
  name: string,
): Kind {
  const cells = columnRead(spec, column);
  return {
    condition: `ISNUMBER(1/(TRIM(${cells})=${name}))*${named(spec)}`,
    holds: (i) => grouping.of[i] === group,
  };
}

export function both(one: Kind, other: Kind): Kind {
  return {
    condition: `${one.condition}*${other.condition}`,
    holds: (i) => one.holds(i) && other.holds(i),
  };
}

/** How many customers there are of a kind. */
export function countOf(spec: ResultsSpec, kind: Kind): PlanCell {
  if (spec.mode !== "values") return { formula: `=SUMPRODUCT(1*${kind.condition})` };
  return customersOf(spec, kind).length;
}

/** How large they are together; blank where no column says it. What is no number adds nothing. */
export function sizeOf(spec: ResultsSpec, kind: Kind): PlanCell {
  const { sizeColumn } = spec.source;
  return sizeColumn === null ? null : amountOf(spec, kind, sizeColumn);
}

/** What a column of the customers' own comes to for all of a kind. */
export function amountOf(spec: ResultsSpec, kind: Kind, column: number): PlanCell {
  if (spec.mode !== "values") {
    const amounts = columnRead(spec, column);
    return { formula: `=SUMPRODUCT(1*${kind.condition},${amounts})` };
  }
  return customersOf(spec, kind).reduce((sum, i) => {
    const amount = spec.source.customerCells[i]?.[column];
    return sum + (typeof amount === "number" ? amount : 0);
  }, 0);
}

/** The groups in the order in which they are listed: the largest first. */
export function largestFirst(spec: ResultsSpec, groups: SummaryGroups): number[] {
  const asValues: ResultsSpec = { ...spec, mode: "values" };
  const weights = groups.grouping.values.map((_, group) => {
    const kind = inGroup(spec, groups, group, "");
    return [Number(sizeOf(asValues, kind)), Number(countOf(asValues, kind))] as const;
  });
  const none = [0, 0] as const;
  return weights
    .map((_, group) => group)
    .sort((a, b) => {
      const [one, other] = [weights[a] ?? none, weights[b] ?? none];
      return other[0] - one[0] || other[1] - one[1];
    });
}

/** The customers of a kind who have a name. */
export function customersOf({ names }: ResultsSpec, { holds }: Kind): number[] {
  return names.flatMap((name, i) => (cellText(name) !== "" && holds(i) ? [i] : []));
}
