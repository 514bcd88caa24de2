import type { Factor, FactorTable } from "../../engine/factors/types";
import { templates, type Template } from "../../engine/factors/templates";
import type { LocalName } from "../../engine/factors/templates/types";
import { languages, type Language } from "../../i18n/language";
import { foldName } from "./fold";

/** The built-in names, by what they are in any language: of factors, and of what factors are part of. */
const factors = new Map<string, LocalName>();
const nodes = new Map<string, LocalName>();
for (const template of Object.values<Template>(templates)) {
  for (const { groups } of Object.values(template.axes)) {
    for (const group of groups) {
      remember(nodes, group.name);
      for (const node of group.factors) {
        if ("parts" in node) remember(nodes, node.name);
        for (const { name } of "parts" in node ? node.parts : [node]) remember(factors, name);
      }
    }
  }
}

function remember(names: Map<string, LocalName>, name: LocalName): void {
  for (const one of Object.values(name)) names.set(foldName(one), name);
}

/** What a built-in factor is called in the other languages; nothing for a factor of the user's own. */
export function otherNames(name: string): readonly string[] {
  return Object.values(factors.get(foldName(name)) ?? {}).filter((other) => other !== name);
}

/** What a factor is called in a language; one of the user's own keeps its name. */
export function factorNameIn(name: string, language: Language): string {
  return factors.get(foldName(name))?.[language] ?? name;
}

/** Whether two names are of the same factor, in whichever languages. */
export function sameFactor(one: string, other: string): boolean {
  const key = (name: string) => foldName(factorNameIn(name, "en-US"));
  return key(one) === key(other);
}

/** A factor table with its built-in names in a language; weights and all else stay. */
export function tableIn(table: FactorTable, language: Language): FactorTable {
  const nodeIn = (name: string) => nodes.get(foldName(name))?.[language] ?? name;
  const factorIn = (factor: Factor): Factor => ({
    ...factor,
    name: factorNameIn(factor.name, language),
    group: nodeIn(factor.group),
    partOf: factor.partOf === null ? null : nodeIn(factor.partOf),
  });
  return { ...table, factors: table.factors.map(factorIn) };
}

/** The language of a table's built-in names: "mixed" where they are of several, null where it has none. */
export function languageOf({ factors: rated }: FactorTable): Language | "mixed" | null {
  const names = rated.map(({ name }) => name).filter((name) => factors.has(foldName(name)));
  if (names.length === 0) return null;
  const all = (language: Language) => names.every((name) => factorNameIn(name, language) === name);
  return languages.find(all) ?? "mixed";
}
