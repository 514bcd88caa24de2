import type { Document } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { parseArea } from "../host/cells/address";
import { pointsOf } from "./column-width";
import { parseXml } from "./package";
import { attribute, child, children, descendant, flag, numeric, root } from "./xml";
import { readValidations } from "./validations";

/** A column beyond which widths are for whole sheets, not for columns with something in them. */
const WIDE = 1024;

/** Reads what stands around a sheet's rows: views, widths, merged cells, validation, protection. */
export function readFrame(head: string, tail: string, sheet: Sheet): Document {
  const document = parseXml(`${head}<sheetData/>${tail}`, sheet.name);
  const element = root(document);
  const tab = descendant(element, "sheetPr", "tabColor");
  const rgb = attribute(tab, "rgb");
  if (rgb !== undefined) sheet.tabColor = `#${rgb.slice(-6)}`;
  readView(document, sheet);
  for (const column of children(child(element, "cols") ?? document, "col")) {
    const first = (numeric(column, "min") ?? 1) - 1;
    const last = Math.min((numeric(column, "max") ?? 1) - 1, WIDE);
    const width = numeric(column, "width");
    for (let index = first; index <= last; index++) {
      if (width !== undefined && flag(column, "customWidth"))
        sheet.columnWidths.set(index, pointsOf(width));
      if (flag(column, "hidden")) sheet.hiddenColumns.add(index);
    }
  }
  for (const merge of children(child(element, "mergeCells") ?? document, "mergeCell")) {
    const area = parseArea(attribute(merge, "ref") ?? "");
    if (area !== undefined) sheet.merges.push(area);
  }
  readValidations(child(element, "dataValidations"), sheet);
  sheet.protected = flag(child(element, "sheetProtection"), "sheet");
  return document;
}

function readView(document: Document, sheet: Sheet): void {
  const view = descendant(root(document), "sheetViews", "sheetView");
  if (view === undefined) return;
  sheet.showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (attribute(pane, "state")?.startsWith("frozen") === true) {
    sheet.freeze = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  }
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
