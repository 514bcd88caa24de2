import { cellText } from "../../../../engine/cell";
import { cellsAt, type CellAt } from "../../../adopt/cells";
import { foldName } from "../../fold";
import { customersOf, factorsOf, type ProposedColumn, type ProposedLine } from "../proposal";
import type { Candidate } from "../recognise";

/** A table as it takes part when several are put together. */
export interface Part {
  readonly candidate: Candidate;
  readonly customers: readonly ProposedLine[];
  readonly factors: readonly ProposedColumn[];
  /** The columns that tell customers apart: their names, their ids. */
  readonly keys: readonly ProposedColumn[];
  readonly at: CellAt;
  /** Whether all of its rows have been read. */
  readonly isWhole: boolean;
}

export function partOf(candidate: Candidate): Part {
  const { proposal, cells } = candidate;
  return {
    candidate,
    customers: customersOf(proposal),
    factors: factorsOf(proposal),
    keys: proposal.columns.filter(({ role }) => role === "name" || role === "id"),
    at: cellsAt(cells, proposal),
    isWhole: cells.rowNumbers === undefined,
  };
}

/** The customers of a table by what stands in one of its columns. */
export function linesBy({ customers, at }: Part, { at: column }: ProposedColumn) {
  const lines = new Map<string, ProposedLine>();
  for (const line of customers) {
    const key = foldName(cellText(at(line.at, column)));
    if (key !== "" && !lines.has(key)) lines.set(key, line);
  }
  return lines;
}

/** Two columns, one of each table, by which the same customers are found in both. */
export interface CommonKey {
  readonly one: ProposedColumn;
  readonly other: ProposedColumn;
  /** Customers of the smaller table that are in the other one too, from 0 to 1. */
  readonly share: number;
}

/** By which of their columns two tables have most customers in common; null where they have none. */
export function commonKey(one: Part, other: Part): CommonKey | null {
  let best: CommonKey | null = null;
  for (const own of one.keys) {
    const lines = linesBy(one, own);
    for (const theirs of other.keys) {
      const others = linesBy(other, theirs);
      const smaller = Math.min(lines.size, others.size);
      const same = [...lines.keys()].filter((key) => others.has(key)).length;
      const share = smaller === 0 ? 0 : same / smaller;
      if (share > (best?.share ?? 0)) best = { one: own, other: theirs, share };
    }
  }
  return best;
}
