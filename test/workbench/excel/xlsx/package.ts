import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** The parts by their paths, whichever way their folders' signs are written. */
function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  const parts = Object.entries(unzipSync(file));
  return new Map(parts.map(([path, part]) => [path.replaceAll("\\", "/"), part]));
}

/** A part of a package as text. */
export function partOf(file: Uint8Array, path: string): string {
  const found = partsOf(file).get(path);
  if (found === undefined) throw new Error(`No part ${path}`);
  return strFromU8(found);
}

export function pathsOf(file: Uint8Array): string[] {
  return [...partsOf(file).keys()];
}

/** A part's root element; fails where it is not well-formed. */
export function elementOf(file: Uint8Array, path: string): Element {
  const onError = (_: string, problem: string) => {
    throw new Error(problem);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(
    partOf(file, path),
    "text/xml",
  );
  if (documentElement === null) throw new Error(`${path} is empty`);
  return documentElement;
}

/** The elements at the end of a path of local names below an element. */
export function find(element: Element, ...path: string[]): Element[] {
  return path.reduce<Element[]>(
    (found, name) =>
      found.flatMap((each) =>
        Array.from(each.childNodes).filter(
          (node): node is Element => (node as Element).localName === name,
        ),
      ),
    [element],
  );
}

export function valAt(element: Element, ...path: string[]): string | null | undefined {
  return find(element, ...path)[0]?.getAttribute("val");
}

export function textAt(element: Element, ...path: string[]): string | null | undefined {
  return find(element, ...path)[0]?.textContent;
}

type Edit = readonly [path: string, from: string | RegExp, to: string];

/** The package after parts of it were rewritten; each edit has to find what it replaces. */
export function edited(file: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, from, to] of edits) {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    if (typeof from === "string" ? !text.includes(from) : !from.test(text))
      throw new Error(`${path} does not hold ${String(from)}: ${text}`);
    parts[path] = strToU8(text.replace(from, () => to));
  }
  return zipSync(parts);
}

/** The package with more parts. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const added = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...unzipSync(file), ...Object.fromEntries(added) });
}
