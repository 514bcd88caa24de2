import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf } from "../xml";
import type { Check } from "./context";

/** Most characters of a text, by element; for resources by their list. */
const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

const longestTabId = 125;

/** No text is empty or longer than Office shows. */
export const checkLengths: Check = (root) => [
  ...["DisplayName", "Description"]
    .flatMap((name) => childrenOf(root).filter((child) => nameOf(child) === name))
    .flatMap((element) => checkTexts(element, limits[nameOf(element)] ?? 0)),
  ...named(root, "Resources")
    .flatMap(childrenOf)
    .flatMap((list) =>
      childrenOf(list).flatMap((resource) => checkTexts(resource, limits[nameOf(list)] ?? 0)),
    ),
  ...named(root, "CustomTab")
    .filter((tab) => attribute(tab, "id").length > longestTabId)
    .map((tab) => `${pathOf(tab)}: the id of a tab has at most ${longestTabId} characters`),
];

function checkTexts(element: Element, most: number): string[] {
  const texts = [
    { holder: element, text: attribute(element, "DefaultValue") },
    ...childrenOf(element).map((override) => ({
      holder: override,
      text: attribute(override, "Value"),
    })),
  ];
  return texts.flatMap(({ holder, text }) => {
    const where = holder === element ? pathOf(element) : `${pathOf(element)} in ${locale(holder)}`;
    if (text.trim() === "") return [`${where} is empty`];
    return text.length > most
      ? [`${where} has ${text.length} characters, ${most} are allowed`]
      : [];
  });
}

function locale(override: Element): string {
  return attribute(override, "Locale");
}
