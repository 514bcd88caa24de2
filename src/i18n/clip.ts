import type { Params } from "./message";

/** Longest text that a sentence quotes from a cell, which may hold a hundred times as much. */
const quoted = 255;

/** What a cell holds at most. */
const cell = 32_767;

/** A text cut to a length, no character in two; an ellipsis says so. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  // The first half of a character outside the basic plane is none.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A text as a cell can hold it. */
export function fitCell(text: string): string {
  return clipped(text, cell);
}

/** What a sentence quotes, each text short enough for it. */
export function quotable(params: Params): Params {
  const short = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? clipped(value, quoted) : value,
  ]);
  return Object.fromEntries(short) as Params;
}
