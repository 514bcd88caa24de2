import type { Element } from "@xmldom/xmldom";
import { elementOf, find, pathsOf } from "./package";

/** A cell's element as text in which what means the same reads the same: attributes in order, defaults left out. */
export function cellText(cell: Element): string {
  return textOf(cell);
}

function textOf(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter(({ name, value }) => !isDefault(name, value))
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join("");
  const inner = Array.from(element.childNodes)
    .map((node) => (node.nodeType === 1 ? textOf(node as Element) : (node.nodeValue ?? "")))
    .join("");
  return `<${element.localName ?? ""}${attributes}>${inner}</>`;
}

function isDefault(name: string, value: string): boolean {
  return (
    name === "xmlns" ||
    name === "xml:space" ||
    `${name}=${value}` === "t=n" ||
    `${name}=${value}` === "s=0"
  );
}

/** Every cell of a package's sheets, by part and address. */
export function cellsOf(file: Uint8Array): Map<string, string> {
  const cells = new Map<string, string>();
  for (const path of pathsOf(file)) {
    if (!path.startsWith("xl/worksheets/") || !path.endsWith(".xml")) continue;
    for (const cell of find(elementOf(file, path), "sheetData", "row", "c")) {
      cells.set(`${path} ${cell.getAttribute("r") ?? ""}`, cellText(cell));
    }
  }
  return cells;
}

/** The addresses of the cells that differ between two packages. */
export function changedCells(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const all = new Set([...old.keys(), ...now.keys()]);
  return [...all].filter((key) => old.get(key) !== now.get(key));
}
