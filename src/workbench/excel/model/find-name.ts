/** The formula of a name, whichever its case. */
export function named(
  names: ReadonlyMap<string, string> | undefined,
  name: string,
): string | undefined {
  if (names === undefined || names.size === 0) return undefined;
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  const folded = name.toLowerCase();
  for (const [other, formula] of names) if (other.toLowerCase() === folded) return formula;
  return undefined;
}
