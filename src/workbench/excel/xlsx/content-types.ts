import type { Document, Element } from "@xmldom/xmldom";
import type { Package } from "./package";
import { attribute, children, ns, root } from "./xml";

const PATH = "[Content_Types].xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** Content types of the parts that are written here. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  sheetProperty: `${spreadsheet}.customProperty`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="${ns.contentTypes}"><Default Extension="rels" ContentType="${relationshipsType}"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

/** The content type that a part of the package has now; undefined where it has none. */
export function contentTypeOf(pkg: Package, path: string): string | undefined {
  const document = pkg.xml(pkg.called(PATH));
  return document === undefined ? undefined : new Types(document).of(path);
}

/** Reading needs no types, writing does: what cannot be read then is told before any work is done. */
export function refuseDamagedTypes(pkg: Package): void {
  pkg.xml(pkg.called(PATH));
}

/**
 * Brings the list of content types in step with the parts: parts that are written get theirs, parts that are gone lose
 * theirs, and none goes without one: the format forbids it, and which types a file gives by the ending differs.
 */
export function writeContentTypes(pkg: Package, added: ReadonlyMap<string, string>): void {
  const list = pkg.called(PATH);
  if (!pkg.has(list)) pkg.set(list, blank);
  const document = pkg.xml(list);
  if (document === undefined) return;
  const types = new Types(document);
  types.removeOthers(pkg);
  for (const path of pkg.paths()) {
    if (path === list) continue;
    const type = added.get(path);
    if (type !== undefined && type === types.of(path)) continue;
    else if (type !== undefined) types.set(path, type);
    else if (types.of(path) !== undefined) continue;
    else if (path.endsWith(".rels")) types.setDefault("rels", relationshipsType);
    else if (path.endsWith(".xml")) types.set(path, "application/xml");
  }
  pkg.set(list, document);
}

/** The list of content types. Names of parts and endings are the same in capitals and small letters. */
class Types {
  private readonly root: Element;
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, Element>();

  constructor(private readonly document: Document) {
    this.root = root(document);
    for (const each of children(this.root, "Default")) {
      const ending = (attribute(each, "Extension") ?? "").toLowerCase();
      this.defaults.set(ending, attribute(each, "ContentType") ?? "");
    }
    for (const each of children(this.root, "Override")) {
      this.overrides.set(keyOf(attribute(each, "PartName") ?? ""), each);
    }
  }

  of(path: string): string | undefined {
    const override = this.overrides.get(keyOf(path));
    if (override !== undefined) return attribute(override, "ContentType");
    return this.defaults.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
  }

  set(path: string, type: string): void {
    const known = this.overrides.get(keyOf(path));
    if (known !== undefined) known.setAttribute("ContentType", type);
    else this.overrides.set(keyOf(path), this.add("Override", "PartName", `/${path}`, type));
  }

  setDefault(ending: string, type: string): void {
    this.defaults.set(ending, type);
    const made = this.add("Default", "Extension", ending, type);
    // Defaults stand first.
    this.root.insertBefore(made, this.root.firstChild);
  }

  removeOthers(pkg: Package): void {
    const present = new Set(pkg.paths().map(keyOf));
    for (const [key, each] of this.overrides) {
      if (present.has(key)) continue;
      this.root.removeChild(each);
      this.overrides.delete(key);
    }
  }

  private add(element: string, name: string, value: string, type: string): Element {
    const made = this.document.createElementNS(ns.contentTypes, element);
    made.setAttribute(name, value);
    made.setAttribute("ContentType", type);
    this.root.appendChild(made);
    return made;
  }
}

function keyOf(path: string): string {
  return (path.startsWith("/") ? path.slice(1) : path).toLowerCase();
}
