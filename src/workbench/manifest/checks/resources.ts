import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf, withDescendants } from "../xml";
import type { Check } from "./context";

/** Which list of resources an element refers to; Description is long in tips, and nowhere else referred to. */
const kinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Longest id of a resource, and of what refers to it. */
const longestId = 32;

/** Every resource that is referred to exists in the right list, and every resource is referred to. */
export const checkResources: Check = (root) => {
  const resources = resourcesOf(root);
  const references = withDescendants(root).filter((element) => element.hasAttribute("resid"));
  const used = new Set(references.map((element) => attribute(element, "resid")));
  return [
    ...references.flatMap((element) => checkReference(element, resources)),
    ...[...resources].flatMap(([id, element]) => [
      ...(used.has(id) ? [] : [`${pathOf(element)} is never referred to`]),
      ...(id.length > longestId ? [`${pathOf(element)}: an id has at most 32 characters`] : []),
    ]),
  ];
};

function checkReference(element: Element, resources: ReadonlyMap<string, Element>): string[] {
  const resource = resources.get(attribute(element, "resid"));
  if (resource === undefined)
    return [`${pathOf(element)} refers to a resource that does not exist`];
  const list = nameOf(resource.parentNode as Element);
  if (kinds[nameOf(element)] === list) return [];
  return [`${pathOf(element)} refers to a resource among ${list}`];
}

/** The resources by id. */
export function resourcesOf(root: Element): ReadonlyMap<string, Element> {
  const lists = named(root, "Resources").flatMap(childrenOf);
  return new Map(
    lists.flatMap(childrenOf).map((resource) => [attribute(resource, "id"), resource]),
  );
}
