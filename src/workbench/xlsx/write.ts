import type { Document, Element } from "@xmldom/xmldom";
import type { Sheet, Workbook } from "../model/types";
import { contentTypes, writeContentTypes } from "./content-types";
import { writeDrawing } from "./drawing";
import { toFile } from "./formula";
import { dynamicArrayIndex } from "./metadata";
import { originOf, type Origin } from "./origin";
import { Package, parseXml } from "./package";
import { RelationshipList, writeRelationships } from "./relationships";
import { writeSettings } from "./settings";
import { SharedStrings } from "./shared-strings";
import { sheetXml } from "./sheet-frame-write";
import { sheetDataXml, type Writing } from "./sheet-write";
import { StyleSheet } from "./styles-write";
import { writeTables } from "./tables";
import { attribute, child, children, escapeXml, ns, numeric, root } from "./xml";

const blankWorkbook = `<workbook xmlns="${ns.main}" xmlns:r="${ns.relationships}"><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`;

/**
 * Writes a workbook as .xlsx. With the file it was read from, everything there that the model does not hold is kept:
 * only the parts that the model holds are written anew.
 */
export async function writeWorkbook(
  workbook: Workbook,
  original?: Uint8Array,
): Promise<Uint8Array> {
  workbook.calculate();
  const origin = original === undefined ? undefined : originOf(workbook);
  const pkg =
    original === undefined || origin === undefined ? Package.empty() : Package.open(original);
  const part = origin?.workbookPart ?? "xl/workbook.xml";
  const document = pkg.xml(part) ?? parseXml(blankWorkbook, part);
  const added = new Map([[part, contentTypes.workbook]]);
  const packageRelationships = new RelationshipList(pkg, "");
  packageRelationships.to(part, `${ns.relationships}/officeDocument`);
  const relationships = new RelationshipList(pkg, part);
  dropCalculationChain(pkg, relationships);

  const stringsPart = place(relationships, "sharedStrings", "xl/sharedStrings.xml", added);
  const stylesPart = place(relationships, "styles", "xl/styles.xml", added);
  const strings = SharedStrings.read(pkg, stringsPart);
  const styles = new StyleSheet(pkg.xml(stylesPart), origin?.styles ?? []);
  let dynamic: number | undefined;
  const writing: Writing = {
    strings,
    styles,
    dynamicArray: () => (dynamic ??= dynamicArrayIndex(pkg, relationships, added)),
  };
  const parts = writeSheets(pkg, workbook, origin, relationships, writing, added);
  pkg.set(stringsPart, strings.xml());
  pkg.set(stylesPart, styles.finish());
  writeSheetList(document, workbook, parts, origin, relationships);
  dropRemovedSheets(pkg, parts, origin, relationships);
  writeNames(document, workbook);
  writeSettings(pkg, workbook, relationships, added);
  pkg.set(part, document);
  relationships.write();
  packageRelationships.write();
  writeContentTypes(pkg, added);
  return Promise.resolve(pkg.bytes());
}

/** The path of a part that a workbook has one of. */
function place(
  relationships: RelationshipList,
  kind: "sharedStrings" | "styles",
  usual: string,
  added: Map<string, string>,
): string {
  const known = relationships.all().find((each) => each.kind === kind)?.target;
  if (known !== undefined) return known;
  relationships.to(usual, `${ns.relationships}/${kind}`);
  added.set(usual, contentTypes[kind]);
  return usual;
}

/** The order of calculation names cells that may hold no formula now; Excel makes it anew. */
function dropCalculationChain(pkg: Package, relationships: RelationshipList): void {
  relationships.remove(({ kind, target }) => {
    if (kind === "calcChain") pkg.delete(target);
    return kind === "calcChain";
  });
}

function writeSheets(
  pkg: Package,
  workbook: Workbook,
  origin: Origin | undefined,
  relationships: RelationshipList,
  writing: Writing,
  added: Map<string, string>,
): Map<Sheet, string> {
  const parts = new Map<Sheet, string>();
  let lastTable = highestTableId(pkg);
  for (const sheet of workbook.sheets) {
    const from = origin?.sheets.get(sheet);
    const part = from?.part ?? pkg.free("xl/worksheets/sheet{}.xml");
    parts.set(sheet, part);
    added.set(part, contentTypes.worksheet);
    relationships.to(part, `${ns.relationships}/worksheet`);
    const own = new RelationshipList(pkg, part);
    const nextId = () => ++lastTable;
    const tables = writeTables(pkg, sheet, own, origin?.tables ?? new Map(), added, nextId);
    const drawing = writeDrawing(pkg, part, sheet, added, own);
    const data = sheetDataXml(sheet, from?.rows ?? new Map(), writing);
    const active = sheet === workbook.activeSheet;
    pkg.set(part, sheetXml(sheet, from?.frame, data, { drawing, tables }, active));
    own.write();
  }
  return parts;
}

function highestTableId(pkg: Package): number {
  const ids = pkg
    .paths()
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(/<table\b[^>]*\sid="(\d+)"/.exec(pkg.text(path) ?? "")?.[1] ?? 0));
  return Math.max(0, ...ids);
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Lists the sheets in their order; chart sheets and others that the model does not hold follow them. */
function writeSheetList(
  document: Document,
  workbook: Workbook,
  parts: ReadonlyMap<Sheet, string>,
  origin: Origin | undefined,
  relationships: RelationshipList,
): void {
  const list = child(root(document), "sheets");
  if (list === undefined) throw new Error("The workbook part has no list of sheets.");
  const before = children(list, "sheet");
  const modelled = new Set([...(origin?.sheets.values() ?? [])].map(({ part }) => part));
  const idOf = (element: Element) => element.getAttribute("r:id") ?? "";
  const byPart = new Map(
    before.map((element) => [
      relationships.all().find(({ id }) => id === idOf(element))?.target ?? "",
      element,
    ]),
  );
  let lastId = Math.max(0, ...before.map((element) => numeric(element, "sheetId") ?? 0));
  const others = before.filter(
    (element) => ![...byPart].some(([part, each]) => each === element && modelled.has(part)),
  );
  for (const element of before) list.removeChild(element);
  for (const sheet of workbook.sheets) {
    const part = parts.get(sheet) ?? "";
    const element = byPart.get(part) ?? document.createElementNS(ns.main, "sheet");
    element.setAttribute("name", sheet.name);
    if (attribute(element, "sheetId") === undefined)
      element.setAttribute("sheetId", String(++lastId));
    element.setAttributeNS(
      ns.relationships,
      "r:id",
      relationships.to(part, `${ns.relationships}/worksheet`),
    );
    const state = states[sheet.visibility];
    if (state === undefined) element.removeAttribute("state");
    else element.setAttribute("state", state);
    list.appendChild(element);
  }
  for (const element of others) list.appendChild(element);
  const view = child(child(root(document), "bookViews") ?? document, "workbookView");
  view?.setAttribute(
    "activeTab",
    String(Math.max(0, workbook.sheets.indexOf(workbook.activeSheet))),
  );
}

function dropRemovedSheets(
  pkg: Package,
  parts: ReadonlyMap<Sheet, string>,
  origin: Origin | undefined,
  relationships: RelationshipList,
): void {
  for (const [sheet, { part }] of origin?.sheets ?? []) {
    if (parts.has(sheet)) continue;
    relationships.remove(({ target }) => target === part);
    writeRelationships(pkg, part, []);
    pkg.delete(part);
  }
}

function writeNames(document: Document, workbook: Workbook): void {
  const element = root(document);
  const before = child(element, "definedNames");
  const kept =
    before === undefined
      ? []
      : children(before).filter(
          (each) =>
            attribute(each, "localSheetId") !== undefined ||
            (attribute(each, "name") ?? "").startsWith("_xlnm."),
        );
  if (before !== undefined) element.removeChild(before);
  if (kept.length + workbook.names.size === 0) return;
  const own = [...workbook.names].map(
    ([name, formula]) =>
      `<definedName name="${escapeXml(name)}">${escapeXml(toFile(formula))}</definedName>`,
  );
  const parsed = root(
    parseXml(`<definedNames xmlns="${ns.main}">${own.join("")}</definedNames>`, "definedNames"),
  );
  const names = document.importNode(parsed, true);
  for (const each of kept) names.appendChild(each);
  // After the sheets and what may follow them, before the calculation's properties.
  const sheets = child(element, "sheets");
  const next = children(element).find(
    (each) => each.localName === "calcPr" || each.localName === "extLst",
  );
  element.insertBefore(names, next ?? sheets?.nextSibling ?? null);
}
