import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";

const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Parses XML.
 * @throws ParseError at the first thing that keeps it from being well-formed
 */
export function parseXml(text: string): Document {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
}

/** The name of an element as the tables write it, whatever prefixes the file declares: "Group", "bt:Image". */
export function nameOf(element: Element): string {
  const name = element.localName ?? element.nodeName;
  return element.namespaceURI === basicTypes ? `bt:${name}` : name;
}

export function typeOf(element: Element): string {
  return element.getAttributeNS(schemaInstance, "type") ?? "";
}

export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  // The list of child nodes is a live one, and walking it takes quadratic time.
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

/** The element and all below it, in the order of the file. */
export function withDescendants(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(withDescendants)];
}

/** All elements of a name below a root. */
export function named(root: Element, name: string): Element[] {
  return withDescendants(root).filter((element) => nameOf(element) === name);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** Where an element is, for a person to find it: its names from the root down, its id and its line. */
export function pathOf(element: Element): string {
  const id = attribute(element, "id") || attribute(element, "resid");
  const line = element.lineNumber === undefined ? "" : ` (line ${element.lineNumber})`;
  const parent = element.parentNode as Element | null;
  const within = parent?.nodeType === 1 ? `${nameOf(parent)} > ` : "";
  return `${within}${nameOf(element)}${id === "" ? "" : ` "${id}"`}${line}`;
}
