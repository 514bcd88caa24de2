import type { Candidate } from "../recognise";
import { below } from "./below";
import { beside } from "./beside";
import { groupsBelow, groupsBeside } from "./groups";
import { partOf } from "./parts";

/** What the tables of a workbook come to where several of them are about the same customers, or have the same columns. */
export function joinedOf(candidates: readonly Candidate[]): Candidate[] {
  const parts = candidates.map(partOf);
  return [...groupsBeside(parts).map(beside), ...groupsBelow(parts).map(below)].filter(
    ({ proposal }) => proposal.refusal === null,
  );
}
