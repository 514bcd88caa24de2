import { foldName } from "../../fold";
import { isSame } from "../header-parts";
import { columnWith, type ColumnRole } from "../proposal";
import { commonKey, type Part } from "./parts";

/** From this part of the customers on two tables are about the same ones. */
const sameCustomers = 0.6;

/** Up to this part of the customers in both, two tables are about different ones. */
const otherCustomers = 0.2;

/** From this part of the headers on two tables have the same columns. */
const sameColumns = 0.8;

const fewestCustomers = 2;

/** Two tables or more, the first that has ratings before the others. */
export type Group = readonly [Part, ...Part[]];

/** Tables of the same customers that each hold other factors, of one axis at most, with what else is known of them. */
export function groupsBeside(parts: readonly Part[]): Group[] {
  const rated = parts.filter((part) => isRated(part, fewestCustomers) && axesOf(part).size < 2);
  const groups = grouped(rated, (group, other) =>
    group.every(
      (one) => isAboutSame(one, other) && hasOtherFactors(one, other) && agrees(one, other),
    ),
  ).filter((group) => group.length > 1);
  const taken = new Set(groups.flat());
  const single = parts
    .filter((part) => isRated(part, fewestCustomers) && !taken.has(part))
    .map((part): Group => [part]);
  return [...groups, ...single]
    .map((group): Group => [...group, ...particulars(group, parts)])
    .filter((group) => group.length > 1);
}

/** Tables on sheets of their own with the same columns, and other customers on each. */
export function groupsBelow(parts: readonly Part[]): Group[] {
  const rated = parts.filter(
    (part) => isRated(part, 1) && part.candidate.proposal.orientation === "rows",
  );
  return grouped(rated, (group, other) =>
    group.every(
      (one) =>
        one.candidate.proposal.sheet !== other.candidate.proposal.sheet &&
        hasSameColumns(one, other) &&
        agrees(one, other) &&
        (commonKey(one, other)?.share ?? 0) <= otherCustomers,
    ),
  ).filter((group) => group.length > 1);
}

/** Every table once, with those that go with all that are in its group already. */
function grouped(
  parts: readonly Part[],
  goesWith: (group: readonly Part[], other: Part) => boolean,
): Group[] {
  const groups: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const group = groups.find((one) => goesWith(one, part));
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  return groups;
}

function isRated({ candidate: { proposal }, customers, keys }: Part, fewest: number): boolean {
  return proposal.refusal === null && customers.length >= fewest && keys.length > 0;
}

function axesOf({ factors }: Part): Set<string> {
  return new Set(factors.flatMap(({ axis }) => axis ?? []));
}

function isAboutSame(one: Part, other: Part): boolean {
  return (commonKey(one, other)?.share ?? 0) >= sameCustomers;
}

function hasOtherFactors(one: Part, other: Part): boolean {
  const own = new Set(one.factors.map(({ header }) => foldName(header)));
  const same = other.factors.filter(({ header }) => own.has(foldName(header))).length;
  return same * 4 < Math.min(one.factors.length, other.factors.length);
}

/** Scales that are stated have to be the same: what is 5 on one sheet may not be 5 on another. */
function agrees(one: Part, other: Part): boolean {
  const [own, theirs] = [one.candidate.proposal.scale, other.candidate.proposal.scale];
  return !own.isSure || !theirs.isSure || isSame(own, theirs);
}

function hasSameColumns(one: Part, other: Part): boolean {
  const [own, theirs] = [one, other].map(
    ({ candidate: { proposal } }) =>
      new Set(proposal.columns.map(({ header }) => foldName(header)).filter((key) => key !== "")),
  );
  if (own === undefined || theirs === undefined) return false;
  const same = [...own].filter((key) => theirs.has(key)).length;
  return same >= 2 && same >= sameColumns * Math.max(own.size, theirs.size);
}

/** A table without ratings that says how large the customers are, or what they are called, where those with ratings do not. */
function particulars(group: readonly [Part, ...Part[]], parts: readonly Part[]): Part[] {
  const [first] = group;
  const has = ({ candidate: { proposal } }: Part, role: ColumnRole) =>
    columnWith(proposal, role) !== null;
  const found = parts.find((part) => {
    if (part.candidate.proposal.refusal !== "no-ratings" || part.keys.length === 0) return false;
    const common = commonKey(first, part);
    if (common === null || common.share < sameCustomers) return false;
    const saysSize = has(part, "size") && !group.some((one) => has(one, "size"));
    const saysName = common.one.role === "name" && common.other.role === "id" && has(part, "name");
    return saysSize || saysName;
  });
  return found === undefined ? [] : [found];
}
