/**
 * A name that nothing is called yet, whatever its case: the usual one, else with the first number from 2 on that is
 * free.
 *
 * @param between what stands between name and number
 */
export function freeName(usual: string, taken: readonly string[], between: "_" | " "): string {
  const all = new Set(taken.map((name) => name.toLowerCase()));
  let name = usual;
  for (let number = 2; all.has(name.toLowerCase()); number++) name = `${usual}${between}${number}`;
  return name;
}
