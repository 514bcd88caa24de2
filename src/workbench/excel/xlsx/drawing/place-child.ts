import type { Element } from "@xmldom/xmldom";
import { parseXml } from "../xml-tree";
import { child, children, ns, root } from "../xml";
import { childOrder } from "./child-order";

/** Elements of DrawingML proper; all others that are made here belong to the chart namespace. */
const drawingNames = new Set(
  `bodyPr lstStyle p pPr r rPr t defRPr endParaRPr noFill solidFill srgbClr alpha ln latin ea`.split(
    " ",
  ),
);

/** The child of that name, made in its place where it is missing. */
export function need(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (found !== undefined) return found;
  const drawing = drawingNames.has(name);
  const made = ownerOf(parent).createElementNS(
    drawing ? ns.drawing : ns.chart,
    `${drawing ? "a" : "c"}:${name}`,
  );
  return insert(parent, made);
}

/** Puts an element among its siblings where the schema wants it: behind all that may stand before it. */
export function insert(parent: Element, element: Element): Element {
  const order = childOrder[orderName(parent)] ?? [];
  const rank = order.indexOf(element.localName ?? "");
  const follower = children(parent).find(
    (sibling) => rank >= 0 && order.indexOf(sibling.localName ?? "") > rank,
  );
  parent.insertBefore(element, follower ?? null);
  return element;
}

/** Run properties have the same children wherever they stand. */
function orderName(parent: Element): string {
  const name = parent.localName ?? "";
  return name === "rPr" || name === "endParaRPr" ? "defRPr" : name;
}

/** Removes every child that has one of the names. */
export function drop(parent: Element | undefined, ...names: string[]): void {
  if (parent === undefined) return;
  for (const each of children(parent)) {
    if (names.includes(each.localName ?? "")) parent.removeChild(each);
  }
}

/** Sets the `val` of a child, as charts write their properties. */
export function setVal(parent: Element, name: string, value: string | number): void {
  need(parent, name).setAttribute("val", String(value));
}

/** Elements of XML text with the prefixes c, a, c15 and r, ready to be put into the parent's document. */
export function fragment(parent: Element, xml: string): Element[] {
  const wrapped = `<x xmlns:c="${ns.chart}" xmlns:a="${ns.drawing}" xmlns:c15="${ns.chart2012}" xmlns:r="${ns.relationships}">${xml}</x>`;
  return children(root(parseXml(wrapped, "chart"))).map((each) =>
    ownerOf(parent).importNode(each, true),
  );
}

function ownerOf(element: Element) {
  const { ownerDocument } = element;
  if (ownerDocument === null) throw new Error("An element outside a document");
  return ownerDocument;
}
