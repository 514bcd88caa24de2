import { instantiate, templateIds } from "../../engine/factors/templates";
import { languages } from "../../i18n/language";
import { foldName } from "../../plans/recognise/fold";

/** What the built-in factors are called in every language, by any of their names. */
function namesByName(): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const id of templateIds) {
    const [first, ...others] = languages.map((language) => instantiate(id, language).factors);
    first?.forEach(({ name }, i) => {
      const names = [name, ...others.flatMap((factors) => factors[i]?.name ?? [])];
      for (const each of names) result.set(foldName(each), names);
    });
  }
  return result;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The names a factor has in other languages; none for a factor of the user's own. */
export function otherNames(name: string): readonly string[] {
  known ??= namesByName();
  return known.get(foldName(name)) ?? [];
}
