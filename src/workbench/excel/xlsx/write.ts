import type { Document, Element } from "@xmldom/xmldom";
import type { Sheet, Workbook } from "../model/types";
import { ArrayFormulas } from "./array-formula";
import { contentTypeOf, contentTypes, writeContentTypes } from "./content-types";
import { writeCustomXml } from "./custom-xml";
import { writeDrawing } from "./drawing";
import { Intersections } from "./intersections";
import { KeptSheet } from "./kept-cells";
import { dynamicArrayIndex } from "./metadata";
import { writeNames } from "./names";
import { originOf, type Origin, type SheetOrigin } from "./origin";
import { Package } from "./package";
import { writePointing } from "./pointing-parts";
import { writePivotSources } from "./pivot-sources";
import { RelationshipList } from "./relationships";
import { SharedStrings } from "./shared-strings";
import { areRowsAsRead } from "./rows-as-read";
import { frameAsRead, sheetFrame, type SheetFrame } from "./sheet-frame-write";
import { writeSheetProperties } from "./sheet-properties";
import { writeSheetList } from "./sheet-list";
import type { Writing } from "./cell-write";
import { writeSheetData } from "./sheet-write";
import { StyleLists } from "./style-lists";
import { StyleSheet } from "./styles-write";
import { writeTables, type TableParts } from "./tables-write";
import { removeUnwritten, removeWithTargets } from "./unwritten";
import { workbookType } from "./workbook-kind";
import { ns, root } from "./xml";
import { peekRoot } from "./xml-peek";
import { parseXml } from "./xml-tree";

/** With this number Excel takes the calculated values for its own, and shows them without calculating anew. */
const CALCULATION = "191029";

const blankWorkbook = `<workbook xmlns="${ns.main}" xmlns:r="${ns.relationships}"><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="${CALCULATION}"/></workbook>`;

/**
 * Writes a workbook as .xlsx. With the file it was read from, everything there that the model does not hold is kept:
 * only the parts that the model holds are written anew. The same workbook gives the same bytes.
 *
 * @param name of the file to be: its ending says whether Excel expects a workbook, a template, or one with macros;
 *   without it the kind of the original stays
 */
export function writeWorkbook(
  workbook: Workbook,
  original?: Uint8Array,
  name?: string,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => write(workbook, original, name));
}

function write(
  workbook: Workbook,
  original: Uint8Array | undefined,
  name: string | undefined,
): Uint8Array {
  workbook.calculate();
  const origin = originOf(workbook, original);
  const pkg =
    original === undefined || origin === undefined ? Package.empty() : Package.open(original);
  const part = origin?.workbookPart ?? "xl/workbook.xml";
  const document = pkg.xml(part) ?? parseXml(blankWorkbook, part);
  const type = workbookType(name, contentTypeOf(pkg, part));
  const added = new Map<string, string>([[part, type]]);
  const start = new RelationshipList(pkg, "");
  start.to(part, `${ns.relationships}/officeDocument`);
  const relationships = new RelationshipList(pkg, part);
  removeUnwritten(pkg, start);
  removeUnwritten(pkg, relationships);

  const stringsPart = relationships.all().find(({ kind }) => kind === "sharedStrings")?.target;
  const stylesPart = relationships.all().find(({ kind }) => kind === "styles")?.target;
  const strings = SharedStrings.read(pkg, stringsPart);
  const styles = new StyleSheet(
    () => (stylesPart === undefined ? undefined : StyleLists.read(pkg, stylesPart)),
    origin?.styles ?? [],
  );
  let dynamic: number | undefined;
  const arrays = new ArrayFormulas(workbook);
  const writing: Writing = {
    strings,
    styles,
    arrays,
    intersections: new Intersections((name) => arrays.isMany(name)),
    dynamicArray: () => (dynamic ??= dynamicArrayIndex(pkg, relationships, added)),
  };
  const parts = writeSheets(pkg, workbook, origin, writing, added);
  // What has not grown stays as the file has it.
  const isNew = origin === undefined;
  if (isNew || strings.grown) {
    const path = stringsPart ?? place(relationships, "sharedStrings", added);
    pkg.setText(path, strings.xml());
  }
  if (isNew || styles.grown) {
    pkg.setText(stylesPart ?? place(relationships, "styles", added), styles.xml());
  }
  finishWorkbook(document, workbook, parts, relationships);
  removeSheets(pkg, origin, parts, relationships);
  writePivotSources(pkg, workbook);
  writePointing(pkg, workbook);
  writeCustomXml(pkg, workbook, relationships, added);
  pkg.set(part, document);
  relationships.write();
  start.write();
  writeContentTypes(pkg, added);
  return pkg.bytes();
}

/** The path of a part that a workbook has one of, where its file has none. */
function place(
  relationships: RelationshipList,
  kind: "sharedStrings" | "styles",
  added: Map<string, string>,
): string {
  const path = `xl/${kind}.xml`;
  relationships.to(path, `${ns.relationships}/${kind}`);
  added.set(path, contentTypes[kind]);
  return path;
}

function writeSheets(
  pkg: Package,
  workbook: Workbook,
  origin: Origin | undefined,
  writing: Writing,
  added: Map<string, string>,
): Map<Sheet, string> {
  const parts = new Map<Sheet, string>();
  let lastTable = highestTableId(pkg);
  const tableParts: TableParts = {
    known: origin?.tables ?? new Map(),
    added,
    arrays: writing.arrays,
    keptOf: (sheet) => new KeptSheet(sheet, origin?.sheets.get(sheet)?.cells),
    nextId: () => ++lastTable,
  };
  for (const sheet of workbook.sheets) {
    const from = origin?.sheets.get(sheet);
    const part = from?.part ?? pkg.free("xl/worksheets/sheet{}.xml");
    parts.set(sheet, part);
    added.set(part, contentTypes.worksheet);
    const own = new RelationshipList(pkg, part);
    const tables = writeTables(pkg, sheet, own, tableParts);
    const drawing = writeDrawing(pkg, part, sheet, added, own);
    const isAsRead = from !== undefined && areRowsAsRead(sheet, from);
    const data = isAsRead ? undefined : writeSheetData(sheet, from, writing);
    const writeProperties = (worksheet: Element) => {
      writeSheetProperties(pkg, part, worksheet, sheet, added, own);
    };
    const isShown = origin?.active === sheet;
    const around = {
      drawing,
      tables,
      writeProperties,
      columnStyles: data?.columnStyles ?? new Map(),
      isShown,
    };
    const frame = sheetFrame(sheet, from?.frame, around);
    // A part in which nothing is new lies in the file as it did.
    if (data !== undefined || !isSameFrame(frame, from)) {
      const { rows } = data ?? writeSheetData(sheet, from, writing);
      pkg.setText(part, piecesOf(frame, rows));
    }
    own.write();
  }
  return parts;
}

function isSameFrame({ before, behind }: SheetFrame, from: SheetOrigin | undefined): boolean {
  const read = from && frameAsRead(from.frame);
  return read?.before === before && read.behind === behind;
}

function* piecesOf({ before, behind }: SheetFrame, rows: Iterable<string>): Iterable<string> {
  yield before;
  yield* rows;
  yield behind;
}

function highestTableId(pkg: Package): number {
  const ids = pkg
    .paths()
    .filter((path) => path.startsWith("xl/tables/") && path.endsWith(".xml"))
    .map((path) => Number(peekRoot(pkg, path)?.attributes.id?.value ?? 0));
  return ids.reduce((highest, id) => Math.max(highest, id), 0);
}

function finishWorkbook(
  document: Document,
  workbook: Workbook,
  parts: ReadonlyMap<Sheet, string>,
  relationships: RelationshipList,
): void {
  const moved = writeSheetList(root(document), workbook, parts, relationships);
  writeNames(root(document), workbook, moved);
}

/** Sheets of the file that the workbook has no more, with their drawings and tables. */
function removeSheets(
  pkg: Package,
  origin: Origin | undefined,
  parts: ReadonlyMap<Sheet, string>,
  relationships: RelationshipList,
): void {
  const kept = new Set(parts.values());
  for (const { part } of origin?.sheets.values() ?? []) {
    if (kept.has(part)) continue;
    relationships.remove(({ target }) => target === part);
    removeWithTargets(pkg, part);
  }
}
