import type { Document, Element } from "@xmldom/xmldom";
import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/types";
import { readColumns } from "./columns";
import { readHeldFormulas } from "./held-formulas";
import { readPage } from "./page-setup";
import type { Attribute } from "./sheet-data";
import { readValidations } from "./validations";
import { readView } from "./views";
import { attribute, child, children, descendant, flag, isYes, root } from "./xml";

/** Reads what stands around a sheet's rows: views, widths, merged cells, validation, protection. */
export function readFrame(frame: Document, sheet: Sheet): void {
  const worksheet = root(frame);
  sheet.tabColor = tabColorOf(worksheet);
  readView(worksheet, sheet);
  readColumns(worksheet, sheet);
  for (const area of readMerges(worksheet)) sheet.merges.push(area);
  for (const validation of readValidations(worksheet)) sheet.validations.push(validation);
  readHeldFormulas(worksheet, sheet);
  sheet.page = readPage(worksheet);
  sheet.protected = flag(child(worksheet, "sheetProtection"), "sheet");
}

/** The rectangles that are merged. */
export function readMerges(worksheet: Element): Area[] {
  const merges = child(worksheet, "mergeCells");
  return (merges === undefined ? [] : children(merges, "mergeCell")).flatMap((merge) => {
    const area = parseArea(attribute(merge, "ref") ?? "");
    return area === undefined ? [] : [area];
  });
}

/** "" where the tab has no colour, or one of the theme's. */
export function tabColorOf(worksheet: Element): string {
  const rgb = attribute(descendant(worksheet, "sheetPr", "tabColor"), "rgb");
  return rgb === undefined ? "" : `#${rgb.slice(-6).toUpperCase()}`;
}

/** Heights and hidden rows, from the attributes of the rows. */
export function readRowAttributes(
  rows: ReadonlyMap<number, readonly Attribute[]>,
  sheet: Sheet,
): void {
  // Rows one below the other often have the same.
  let last: { readonly attributes: readonly Attribute[] } & RowLook = {
    attributes: [],
    ...lookOf([]),
  };
  for (const [row, attributes] of rows) {
    if (attributes !== last.attributes) last = { attributes, ...lookOf(attributes) };
    if (last.height !== undefined) sheet.rowHeights.set(row, last.height);
    if (last.isHidden) sheet.hiddenRows.add(row);
  }
}

export interface RowLook {
  /** One that somebody gave; one that Excel chose by itself says nothing. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
}

/** What the attributes of a row in the file say of how it looks. */
export function lookOf(attributes: readonly Attribute[]): RowLook {
  const values = new Map(attributes);
  const height = values.get("ht");
  const isGiven = height !== undefined && isYes(values.get("customHeight"));
  return { height: isGiven ? Number(height) : undefined, isHidden: isYes(values.get("hidden")) };
}
