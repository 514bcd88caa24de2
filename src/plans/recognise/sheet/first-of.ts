/** Names that are listed in a sentence. */
const most = 8;

/** The first of many names, and a sign that there are more. */
export function firstOf(names: readonly string[]): string[] {
  return names.length <= most ? [...names] : [...names.slice(0, most), "…"];
}
