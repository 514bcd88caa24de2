/** The index that a key moves to from `at` (-1: nothing chosen yet) in a list; -1 for keys that do not move. */
export function moveBy(
  key: string,
  at: number,
  count: number,
  view: { readonly clientHeight: number } | null,
  rowHeight: number,
): number {
  const page = Math.max(1, Math.floor((view?.clientHeight ?? 0) / rowHeight) - 1);
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  if (target === undefined || count === 0) return -1;
  return Math.min(Math.max(target, 0), count - 1);
}
