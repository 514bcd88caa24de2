import type { Document, Element } from "@xmldom/xmldom";
import { quoteSheet } from "../model/address";
import type { HeldFormula } from "../model/held";
import type { Sheet, Workbook } from "../model/types";
import type { Package } from "./package";
import { readRelationships } from "./relationships";
import { attribute, descendant, ns, root } from "./xml";

/** Reads the pivot tables of a sheet, and where they have their data from. */
export function readPivots(pkg: Package, sheetPart: string, sheet: Sheet): void {
  for (const { kind, target } of readRelationships(pkg, sheetPart)) {
    const table = kind === "pivotTable" ? pkg.xml(target) : undefined;
    if (table === undefined) continue;
    const cache = readRelationships(pkg, target).find(
      (each) => each.kind === "pivotCacheDefinition",
    )?.target;
    const source = cache === undefined ? undefined : sourceOf(pkg, cache, sheet.workbook);
    sheet.objects.pivots.push({ name: attribute(root(table), "name") ?? "", source });
  }
}

function sourceOf(pkg: Package, part: string, { pivotSources }: Workbook): HeldFormula | undefined {
  const known = pivotSources.get(part);
  if (known !== undefined) return known;
  const document = pkg.xml(part);
  const element = document && sourceElement(document);
  const formula = element === undefined ? undefined : formulaOf(element);
  if (formula === undefined) return undefined;
  const source = { formula };
  pivotSources.set(part, source);
  return source;
}

/** Tells the pivot tables of sheets and tables that are called otherwise now. */
export function writePivotSources(pkg: Package, { pivotSources }: Workbook): void {
  for (const [part, { formula }] of pivotSources) {
    const document = pkg.xml(part);
    if (document === undefined) continue;
    const element = sourceElement(document);
    if (element === undefined || formulaOf(element) === formula) continue;
    const [, quoted, plain, place] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(formula) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === "#REF") continue;
    if (name !== undefined) element.setAttribute("sheet", name);
    const kind = attribute(element, "name") === undefined ? "ref" : "name";
    element.setAttribute(kind, place ?? formula);
    pkg.set(part, document);
  }
}

function sourceElement(document: Document): Element | undefined {
  return descendant(root(document), "cacheSource", "worksheetSource");
}

/** Undefined where the data are in another workbook. */
function formulaOf(element: Element): string | undefined {
  if (element.getAttributeNS(ns.relationships, "id")) return undefined;
  const sheet = attribute(element, "sheet");
  const place = attribute(element, "name") ?? attribute(element, "ref");
  if (place === undefined || sheet === undefined) return place;
  return `${quoteSheet(sheet)}!${place}`;
}
