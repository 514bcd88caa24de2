import type { Element } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { element, insert, need } from "./child-order";
import { contentTypes } from "./content-types";
import type { Package } from "./package";
import { readRelationships, type RelationshipList } from "./relationships";
import { attribute, child, children, escapeXml, ns } from "./xml";

/** A custom property as a file has it. */
interface FileProperty {
  readonly entry: Element;
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/**
 * Custom properties of a sheet: the sheet names them, and each value is a part of its own that holds the bare text in
 * UTF-16 (ECMA-376 part 1, 12.3.6 and 18.3.1.19), little end first as Excel writes it.
 */
export function readSheetProperties(
  pkg: Package,
  part: string,
  worksheet: Element,
  sheet: Sheet,
): void {
  for (const { name, value } of inFile(pkg, part, worksheet)) {
    sheet.customProperties.set(name, value);
  }
}

/** The properties that can be read; any other entry is left as it stands. */
function inFile(pkg: Package, part: string, worksheet: Element): FileProperty[] {
  const list = child(worksheet, "customProperties");
  const relationships = readRelationships(pkg, part);
  return (list === undefined ? [] : children(list, "customPr")).flatMap((entry) => {
    const id = entry.getAttributeNS(ns.relationships, "id");
    const path = relationships.find((each) => each.id === id)?.target ?? "";
    const bytes = pkg.bytesOf(path);
    const name = attribute(entry, "name");
    if (bytes === undefined || name === undefined) return [];
    return [{ entry, name, value: textOf(bytes), path }];
  });
}

/** Brings list and parts in step with the model; what did not change stays as the file has it. */
export function writeSheetProperties(
  pkg: Package,
  part: string,
  worksheet: Element,
  { customProperties }: Sheet,
  added: Map<string, string>,
  relationships: RelationshipList,
): void {
  const known = inFile(pkg, part, worksheet);
  const rest = new Map(customProperties);
  for (const { entry, name, value, path } of known) {
    const now = rest.get(name);
    rest.delete(name);
    if (now === value) continue;
    if (now !== undefined) {
      pkg.set(path, utf16(now));
      continue;
    }
    entry.parentNode?.removeChild(entry);
    relationships.remove(({ target }) => target === path);
    pkg.delete(path);
  }
  for (const [name, value] of rest) {
    const path = pkg.free("xl/customProperty{}.bin");
    pkg.set(path, utf16(value));
    added.set(path, contentTypes.sheetProperty);
    const id = relationships.to(path, `${ns.relationships}/customProperty`);
    const list = need(worksheet, "customProperties");
    insert(list, element(list, `<customPr name="${escapeXml(name)}" r:id="${id}"/>`));
  }
  const list = child(worksheet, "customProperties");
  if (list !== undefined && children(list).length === 0) worksheet.removeChild(list);
}

function textOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) =>
    String.fromCharCode(view.getUint16(2 * i, true)),
  );
  return units.join("");
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
