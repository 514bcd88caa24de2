import type { Document, Element, Node } from "@xmldom/xmldom";

/** Namespaces of the parts that are read and written here. */
export const ns = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  chart2012: "http://schemas.microsoft.com/office/drawing/2012/chart",
} as const;

/** Whether a namespace is that of the main parts, in the usual or in the strict variant of the format. */
export function isMain(uri: string): boolean {
  return uri === ns.main || uri === "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

/** The root element. */
export function root(document: Document): Element {
  const element = document.documentElement;
  if (element === null) throw new Error("A document without a root element");
  return element;
}

/** Child elements, of one local name where it is given. */
export function children(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (name === undefined || element.localName === name) found.push(element);
  }
  return found;
}

export function child(parent: Node | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : children(parent, name)[0];
}

/** The descendant at the end of a path of local names. */
export function descendant(parent: Node | undefined, ...path: string[]): Element | undefined {
  let found: Node | undefined = parent;
  for (const name of path) found = child(found, name);
  return found as Element | undefined;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** A number in an attribute; undefined where there is none. */
export function numeric(element: Element | undefined, name: string): number | undefined {
  return numberOf(attribute(element, name));
}

/** The number that an attribute's text says; undefined where it says none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a boolean attribute says yes; `absent` is what leaving it out means. */
export function flag(element: Element | undefined, name: string, absent = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? absent : isYes(text);
}

/** Whether the value of a boolean attribute says yes. */
export function isYes(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** The `val` of a child, as charts write their properties. */
export function val(parent: Element | undefined, name: string): string | undefined {
  return attribute(child(parent, name), "val");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

// Code points that XML 1.0 cannot hold: control characters other than tab and line ends, and lone surrogates.
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text for an attribute or an element, escaped; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"\n\r\t]/g, (found) => entities[found] ?? "");
}
