/** JSON of characters that XML can hold: it escapes control characters and lone surrogates, but not these two. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("\uFFFE", "\\ufffe").replaceAll("\uFFFF", "\\uffff");
}

/** Lists and objects one in another: ours stay far below it, and what compares them goes down level by level. */
const deepest = 64;

/** Null where it is no JSON, or of more levels than anything of ours: another program's, or a later version's. */
export function fromJson(text: string): unknown {
  if (levelsOf(text) > deepest) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** How many lists and objects stand one in another, of a text that is JSON. */
function levelsOf(text: string): number {
  let [levels, most] = [0, 0];
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isText && sign === "\\") at++;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === "[" || sign === "{") most = Math.max(most, ++levels);
    else if (sign === "]" || sign === "}") levels--;
  }
  return most;
}
