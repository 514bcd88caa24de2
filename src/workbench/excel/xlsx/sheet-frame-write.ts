import type { Document, Element } from "@xmldom/xmldom";
import type { Sheet } from "../model/types";
import { areaName } from "./cell-address";
import { drop, element, insert, need, setAttribute } from "./child-order";
import { argb } from "./colors";
import { writeColumns } from "./columns";
import { serialise } from "./package";
import { tabColorOf } from "./sheet-frame-read";
import { readValidations, validationsXml } from "./validations";
import { writeView } from "./views";
import { parseXml } from "./xml-tree";
import { child, children, flag, ns, root } from "./xml";

const blank = `<worksheet xmlns="${ns.main}" xmlns:r="${ns.relationships}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** Marks the place of the rows: as a document they would be large. */
const ROWS = ["kam", "rows"] as const;

/** What a sheet refers to by relationship ids, and the styles of whole columns. */
export interface SheetParts {
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  /** Brings the sheet's custom properties into its XML. */
  readonly writeProperties: (worksheet: Element) => void;
  readonly columnStyles: ReadonlyMap<number, number>;
}

/** A sheet's XML: what the file had around its rows and the model does not know stays as it was. */
export function sheetXml(
  sheet: Sheet,
  original: Document | undefined,
  rows: string,
  { drawing, tables, writeProperties, columnStyles }: SheetParts,
): string {
  const document =
    (original?.cloneNode(true) as Document | undefined) ?? parseXml(blank, sheet.name);
  const worksheet = root(document);
  if (!worksheet.hasAttribute("xmlns:r")) {
    worksheet.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", ns.relationships);
  }
  writeTabColor(worksheet, sheet.tabColor);
  writeDimension(worksheet, sheet);
  writeView(worksheet, sheet);
  writeColumns(worksheet, sheet, columnStyles);
  writeProtection(worksheet, sheet.protected);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  putList(worksheet, "mergeCells", merges);
  writeValidations(worksheet, sheet);
  writeProperties(worksheet);
  drop(worksheet, "drawing");
  if (drawing !== undefined) insert(worksheet, element(worksheet, `<drawing r:id="${drawing}"/>`));
  putList(
    worksheet,
    "tableParts",
    tables.map((id) => `<tablePart r:id="${id}"/>`),
  );
  const sheetData = need(worksheet, "sheetData");
  for (const each of Array.from(sheetData.childNodes)) sheetData.removeChild(each);
  sheetData.appendChild(document.createProcessingInstruction(...ROWS));
  const [before = "", behind = ""] = serialise(document).split(`<?${ROWS.join(" ")}?>`);
  return before + rows + behind;
}

function putList(worksheet: Element, name: string, entries: readonly string[]): void {
  drop(worksheet, name);
  if (entries.length === 0) return;
  const xml = `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
  insert(worksheet, element(worksheet, xml));
}

function writeTabColor(worksheet: Element, color: string): void {
  if (color.toUpperCase() === tabColorOf(worksheet)) return;
  const properties = need(worksheet, "sheetPr");
  drop(properties, "tabColor");
  if (color === "") return;
  insert(properties, element(properties, `<tabColor rgb="${argb(color)}"/>`));
}

/** The rectangle of cells in use, by which some readers plan ahead. */
function writeDimension(worksheet: Element, sheet: Sheet): void {
  const used = sheet.usedArea();
  setAttribute(need(worksheet, "dimension"), "ref", used === undefined ? "A1" : areaName(used));
}

/** Turning protection on or off; how it was protected (password, exceptions) stays while it is on. */
function writeProtection(worksheet: Element, on: boolean): void {
  if (on === flag(child(worksheet, "sheetProtection"), "sheet")) return;
  drop(worksheet, "sheetProtection");
  if (!on) return;
  const xml = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
  insert(worksheet, element(worksheet, xml));
}

/** Rules that did not change stay as the file wrote them, prompts without a rule in any case. */
function writeValidations(worksheet: Element, { validations }: Sheet): void {
  const before = child(worksheet, "dataValidations");
  if (JSON.stringify(readValidations(before)) === JSON.stringify(validations)) return;
  const prompts = (before === undefined ? [] : children(before)).filter((each) =>
    /^(?:none)?$/.test(each.getAttribute("type") ?? ""),
  );
  drop(worksheet, "dataValidations");
  const entries = validationsXml(validations);
  const count = entries.length + prompts.length;
  if (count === 0) return;
  const xml = `<dataValidations count="${count}">${entries.join("")}</dataValidations>`;
  const list = insert(worksheet, element(worksheet, xml));
  for (const prompt of prompts) list.appendChild(prompt);
}
