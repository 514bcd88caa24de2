import type { Element } from "@xmldom/xmldom";
import type { CellFormat, Sheet, Workbook } from "../model/types";
import { createWorkbook } from "../model/workbook";
import { ArrayFormulas } from "./array-formula";
import { readDrawing } from "./drawing";
import { refuseDamagedTypes } from "./content-types";
import { readCustomXml } from "./custom-xml";
import { Intersections } from "./intersections";
import type { Loss } from "./losses";
import { readNames } from "./names";
import { noteRowsAsRead, rememberOrigin, type SheetOrigin } from "./origin";
import { NotAWorkbook } from "./not-a-workbook";
import { Package } from "./package";
import { readChartSheets } from "./pointing-parts";
import { readRelationships } from "./relationships";
import { readSheetObjects } from "./sheet-objects";
import { readSheetProperties } from "./sheet-properties";
import { withoutFitted } from "./row-attributes";
import { SharedStrings } from "./shared-strings";
import { readFrame, readRowAttributes } from "./sheet-frame-read";
import { activeSheet, listSheets, mostSheets, visibilityOf, type ListedSheet } from "./sheet-list";
import { putFormulas, readCells, type FoundFormula } from "./sheet-read";
import { StyleLists } from "./style-lists";
import { readStyles } from "./styles-read";
import { readTables } from "./tables-read";
import { unwrittenParts } from "./unwritten";
import { readSelection } from "./views";
import { refuseOtherArchive } from "./workbook-kind";
import { attribute, child, isMain, isYes, root } from "./xml";
import { peekRoot } from "./xml-peek";

/** A workbook from a file, and what of the file saving it again would lose. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly losses: readonly Loss[];
}

/**
 * Reads an .xlsx (or .xlsm) file. Formulas show the values that the file holds until an input changes.
 * @throws NotAWorkbook where the file is none, is damaged, or needs a password
 */
export function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  // A promise, so that reading can move out of the way of a page one day; errors come as its rejection.
  return Promise.resolve().then(() => read(bytes, true));
}

/** A workbook of which sheets were passed over. */
export interface ReadValues {
  readonly workbook: Workbook;
  /** Names of the sheets that lie in the file as they lay in the earlier one: they are empty here. */
  readonly asBefore: ReadonlySet<string>;
}

/**
 * The same for who asks only what its cells hold: looks are not read, and so it is not to be written again.
 *
 * @param earlier a file that has been read; a sheet that lies in both byte for byte is not read again
 * @param always the name of a sheet that is read in any case
 */
export function readValues(
  bytes: Uint8Array,
  earlier?: Uint8Array,
  always?: string,
): Promise<ReadValues> {
  return Promise.resolve().then(() => {
    const before = earlier === undefined ? undefined : Package.open(earlier);
    const asBefore = new Set<string>();
    const isKnown = (pkg: Package, part: string, name: string) => {
      if (name === always || before?.hasSame(part, pkg) !== true) return false;
      asBefore.add(name);
      return true;
    };
    return { workbook: read(bytes, false, isKnown).workbook, asBefore };
  });
}

/** Whether the cells of a sheet need not be read. */
type IsKnown = (pkg: Package, part: string, name: string) => boolean;

/** What a damaged list of looks is told by is the same. */
function withoutLooks(pkg: Package, path: string | undefined): CellFormat[] {
  if (path !== undefined) StyleLists.read(pkg, path);
  return [{}];
}

function read(bytes: Uint8Array, withLooks: boolean, isKnown: IsKnown = () => false): ReadWorkbook {
  const pkg = Package.open(bytes);
  const { part: workbookPart, element } = openWorkbookPart(pkg);
  refuseDamagedTypes(pkg);
  const relationships = readRelationships(pkg, workbookPart);
  const target = (kind: string) => relationships.find((each) => each.kind === kind)?.target;
  const strings = SharedStrings.read(pkg, target("sharedStrings"));
  const styles = (withLooks ? readStyles : withoutLooks)(pkg, target("styles"));
  const losses: Loss[] = [...unwrittenParts(pkg, workbookPart)];
  const listed = listSheets(element, relationships).filter(({ kind }) => kind === "worksheet");
  if (listed.length === 0) throw new NotAWorkbook("noSheet");
  if (listed.length > mostSheets) throw new NotAWorkbook("tooManySheets");
  refuseSharedParts(listed.map(({ part }) => part));
  const missing = listed.find(({ part }) => !pkg.has(part));
  if (missing !== undefined) throw new NotAWorkbook("missingPart", missing.part);
  const workbook = createWorkbook();
  workbook.date1904 = isYes(attribute(child(element, "workbookPr"), "date1904"));
  workbook.autoExpandTables = false;
  // Formulas name other sheets and tables: all of those have to be there first.
  const sheets = addSheets(workbook, listed);
  const formulas: FoundFormula[] = [];
  const origins = new Map<Sheet, SheetOrigin>();
  for (const [sheet, { part }] of sheets) {
    if (isKnown(pkg, part, sheet.name)) continue;
    const {
      frame,
      rows,
      cells,
      formulas: found,
    } = readCells(pkg, part, {
      sheet,
      strings,
      isKept: withLooks,
      styles,
      losses,
    });
    readFrame(frame, sheet);
    if (withLooks) readRowAttributes(rows, sheet);
    for (const formula of found) formulas.push(formula);
    origins.set(sheet, { part, frame, rows, cells, fitsRows: false });
  }
  const tables = new Map(
    [...sheets].flatMap(([sheet, { part }]) => [...readTables(pkg, part, sheet)]),
  );
  const byPosition = new Map([...sheets].map(([sheet, { position }]) => [position, sheet]));
  readNames(element, workbook, (position) => byPosition.get(position));
  const arrays = new ArrayFormulas(workbook);
  putFormulas(formulas, new Intersections((name) => arrays.isMany(name)));
  noteRowsAsRead(sheets.keys());
  for (const [sheet, { part }] of sheets) {
    readDrawing(pkg, part, sheet);
    readSheetObjects(pkg, part, sheet);
    const origin = origins.get(sheet);
    if (origin === undefined) continue;
    readSheetProperties(pkg, part, root(origin.frame), sheet);
    const rows = withoutFitted(sheet, origin.rows);
    if (rows !== undefined) origins.set(sheet, { ...origin, rows, fitsRows: true });
  }
  readChartSheets(pkg, relationships, workbook);
  readCustomXml(pkg, workbook, relationships);
  const shown = activeSheet(element, listed);
  const active = [...sheets].find(([, each]) => each === shown)?.[0] ?? workbook.sheets[0];
  if (active !== undefined) activate(workbook, active, origins);
  workbook.autoExpandTables = true;
  const isStrict = element.namespaceURI?.includes("purl.oclc.org") === true;
  if (isStrict) losses.push({ part: workbookPart, what: "strictFormat" });
  else if (withLooks)
    rememberOrigin(workbook, {
      size: bytes.length,
      workbookPart,
      styles,
      sheets: origins,
      tables,
      active,
    });
  return { workbook, losses };
}

function openWorkbookPart(pkg: Package): { part: string; element: Element } {
  const part = readRelationships(pkg, "").find(({ kind }) => kind === "officeDocument")?.target;
  const start = part === undefined ? undefined : peekRoot(pkg, part);
  const isWorkbook = start?.local === "workbook" && isMain(start.uri);
  const looksDamaged = part?.endsWith(".xml") === true && start === undefined;
  if (part === undefined || (!isWorkbook && !looksDamaged)) refuseOtherArchive(pkg, part);
  const document = pkg.xml(part);
  if (document === undefined) throw new NotAWorkbook("noWorkbook");
  return { part, element: root(document) };
}

/** What is written into a part for one of two would be lost for the other. */
function refuseSharedParts(parts: readonly string[]): void {
  const seen = new Set<string>();
  for (const part of parts) {
    if (seen.has(part)) throw new NotAWorkbook("sharedPart", part);
    seen.add(part);
  }
}

/** A new workbook has one sheet already; it becomes the first. */
function addSheets(workbook: Workbook, listed: readonly ListedSheet[]): Map<Sheet, ListedSheet> {
  return new Map(
    listed.map((each, index) => {
      const name = attribute(each.element, "name") ?? "";
      const first = index === 0 ? workbook.sheets[0] : undefined;
      if (first !== undefined) workbook.renameSheet(first, name);
      if (first === undefined && workbook.sheet(name) !== undefined) {
        throw new NotAWorkbook("nameTwice", name);
      }
      const sheet = first ?? workbook.addSheet(name);
      sheet.visibility = visibilityOf(each.element);
      return [sheet, each] as const;
    }),
  );
}

function activate(
  workbook: Workbook,
  sheet: Sheet,
  origins: ReadonlyMap<Sheet, SheetOrigin>,
): void {
  workbook.activeSheet = sheet;
  const frame = origins.get(sheet)?.frame;
  const selection = frame && readSelection(root(frame));
  if (selection !== undefined) workbook.selection = selection;
}
