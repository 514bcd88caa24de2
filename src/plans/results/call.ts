/** A KAM function call; arguments left out at the end are dropped. */
export function call(name: string, ...given: readonly string[]): string {
  const used = given.slice(0, given.findLastIndex((argument) => argument !== "") + 1);
  return `KAM.${name}(${used.join(",")})`;
}
