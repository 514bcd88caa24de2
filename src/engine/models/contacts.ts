import { roundScore } from "../round";

/** A tie between one of our people and one of theirs; names and functions as keys, folded. */
export interface Tie {
  readonly ours: string;
  readonly ourFunction: string;
  readonly theirs: string;
  readonly theirFunction: string;
  /** 1 to 5; what is weaker is no tie. */
  readonly strength: number;
}

export type ContactShape = "one-to-one" | "bow-tie" | "widening" | "diamond" | "joint-teams";

/** How a customer and we are joined. */
export interface Contacts {
  readonly ties: number;
  readonly ourPeople: number;
  readonly theirPeople: number;
  /** Pairs of functions with a tie between them. */
  readonly functionsJoined: number;
  /** Functions that meet their like. */
  readonly likeFunctions: number;
  /** The key account manager: as given, else our person with most strength. */
  readonly manager: string | null;
  readonly shareThroughManager: number;
  readonly strengthThroughManager: number;
  readonly leftWithoutOurBusiest: number;
  readonly leftWithoutTheirBusiest: number;
  readonly shape: ContactShape | null;
}

/**
 * The network of contacts with one customer.
 *
 * @param manager key of the key account manager; null for our person with most strength
 * @param isJointTeam whether a function is that of a team of both sides
 * @source The essay on key account management, figures 3 to 7: the shapes by stage; the numbers at which they part are
 *   ours
 */
export function contactsOf(
  all: readonly Tie[],
  manager: string | null,
  isJointTeam: (functionKey: string) => boolean,
): Contacts {
  const ties = all.filter(({ strength }) => strength >= 1);
  const [ours, theirs] = [people(ties, "ours"), people(ties, "theirs")];
  const lead = manager ?? mostOf(ours, ({ strength }) => strength);
  const through = ties.filter((tie) => tie.ours === lead);
  const likes = likeFunctions(ties);
  return {
    ties: ties.length,
    ourPeople: ours.size,
    theirPeople: theirs.size,
    functionsJoined: new Set(ties.map((tie) => `${tie.ourFunction}\n${tie.theirFunction}`)).size,
    likeFunctions: likes.size,
    manager: lead,
    shareThroughManager: through.length / ties.length,
    strengthThroughManager: strengthOf(through) / strengthOf(ties),
    leftWithoutOurBusiest: ties.length - mostTies(ours),
    leftWithoutTheirBusiest: ties.length - mostTies(theirs),
    shape: shapeOf(ties, ours, theirs, lead, isJointTeam),
  };
}

interface Person {
  readonly ties: number;
  readonly strength: number;
}

function people(ties: readonly Tie[], side: "ours" | "theirs"): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const tie of ties) {
    const known = found.get(tie[side]) ?? { ties: 0, strength: 0 };
    found.set(tie[side], { ties: known.ties + 1, strength: known.strength + tie.strength });
  }
  return found;
}

/** Who has most of something; of equals the first. */
function mostOf(from: ReadonlyMap<string, Person>, of: (person: Person) => number): string | null {
  let best: string | null = null;
  let most = -Infinity;
  for (const [name, person] of from) {
    const own = roundScore(of(person));
    if (own > most) [best, most] = [name, own];
  }
  return best;
}

/** All who could be the busiest have as many ties, so that which of them leaves makes no difference to the number. */
function mostTies(from: ReadonlyMap<string, Person>): number {
  return Array.from(from.values()).reduce((most, { ties }) => Math.max(most, ties), 0);
}

function strengthOf(ties: readonly Tie[]): number {
  return ties.reduce((sum, { strength }) => sum + strength, 0);
}

function likeFunctions(ties: readonly Tie[]): ReadonlySet<string> {
  return new Set(
    ties
      .filter((tie) => tie.ourFunction !== "" && tie.ourFunction === tie.theirFunction)
      .map((tie) => tie.ourFunction),
  );
}

/** The first shape that holds, from the closest relationship down. */
function shapeOf(
  ties: readonly Tie[],
  ours: ReadonlyMap<string, Person>,
  theirs: ReadonlyMap<string, Person>,
  manager: string | null,
  isJointTeam: (functionKey: string) => boolean,
): ContactShape | null {
  if (ties.length === 0) return null;
  if (ties.some((tie) => isJointTeam(tie.ourFunction) || isJointTeam(tie.theirFunction)))
    return "joint-teams";
  const besideManager = likeFunctions(ties.filter((tie) => tie.ours !== manager)).size;
  if (besideManager >= 4) return "diamond";
  if (besideManager >= 2) return "widening";
  return ours.size === 1 && theirs.size === 1 ? "one-to-one" : "bow-tie";
}
