import type { Element } from "@xmldom/xmldom";
import { element, need, setAttribute } from "./child-order";
import { contentTypes } from "./content-types";
import type { Package } from "./package";
import type { RelationshipList } from "./relationships";
import { attribute, child, children, ns, numeric, root } from "./xml";

const PATH = "xl/metadata.xml";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const NAME = "XLDAPR";

const typeXml = `<metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;

const futureXml = `<bk><extLst><ext uri="${EXTENSION}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${ns.main}"><metadataTypes count="1">${typeXml}</metadataTypes><futureMetadata name="${NAME}" count="1">${futureXml}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The index by which a cell says that its formula is a dynamic array ([MS-XLSX] 2.6.99), added where it is new. */
export function dynamicArrayIndex(
  pkg: Package,
  workbook: RelationshipList,
  added: Map<string, string>,
): number {
  const part = workbook.all().find(({ kind }) => kind === "sheetMetadata")?.target;
  const document = part === undefined ? undefined : pkg.xml(part);
  if (part === undefined || document === undefined) {
    pkg.set(PATH, blank);
    added.set(PATH, contentTypes.metadata);
    workbook.to(PATH, `${ns.relationships}/sheetMetadata`);
    return 1;
  }
  const metadata = root(document);
  const types = need(metadata, "metadataTypes");
  const known = children(types).findIndex((each) => attribute(each, "name") === NAME) + 1;
  const type = known === 0 ? append(types, typeXml) : known;
  const entries = child(metadata, "cellMetadata") ?? newEntries(metadata);
  const index =
    children(entries, "bk").findIndex((entry) => numeric(child(entry, "rc"), "t") === type) + 1;
  if (index > 0) return index;
  const future = children(metadata, "futureMetadata").find(
    (each) => attribute(each, "name") === NAME,
  );
  // What a cell's entry names is counted from 0, all else from 1.
  const value = append(future ?? newFuture(metadata), futureXml) - 1;
  const entry = append(entries, `<bk><rc t="${type}" v="${value}"/></bk>`);
  pkg.set(part, document);
  return entry;
}

/** Adds an item to a list that says how many it has; returns its number, from 1. */
function append(list: Element, xml: string): number {
  list.appendChild(element(list, xml));
  const count = children(list).length;
  setAttribute(list, "count", count);
  return count;
}

function newEntries(metadata: Element): Element {
  const list = element(metadata, '<cellMetadata count="0"/>');
  const next = child(metadata, "valueMetadata") ?? child(metadata, "extLst") ?? null;
  metadata.insertBefore(list, next);
  return list;
}

/** The list of the kind's properties stands with the other kinds', behind the types and before the cells' entries. */
function newFuture(metadata: Element): Element {
  const list = element(metadata, `<futureMetadata name="${NAME}" count="0"/>`);
  const next = child(metadata, "cellMetadata") ?? null;
  metadata.insertBefore(list, next);
  return list;
}
