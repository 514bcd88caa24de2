import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf } from "../xml";
import { overrideLocales, type Check } from "./context";

/** Every text is there in every language, and the functions' namespace in none but one. */
export const checkLocales: Check = (root) => {
  const namespaces = named(root, "Namespace").map((each) => attribute(each, "resid"));
  const isNamespace = (string: Element) => namespaces.includes(attribute(string, "id"));
  return [
    ...childrenOf(root)
      .filter((child) => ["DisplayName", "Description"].includes(nameOf(child)))
      .flatMap(checkOverrides),
    ...named(root, "bt:String").flatMap((string) =>
      isNamespace(string) ? refuseOverrides(string) : checkOverrides(string),
    ),
    ...named(root, "bt:Url")
      .filter((url) => childrenOf(url).length > 0)
      .flatMap(checkOverrides),
    ...named(root, "Token").flatMap(checkOverrides),
  ];
};

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
