import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, nameOf, named, pathOf, textOf, withDescendants } from "../xml";
import type { Check } from "./context";

const addressed = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
]);

/** Every address is https and of an origin that the add-in is served from or declares. */
export const checkAddresses: Check = (root) => {
  const [page] = named(root, "DefaultSettings").flatMap(childrenOf);
  const home = originOf(page === undefined ? "" : attribute(page, "DefaultValue"));
  const allowed = [home, ...named(root, "AppDomain").map((domain) => originOf(textOf(domain)))];
  return addressesOf(root).flatMap(({ element, address }) => {
    const origin = originOf(address);
    if (origin === null) return [`${pathOf(element)}: "${address}" is not an address`];
    if (!origin.startsWith("https://")) return [`${pathOf(element)}: ${address} is not https`];
    return allowed.includes(origin)
      ? []
      : [`${pathOf(element)}: ${origin} is not among AppDomains`];
  });
};

interface Address {
  readonly element: Element;
  readonly address: string;
}

function addressesOf(root: Element): Address[] {
  return withDescendants(root).flatMap((element) => {
    if (nameOf(element) === "ExtendedOverrides") {
      return ["Url", "ResourcesUrl"]
        .filter((name) => element.hasAttribute(name))
        .map((name) => ({ element, address: attribute(element, name) }));
    }
    if (!addressed.has(nameOf(element)) || !element.hasAttribute("DefaultValue")) return [];
    const overrides = childrenOf(element).map((override) => attribute(override, "Value"));
    return [attribute(element, "DefaultValue"), ...overrides].map((address) => ({
      element,
      address,
    }));
  });
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
