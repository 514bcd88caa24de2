import { contentTypes } from "./content-types";
import type { Package } from "./package";
import type { RelationshipList } from "./relationships";
import { attribute, child, children, ns, numeric, root } from "./xml";

const PATH = "xl/metadata.xml";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${ns.main}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${EXTENSION}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The index by which a cell says that its formula is a dynamic array ([MS-XLSX] 2.6.99). A file that has other
 * metadata but not this one is rare: its own would have to be renumbered, so it is refused rather than damaged.
 */
export function dynamicArrayIndex(
  pkg: Package,
  workbook: RelationshipList,
  added: Map<string, string>,
): number {
  const known = workbook.all().find(({ kind }) => kind === "sheetMetadata")?.target;
  const document = known === undefined ? undefined : pkg.xml(known);
  if (document === undefined) {
    pkg.set(PATH, blank);
    added.set(PATH, contentTypes.metadata);
    workbook.to(PATH, `${ns.relationships}/sheetMetadata`);
    return 1;
  }
  const types = children(child(root(document), "metadataTypes") ?? root(document));
  const type = types.findIndex((each) => attribute(each, "name") === "XLDAPR") + 1;
  const entries = children(child(root(document), "cellMetadata") ?? root(document), "bk");
  const index = entries.findIndex((entry) => numeric(child(entry, "rc"), "t") === type) + 1;
  if (type === 0 || index === 0)
    throw new Error("The file's cell metadata leaves no room for dynamic arrays.");
  return index;
}
