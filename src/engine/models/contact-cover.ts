import { roundScore } from "../round";
import { contactsOf, type ContactShape, type Tie } from "./contacts";

/** Share of the strength through one person of ours from which all hangs on that person. @source Ours: none is published */
export const usualHangingShare = 0.8;

/** Two people who face each other; what they are called as keys, "" where it is not known. */
export interface Facing extends Tie {
  readonly customer: number;
  readonly ourLevel: string;
  readonly theirLevel: string;
  /** Whether our person is marked as the key account manager. */
  readonly isManager: boolean;
}

/** How many functions or levels stand on both sides, and how many of them are joined by a tie. */
export interface Zipper {
  readonly joined: number;
  readonly facing: number;
}

/** How firmly a customer and we are joined. */
export interface ContactCover {
  readonly ties: number;
  readonly strength: number;
  /** The strength through the one of ours who has most of it, and its share of all; NaN where there is no tie. */
  readonly mostThroughOne: number;
  readonly through: number;
  /** Ties that are left if the busiest of ours leaves. */
  readonly left: number;
  /** The same if the busiest of theirs leaves. */
  readonly leftTheirs: number;
  readonly shape: ContactShape | null;
  readonly functions: Zipper;
  readonly levels: Zipper;
  /** How many functions of the team have a tie. */
  readonly team: number;
}

/**
 * Of each customer how its ties are spread.
 *
 * @param least strength from which a tie counts; who faces whom counts without one too
 * @param team keys of the functions that a team is to cover
 * @param isJointTeam whether a function is that of a team of both sides
 * @source The essay on key account management: the team of five functions; the lecture on key accounts: each level and
 *   function meets its like
 */
export function contactCover(
  all: readonly Facing[],
  least: number,
  team: readonly string[],
  isJointTeam: (functionKey: string) => boolean,
): ReadonlyMap<number, ContactCover> {
  const byCustomer = new Map<number, Facing[]>();
  for (const one of all)
    byCustomer.set(one.customer, [...(byCustomer.get(one.customer) ?? []), one]);
  return new Map(
    Array.from(byCustomer, ([customer, facing]) => [
      customer,
      coverOf(facing, least, team, isJointTeam),
    ]),
  );
}

/** Whether two people are joined. */
export function isTie({ ours, theirs, strength }: Tie, least: number): boolean {
  return ours !== "" && theirs !== "" && strength >= least;
}

function coverOf(
  facing: readonly Facing[],
  least: number,
  team: readonly string[],
  isJointTeam: (functionKey: string) => boolean,
): ContactCover {
  const ties = facing.filter((one) => isTie(one, least));
  const found = contactsOf(ties, null, isJointTeam);
  // Where nobody is marked, the manager is our person with most strength.
  const marked = ties.find(({ isManager }) => isManager);
  const strength = roundScore(ties.reduce((sum, one) => sum + one.strength, 0));
  const through = found.ties === 0 ? NaN : roundScore(found.strengthThroughManager);
  const reached = new Set(ties.map(({ ourFunction }) => ourFunction));
  const zipper = (ours: "ourFunction" | "ourLevel", theirs: "theirFunction" | "theirLevel") => {
    const onTheirSide = new Set(facing.map((one) => one[theirs]));
    const both = facing.map((one) => one[ours]).filter((key) => key !== "" && onTheirSide.has(key));
    const like = ties.filter((one) => one[ours] !== "" && one[ours] === one[theirs]);
    return { joined: new Set(like.map((one) => one[ours])).size, facing: new Set(both).size };
  };
  return {
    ties: found.ties,
    strength,
    mostThroughOne: found.ties === 0 ? 0 : roundScore(strength * found.strengthThroughManager),
    through,
    left: found.leftWithoutOurBusiest,
    leftTheirs: found.leftWithoutTheirBusiest,
    shape: contactsOf(ties, marked?.ours ?? null, isJointTeam).shape,
    functions: zipper("ourFunction", "theirFunction"),
    levels: zipper("ourLevel", "theirLevel"),
    team: team.filter((key, i) => reached.has(key) && team.indexOf(key) === i).length,
  };
}
