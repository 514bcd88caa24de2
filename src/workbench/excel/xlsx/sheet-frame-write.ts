import type { Document, Element } from "@xmldom/xmldom";
import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/types";
import { areaName } from "./cell-address";
import { drop, element, insert, need, setAttribute } from "./child-order";
import { argb } from "./colors";
import { writeColumns } from "./columns";
import { writeHeldFormulas } from "./held-formulas";
import { serialise } from "./package";
import { writePage } from "./page-setup";
import { readMerges, tabColorOf } from "./sheet-frame-read";
import { dropNewerValidations, readValidations, validationsXml } from "./validations";
import { writeView } from "./views";
import { parseXml } from "./xml-tree";
import { attribute, child, children, flag, ns, root } from "./xml";

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
  /** Whether its file shows this sheet first. */
  readonly isShown: boolean;
}

/** What stands before a sheet's rows and behind them. */
export interface SheetFrame {
  readonly before: string;
  readonly behind: string;
}

/** What the file had around a sheet's rows, written as if nothing had changed. */
export function frameAsRead(original: Document): SheetFrame {
  const frame = frameOf(original);
  empty(need(root(original), "sheetData"));
  return frame;
}

/** What stands around a sheet's rows: what the file had there and the model does not know stays as it was. */
export function sheetFrame(
  sheet: Sheet,
  original: Document | undefined,
  { drawing, tables, writeProperties, columnStyles, isShown }: SheetParts,
): SheetFrame {
  const document = original === undefined ? parseXml(blank, sheet.name) : copyOf(original);
  const worksheet = root(document);
  writeTabColor(worksheet, sheet.tabColor);
  writeDimension(worksheet, sheet, original === undefined);
  writeView(worksheet, sheet, { isNew: original === undefined, isShown });
  writeColumns(worksheet, sheet, columnStyles);
  writeProtection(worksheet, sheet.protected);
  if (JSON.stringify(readMerges(worksheet)) !== JSON.stringify(sheet.merges)) {
    const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
    putList(worksheet, "mergeCells", merges);
  }
  // First, while all of its places are as they were read.
  writeHeldFormulas(worksheet, sheet);
  writeValidations(worksheet, sheet);
  writePage(worksheet, sheet);
  writeProperties(worksheet);
  if (idsOf(worksheet, "drawing").join() !== (drawing ?? "")) {
    drop(worksheet, "drawing");
    if (drawing !== undefined) {
      insert(worksheet, element(worksheet, `<drawing r:id="${drawing}"/>`));
    }
  }
  if (idsOf(child(worksheet, "tableParts"), "tablePart").join() !== tables.join()) {
    const entries = tables.map((id) => `<tablePart r:id="${id}"/>`);
    putList(worksheet, "tableParts", entries);
  }
  return frameOf(document);
}

function copyOf(document: Document): Document {
  return document.cloneNode(true) as Document;
}

function empty(parent: Element): void {
  for (const each of Array.from(parent.childNodes)) parent.removeChild(each);
}

function frameOf(document: Document): SheetFrame {
  const sheetData = need(root(document), "sheetData");
  empty(sheetData);
  sheetData.appendChild(document.createProcessingInstruction(...ROWS));
  const [before = "", behind = ""] = serialise(document).split(`<?${ROWS.join(" ")}?>`);
  return { before, behind };
}

/** The relationships that children of a name refer to. */
function idsOf(parent: Element | undefined, name: string): string[] {
  const all = parent === undefined ? [] : children(parent, name);
  return all.map((each) => each.getAttributeNS(ns.relationships, "id") ?? "");
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

/** The rectangle of cells in use, by which some readers plan ahead; a file's own stays while it holds them all. */
function writeDimension(worksheet: Element, sheet: Sheet, isNew: boolean): void {
  const used = sheet.usedArea();
  const present = child(worksheet, "dimension");
  const area = parseArea(attribute(present, "ref") ?? "");
  const holds = used === undefined || (area !== undefined && contains(area, used));
  if (!isNew && (present === undefined || holds)) return;
  setAttribute(need(worksheet, "dimension"), "ref", used === undefined ? "A1" : areaName(used));
}

function contains(outer: Area, inner: Area): boolean {
  const across = outer.left <= inner.left && outer.right >= inner.right;
  return across && outer.top <= inner.top && outer.bottom >= inner.bottom;
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
  if (JSON.stringify(readValidations(worksheet)) === JSON.stringify(validations)) return;
  const prompts = (before === undefined ? [] : children(before)).filter((each) =>
    /^(?:none)?$/.test(each.getAttribute("type") ?? ""),
  );
  drop(worksheet, "dataValidations");
  dropNewerValidations(worksheet);
  const entries = validationsXml(validations);
  const count = entries.length + prompts.length;
  if (count === 0) return;
  const xml = `<dataValidations count="${count}">${entries.join("")}</dataValidations>`;
  const list = insert(worksheet, element(worksheet, xml));
  for (const prompt of prompts) list.appendChild(prompt);
}
