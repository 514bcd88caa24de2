import type { Element } from "@xmldom/xmldom";
import { parseXml } from "./xml-tree";
import { child, children, ns, root } from "./xml";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The order in which the format wants the children of an element (ECMA-376 part 1, annex A), by local name. Excel
 * calls a file damaged where they come in another.
 */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  workbook: words(
    `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets
     functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches
     smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`,
  ),
  worksheet: words(
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
     autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
     dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
     customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
     oleObjects controls webPublishItems tableParts extLst`,
  ),
  sheetPr: words("tabColor outlinePr pageSetUpPr"),
  headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
  sheetView: words("pane selection pivotSelection extLst"),
  styleSheet: words(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  ),
  font: words(
    "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  ),
  border: words("start end left right top bottom diagonal vertical horizontal"),
  left: words("color"),
  right: words("color"),
  top: words("color"),
  bottom: words("color"),
  xf: words("alignment protection extLst"),
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
  tableColumn: words("calculatedColumnFormula totalsRowFormula xmlColumnPr extLst"),
};

/** The child of that name, made in its place where it is missing. */
export function need(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (found !== undefined) return found;
  const { ownerDocument } = parent;
  if (ownerDocument === null) throw new Error("An element outside a document");
  return insert(parent, ownerDocument.createElementNS(ns.main, name));
}

/** Puts an element among its siblings where the format wants it, behind those of its own name. */
export function insert(parent: Element, element: Element): Element {
  const order = childOrder[parent.localName ?? ""] ?? [];
  const rank = order.indexOf(element.localName ?? "");
  const follower = children(parent).find(
    (sibling) => rank >= 0 && order.indexOf(sibling.localName ?? "") > rank,
  );
  parent.insertBefore(element, follower ?? null);
  return element;
}

/** Removes the children of a name. */
export function drop(parent: Element | undefined, name: string): void {
  if (parent === undefined) return;
  for (const each of children(parent, name)) parent.removeChild(each);
}

/** An element from XML text without prefixes but "r", ready to be put below the parent. */
export function element(parent: Element, xml: string): Element {
  const bound = xml.replace(/^<(\w+)/, `<$1 xmlns="${ns.main}" xmlns:r="${ns.relationships}"`);
  const { ownerDocument } = parent;
  if (ownerDocument === null) throw new Error("An element outside a document");
  const made = ownerDocument.importNode(root(parseXml(bound, "fragment")), true);
  // The document says them already, or the serialiser does where it does not.
  made.removeAttribute("xmlns");
  made.removeAttribute("xmlns:r");
  return made;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(
  target: Element,
  name: string,
  value: string | number | undefined,
): void {
  if (value === undefined) target.removeAttribute(name);
  else target.setAttribute(name, String(value));
}
