import type { Document, Element } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { areaName, cellName } from "./cell-address";
import { argb } from "./colors";
import { charactersOf } from "./column-width";
import { parseXml, serialise } from "./package";
import { attribute, child, children, flag, ns, numeric, root } from "./xml";
import { validationsXml } from "./validations";

/** The elements of a sheet in the order in which the format wants them (ECMA-376, CT_Worksheet). */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

const blank = `<worksheet xmlns="${ns.main}" xmlns:r="${ns.relationships}"><sheetData/></worksheet>`;

/** The parts of a sheet that stand in other parts of the package, by relationship id. */
export interface SheetParts {
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** A sheet's XML: what the file had around its rows and the model does not know stays as it was. */
export function sheetXml(
  sheet: Sheet,
  original: Document | undefined,
  sheetData: string,
  parts: SheetParts,
  active: boolean,
): string {
  const document =
    (original?.cloneNode(true) as Document | undefined) ?? parseXml(blank, sheet.name);
  const frame = new Frame(document);
  writeTabColor(frame, sheet);
  writeView(frame, sheet, active);
  writeColumns(frame, sheet);
  if (sheet.protected !== flag(frame.get("sheetProtection"), "sheet")) {
    frame.put("sheetProtection", sheet.protected ? '<sheetProtection sheet="1"/>' : "");
  }
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  frame.put(
    "mergeCells",
    merges && `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
  );
  frame.put("dataValidations", validationsXml(sheet));
  const { drawing, tables } = parts;
  frame.put("drawing", drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`);
  const entries = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  frame.put(
    "tableParts",
    entries && `<tableParts count="${tables.length}">${entries}</tableParts>`,
  );
  frame.put("dimension", "");
  return serialise(document).replace(
    /<sheetData\s*\/>|<sheetData>\s*<\/sheetData>/,
    () => sheetData,
  );
}

/** The elements around the rows, kept in their order. */
class Frame {
  private readonly sheet: Element;

  constructor(private readonly document: Document) {
    this.sheet = root(document);
    if (!this.sheet.hasAttribute("xmlns:r")) {
      this.sheet.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", ns.relationships);
    }
  }

  get(name: string): Element | undefined {
    return child(this.sheet, name);
  }

  /** Replaces an element; "" takes it away. */
  put(name: string, xml: string): void {
    const before = this.get(name);
    if (before !== undefined) this.sheet.removeChild(before);
    if (xml === "") return;
    const namespaces = `xmlns="${ns.main}" xmlns:r="${ns.relationships}"`;
    const parsed = root(parseXml(xml.replace(/^<(\w+)/, `<$1 ${namespaces}`), name));
    const element = this.document.importNode(parsed, true);
    const rank = order.indexOf(name);
    const next = children(this.sheet).find((each) => order.indexOf(each.localName ?? "") > rank);
    this.sheet.insertBefore(element, next ?? null);
  }
}

function writeTabColor(frame: Frame, { tabColor }: Sheet): void {
  const sheetPr = frame.get("sheetPr");
  const before = attribute(child(sheetPr ?? frame.get("sheetData"), "tabColor"), "rgb");
  if (tabColor === "" || before === argb(tabColor)) return;
  const element = `<tabColor rgb="${argb(tabColor)}"/>`;
  if (sheetPr === undefined) frame.put("sheetPr", `<sheetPr>${element}</sheetPr>`);
  else {
    const old = child(sheetPr, "tabColor");
    if (old !== undefined) sheetPr.removeChild(old);
    const parsed = root(
      parseXml(element.replace("<tabColor", `<tabColor xmlns="${ns.main}"`), "tabColor"),
    );
    sheetPr.insertBefore(
      sheetPr.ownerDocument?.importNode(parsed, true) ?? parsed,
      sheetPr.firstChild,
    );
  }
}

function writeView(frame: Frame, sheet: Sheet, active: boolean): void {
  const { rows, columns } = sheet.freeze;
  const corner = cellName(rows, columns);
  const place = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane =
    rows === 0 && columns === 0
      ? ""
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${corner}" activePane="${place}" state="frozen"/>`;
  const lines = sheet.showGridlines ? "" : ' showGridLines="0"';
  const selected = active ? ' tabSelected="1"' : "";
  const zoom = numeric(child(frame.get("sheetViews"), "sheetView"), "zoomScale");
  const scale = zoom === undefined ? "" : ` zoomScale="${zoom}"`;
  frame.put(
    "sheetViews",
    `<sheetViews><sheetView${lines}${selected}${scale} workbookViewId="0">${pane}</sheetView></sheetViews>`,
  );
}

function writeColumns(frame: Frame, sheet: Sheet): void {
  const styles = new Map<number, string>();
  const before = frame.get("cols");
  for (const column of before === undefined ? [] : children(before, "col")) {
    const style = attribute(column, "style");
    const first = (numeric(column, "min") ?? 1) - 1;
    const last = Math.min((numeric(column, "max") ?? 1) - 1, first + 1024);
    for (let index = first; style !== undefined && index <= last; index++) styles.set(index, style);
  }
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...styles.keys()]);
  const entries = [...columns]
    .sort((left, right) => left - right)
    .map((column) => {
      const points = sheet.columnWidths.get(column);
      const width =
        points === undefined
          ? ' width="9.140625"'
          : ` width="${charactersOf(points)}" customWidth="1"`;
      const style = styles.get(column);
      const hidden = sheet.hiddenColumns.has(column) ? ' hidden="1"' : "";
      return `<col min="${column + 1}" max="${column + 1}"${width}${style === undefined ? "" : ` style="${style}"`}${hidden}/>`;
    })
    .join("");
  frame.put("cols", entries && `<cols>${entries}</cols>`);
}
