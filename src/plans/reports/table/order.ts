import { cellText, type Cell } from "../../../engine/cell";
import { nameKey } from "../../../engine/text";

/** A line of the table: a customer's place among the customers, or who is none any more. */
export type Line = number | { readonly gone: string };

/** Who a line is about: an id where there is one goes before the name. */
export interface Who {
  readonly name: Cell;
  readonly id: Cell;
}

/**
 * The lines of the table, in the order in which somebody has sorted it: who is there still keeps its line, who has come
 * follows at the end.
 *
 * @param keepsPlaces whether no line may move up, since others stand beside it: who has gone keeps its name then
 */
export function linesInOrder(
  before: readonly Who[],
  customers: readonly Who[],
  keepsPlaces: boolean,
): Line[] {
  const left = new Map<string, number[]>();
  customers.forEach((who, i) => {
    for (const key of keysOf(who)) left.set(key, [...(left.get(key) ?? []), i]);
  });
  const taken = new Set<number>();
  const take = (who: Who): number | null => {
    for (const key of keysOf(who)) {
      const found = left.get(key)?.find((i) => !taken.has(i));
      if (found === undefined) continue;
      taken.add(found);
      return found;
    }
    return null;
  };
  const kept = before.flatMap((who): Line[] => {
    const found = take(who);
    if (found !== null) return [found];
    return keepsPlaces ? [{ gone: cellText(who.name) }] : [];
  });
  return [...kept, ...customers.flatMap((_, i) => (taken.has(i) ? [] : [i]))];
}

function keysOf({ name, id }: Who): string[] {
  const [byId, byName] = [nameKey(cellText(id)), nameKey(cellText(name))];
  return byId === "" ? [`n${byName}`] : [`i${byId}`, `n${byName}`];
}
