import type { FactorTable } from "../../../engine/factors/types";
import { readSheets } from "../../../excel";
import { measuresOf, type Measures } from "../../../plans/adopt/measures";
import { parseAddress, withoutSheet } from "../../../plans/address";
import { overlap } from "../../../plans/area";
import {
  bestOf,
  proposeWith,
  recognise,
  type Answers,
  type BlockPlace,
  type Candidate,
  type Proposal,
} from "../../../plans/recognise/sheet";
import { badOption } from "../bad-option";
import { answersOf, type Asked } from "./asked";
import { knownAnswers, knownOf, knownTables, withKnown } from "./known";

/** What of a workbook would be scored, and how. */
export interface Decision {
  readonly proposal: Proposal;
  readonly candidate: Candidate;
  /** The factor table that the workbook has for it already. */
  readonly known: FactorTable | null;
  readonly answers: Answers;
  readonly measures: Measures;
  /** Tables that it could be as well; none where it is clear, or has been said. */
  readonly rivals: readonly BlockPlace[];
  /** Every other block that was looked at. */
  readonly others: readonly Proposal[];
}

/**
 * Finds the customers' table of the open workbook and what can be said of it; null where no sheet holds anything like a
 * table.
 *
 * @throws UsageError where the options name a table or a column that is not there
 */
export async function decide(asked: Asked): Promise<Decision | null> {
  const candidates = recognise((await readSheets()).sheets);
  const said = asked.customers === undefined ? null : candidateAt(candidates, asked.customers);
  if (said === undefined) {
    const allowed = candidates.map(({ proposal }) => placeText(proposal)).join(", ");
    const value = asked.customers ?? "";
    throw badOption(asked.language, "customers", value, allowed);
  }
  const best = bestOf(candidates);
  const found = said ?? best?.best ?? candidates[0];
  if (found === undefined) return null;
  const known = knownOf(found, await knownTables());
  const candidate = withKnown(found, known);
  const turned = asked.transpose
    ? proposeWith(candidate, { turned: candidate.proposal.orientation === "rows" })
    : proposeWith(candidate, {});
  const answered = answersOf({ ...asked, transpose: false }, turned);
  const there = known === null ? {} : knownAnswers(known, turned);
  const answers: Answers = {
    ...there,
    ...answered,
    axes: { ...there.axes, ...answered.axes },
    ...(asked.transpose ? { turned: turned.orientation === "columns" } : {}),
  };
  const proposal = proposeWith(candidate, answers);
  return {
    proposal,
    candidate,
    known: known?.factors ?? null,
    answers,
    measures: measuresOf(proposal, candidate.cells, answers),
    rivals: said === null ? (best?.rivals ?? []) : [],
    others: candidates.filter((one) => one !== found).map((one) => one.proposal),
  };
}

/** `'Accounts 2026'!A4:L34`, or the name of an Excel table, or the sheets that one is put together from. */
export function placeText({ sheet, range, table, joined }: BlockPlace): string {
  return joined === undefined ? (table ?? `${sheet}!${range}`) : sheet;
}

function candidateAt(candidates: readonly Candidate[], text: string): Candidate | undefined {
  const table = candidates.find(
    ({ proposal }) => nameOf(proposal)?.toLowerCase() === text.toLowerCase(),
  );
  if (table !== undefined) return table;
  const parsed = parseAddress(text);
  const sheet = parsed?.sheet ?? (parsed === null ? withoutRange(text) : null);
  const onSheet = candidates.filter(
    ({ proposal }) => sheet === null || proposal.sheet.toLowerCase() === sheet.toLowerCase(),
  );
  return parsed === null
    ? onSheet[0]
    : onSheet.find(({ proposal }) => overlap(proposal.area, parsed.area) !== null);
}

function nameOf({ sheet, table, joined }: BlockPlace): string | null {
  return joined === undefined ? table : sheet;
}

/** The name of a sheet alone. */
function withoutRange(text: string): string {
  return withoutSheet(text).replace(/^'|'$/g, "");
}
