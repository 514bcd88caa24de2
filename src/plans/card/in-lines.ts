import { textWidth } from "../chart/text-width";

/** Where a line may end: behind a space, or behind any character of a script that has none. */
const parts = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu;

/** What begins no line, and what ends none, in Chinese. */
const closing = /^[、。，．：；？！…％）」』】》〉〕”’]/u;
const opening = /[（「『【《〈〔“‘]$/u;

/** A text as lines that are no wider than there is room, in points. */
export function inLines(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of inParts(text)) {
    if (line !== "" && textWidth((line + part).trimEnd(), fontSize) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** What stays together on a line: punctuation with what it closes or opens. */
function inParts(text: string): string[] {
  const found: string[] = [];
  for (const part of text.match(parts) ?? []) {
    const before = found.at(-1);
    if (before !== undefined && (closing.test(part) || opening.test(before)))
      found[found.length - 1] = before + part;
    else found.push(part);
  }
  return found;
}
