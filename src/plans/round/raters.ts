import { cellText, type Cell } from "../../engine/cell";
import { nameKey } from "../../engine/text";

/** Whom a round asks, and for which customers: indexes into the portfolio's. */
export interface Asked {
  readonly rater: string;
  readonly customers: readonly number[];
}

/** Whom the round asks: a cell of the owners' column may name several, parted by semicolons. */
export function askedByOwner(owners: readonly Cell[]): Asked[] {
  const asked = new Map<string, { rater: string; customers: number[] }>();
  owners.forEach((cell, customer) => {
    const names = cellText(cell)
      .split(/[;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
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
  const everybody = raters.map((rater) => rater.trim()).filter((rater) => rater !== "");
  const all = Array.from({ length: customers }, (_, i) => i);
  return everybody
    .filter((rater, i) => everybody.findIndex((one) => nameKey(one) === nameKey(rater)) === i)
    .map((rater) => ({ rater, customers: all }));
}
