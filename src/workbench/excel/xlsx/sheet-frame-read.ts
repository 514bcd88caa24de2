import type { Document, Element } from "@xmldom/xmldom";
import { parseArea } from "../host/cells/address";
import type { Sheet } from "../model/types";
import { readColumns } from "./columns";
import { parseXml } from "./package";
import { readValidations } from "./validations";
import { readView } from "./views";
import { attribute, child, children, descendant, flag, root } from "./xml";

/** Reads what stands around a sheet's rows: views, widths, merged cells, validation, protection. */
export function readFrame(head: string, tail: string, sheet: Sheet): Document {
  const document = parseXml(`${head}<sheetData/>${tail}`, sheet.name);
  const worksheet = root(document);
  sheet.tabColor = tabColorOf(worksheet);
  readView(worksheet, sheet);
  readColumns(worksheet, sheet);
  const merges = child(worksheet, "mergeCells");
  for (const merge of merges === undefined ? [] : children(merges, "mergeCell")) {
    const area = parseArea(attribute(merge, "ref") ?? "");
    if (area !== undefined) sheet.merges.push(area);
  }
  sheet.validations.push(...readValidations(child(worksheet, "dataValidations")));
  sheet.protected = flag(child(worksheet, "sheetProtection"), "sheet");
  return document;
}

/** "" where the tab has no colour, or one of the theme's. */
export function tabColorOf(worksheet: Element): string {
  const rgb = attribute(descendant(worksheet, "sheetPr", "tabColor"), "rgb");
  return rgb === undefined ? "" : `#${rgb.slice(-6).toUpperCase()}`;
}

/** Heights and hidden rows, from the attributes of the rows. */
export function readRowAttributes(rows: ReadonlyMap<number, string>, sheet: Sheet): void {
  for (const [row, attributes] of rows) {
    const height = /(?:^|\s)ht="([^"]+)"/.exec(attributes)?.[1];
    const custom = /(?:^|\s)customHeight="(?:1|true)"/.test(attributes);
    if (height !== undefined && custom) sheet.rowHeights.set(row, Number(height));
    if (/(?:^|\s)hidden="(?:1|true)"/.test(attributes)) sheet.hiddenRows.add(row);
  }
}
