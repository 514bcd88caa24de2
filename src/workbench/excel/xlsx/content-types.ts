import type { Package } from "./package";
import { attribute, children, ns, root } from "./xml";

const PATH = "[Content_Types].xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

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
<Types xmlns="${ns.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

/**
 * Brings the list of content types in step with the parts: parts that are written get theirs, parts that
 * are gone lose theirs. The workbook's may change: one with macros, or a template, becomes a plain one.
 */
export function writeContentTypes(pkg: Package, added: ReadonlyMap<string, string>): void {
  if (!pkg.has(PATH)) pkg.set(PATH, blank);
  const document = pkg.xml(PATH);
  if (document === undefined) return;
  const types = root(document);
  const listed = new Set<string>();
  for (const override of children(types, "Override")) {
    const path = (attribute(override, "PartName") ?? "").replace(/^\//, "");
    const type = added.get(path);
    if (!pkg.has(path)) types.removeChild(override);
    else if (type !== undefined) override.setAttribute("ContentType", type);
    listed.add(path);
  }
  for (const [path, type] of added) {
    if (listed.has(path) || !pkg.has(path)) continue;
    const override = document.createElementNS(ns.contentTypes, "Override");
    override.setAttribute("PartName", `/${path}`);
    override.setAttribute("ContentType", type);
    types.appendChild(override);
  }
  pkg.set(PATH, document);
}
