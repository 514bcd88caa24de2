import type { SheetsReading } from "../../excel";
import { inside } from "../../plans/area";
import { bestOf, isPartOf, type Candidate } from "../../plans/recognise/sheet";

/**
 * The table to begin with: the one that the selected cell lies in, if it can be scored, else the likeliest of the
 * workbook; null where there is no table at all.
 */
export function startWith(
  candidates: readonly Candidate[],
  { selected }: Pick<SheetsReading, "selected">,
): Candidate | null {
  const pointedAt = candidates.find(
    ({ proposal }) =>
      proposal.refusal === null &&
      proposal.joined === undefined &&
      proposal.sheet === selected.sheet &&
      inside(proposal.area, selected.row, selected.column),
  );
  // Whoever points at one of several tables that go together is shown them together.
  const whole = candidates.find(
    (one) => pointedAt !== undefined && isPartOf(one, pointedAt.proposal),
  );
  return whole ?? pointedAt ?? bestOf(candidates)?.best ?? candidates[0] ?? null;
}
