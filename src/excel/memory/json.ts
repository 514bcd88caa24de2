/** JSON of characters that XML can hold: it escapes control characters and lone surrogates, but not these two. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("\uFFFE", "\\ufffe").replaceAll("\uFFFF", "\\uffff");
}

/** Null where it is no JSON: another program's, or a later version's. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
