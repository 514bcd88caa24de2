import { cellText, type Cell } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import { languages } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";

/** One of ours, whose ratings make the consensus; or a customer, who says how it sees us. */
export const raterRoles = ["colleague", "customer"] as const;

export type RaterRole = (typeof raterRoles)[number];

/** Whom a round asks, and for which customers: indexes into the portfolio's. */
export interface Asked {
  readonly rater: string;
  readonly customers: readonly number[];
  /** Left out: a colleague. */
  readonly role?: RaterRole;
}

/** What somebody has said of a rater; null where nothing was said. */
export interface RaterSetting {
  readonly rater: string;
  readonly role: RaterRole | null;
  /** What the rater counts beside the others: 1 as much, 0 not at all. */
  readonly weight: number | null;
}

/** Whom the round asks: a cell of the owners' column may name several, parted by semicolons. */
export function askedByOwner(owners: readonly Cell[]): Asked[] {
  const asked = new Map<string, { rater: string; customers: number[] }>();
  owners.forEach((cell, customer) => {
    const names = namesIn(cellText(cell));
    for (const rater of names) {
      const own = asked.get(nameKey(rater)) ?? { rater, customers: [] };
      if (!own.customers.includes(customer)) own.customers.push(customer);
      asked.set(nameKey(rater), own);
    }
  });
  return [...asked.values()];
}

/** Everybody is asked for all customers. */
export function askedForAll(raters: readonly string[], customers: number): Asked[] {
  const all = Array.from({ length: customers }, (_, i) => i);
  return distinct(raters).map((rater) => ({ rater, customers: all }));
}

/**
 * Customers are asked about themselves alone: nobody learns from a form who else is a customer.
 *
 * @returns also the names that are no customer's
 */
export function askedOfCustomers(
  named: readonly string[],
  names: readonly string[],
): { readonly asked: readonly Asked[]; readonly unknown: readonly string[] } {
  const places = new Map(
    names.map((name, i) => [nameKey(name), i]).reverse() as [string, number][],
  );
  const found = distinct(named).map((name) => ({ name, place: places.get(nameKey(name)) ?? -1 }));
  return {
    asked: found
      .filter(({ place }) => place >= 0)
      .map(({ place }) => ({ rater: names[place] ?? "", customers: [place], role: "customer" })),
    unknown: found.filter(({ place }) => place < 0).map(({ name }) => name),
  };
}

/** Names in a text, parted by semicolons, each once. */
export function namesIn(text: string): string[] {
  return distinct(text.split(/[;；]/));
}

function distinct(names: readonly string[]): string[] {
  const plain = names.map((name) => name.trim()).filter((name) => name !== "");
  return plain.filter((name, i) => plain.findIndex((one) => nameKey(one) === nameKey(name)) === i);
}

/** The role that a word of any language means; null for none. */
export function roleNamed(text: string): RaterRole | null {
  const key = nameKey(text);
  const means = (role: RaterRole) =>
    languages.some((language) => nameKey(roundTexts[language][`role.${role}`]) === key);
  return raterRoles.find(means) ?? null;
}
