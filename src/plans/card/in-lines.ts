import { textWidth } from "../chart/text-width";

/** Where a line may end: behind a space, or behind any character of a script that has none. */
const parts = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu;

/** A text as lines that are no wider than there is room, in points. */
export function inLines(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.match(parts) ?? []) {
    if (line !== "" && textWidth((line + part).trimEnd(), fontSize) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
