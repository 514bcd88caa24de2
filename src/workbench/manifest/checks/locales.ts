import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf } from "../xml";
import { overrideLocales, type Check } from "./context";

/** Every text is there in every language, and the functions' namespace in none but one. */
export const checkLocales: Check = (root) => [
  ...childrenOf(root)
    .filter((child) => ["DisplayName", "Description"].includes(nameOf(child)))
    .flatMap(checkOverrides),
  ...stringsOf(root).flatMap((string) =>
    isNamespace(string, root) ? refuseOverrides(string) : checkOverrides(string),
  ),
  ...named(root, "bt:Url")
    .filter((url) => childrenOf(url).length > 0)
    .flatMap(checkOverrides),
  ...named(root, "Token").flatMap(checkOverrides),
];

function stringsOf(root: Element): Element[] {
  return named(root, "bt:String");
}

function isNamespace(string: Element, root: Element): boolean {
  const id = attribute(string, "id");
  return named(root, "Namespace").some((namespace) => attribute(namespace, "resid") === id);
}

/** Formulas are written with the namespace in every language (OfficeDev/office-js#891). */
function refuseOverrides(string: Element): string[] {
  if (childrenOf(string).length === 0) return [];
  return [`${pathOf(string)} names the functions and may not differ by language`];
}

function checkOverrides(element: Element): string[] {
  const found = childrenOf(element).map((override) => attribute(override, "Locale"));
  const missing = overrideLocales.filter((locale) => !found.includes(locale));
  const strangers = found.filter(
    (locale, index) =>
      !overrideLocales.some((known) => known === locale) || found.indexOf(locale) !== index,
  );
  return [
    ...missing.map((locale) => `${pathOf(element)} has no text in ${locale}`),
    ...strangers.map((locale) => `${pathOf(element)} has an override too many, for "${locale}"`),
  ];
}
