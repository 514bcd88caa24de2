/** Makes a list that others hold hold these items instead; they may be too many to hand to splice one by one. */
export function refill<Item>(list: Item[], items: readonly Item[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
