import type { Element } from "@xmldom/xmldom";
import { createWorkbook } from "../model/workbook";
import type { Sheet, Workbook } from "../model/types";
import { readDrawing } from "./drawing";
import { fromFile } from "./formula";
import type { Loss } from "./losses";
import { rememberOrigin, type SheetOrigin } from "./origin";
import { NotAWorkbook, Package } from "./package";
import { readRelationships, type Relationship } from "./relationships";
import { readSettings } from "./settings";
import { SharedStrings } from "./shared-strings";
import { splitSheet } from "./sheet-data";
import { readFrame, readRowAttributes } from "./sheet-frame-read";
import { putFormulas, readCells, type FoundFormula } from "./sheet-read";
import { readStyles } from "./styles-read";
import { readTables } from "./tables";
import { attribute, child, children, descendant, numeric, root } from "./xml";

/** A workbook from a file, and what of the file saving it again would lose. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly losses: readonly Loss[];
}

/**
 * Reads an .xlsx (or .xlsm) file. Formulas show the values that the file holds until an input changes.
 * @throws NotAWorkbook with a reason in words where the file is none, is damaged, or needs a password
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const pkg = Package.open(bytes);
  const workbookPart = readRelationships(pkg, "").find(
    ({ kind }) => kind === "officeDocument",
  )?.target;
  const document = workbookPart === undefined ? undefined : pkg.xml(workbookPart);
  if (workbookPart === undefined || document === undefined) {
    throw new NotAWorkbook("It is an Office file, but not an Excel workbook.");
  }
  const relationships = readRelationships(pkg, workbookPart);
  const target = (kind: string) => relationships.find((each) => each.kind === kind)?.target;
  const strings = SharedStrings.read(pkg, target("sharedStrings"));
  const styles = readStyles(pkg, target("styles"));
  const losses: Loss[] = [];
  const workbook = createWorkbook();
  workbook.autoExpandTables = false;
  const listed = listSheets(root(document), relationships);
  if (listed.length === 0) throw new NotAWorkbook("It holds no worksheet.");
  const first = workbook.sheets[0];
  const sheets = new Map<Sheet, SheetOrigin>();
  const formulas: FoundFormula[] = [];
  for (const [index, { name, part, visibility }] of listed.entries()) {
    if (index === 0 && first !== undefined) workbook.renameSheet(first, name);
    const sheet = index === 0 && first !== undefined ? first : workbook.addSheet(name);
    sheet.visibility = visibility;
    const { head, rows, tail } = splitSheet(pkg.text(part) ?? "");
    const frame = readFrame(head, tail, sheet);
    const cells = readCells(rows, { sheet, strings, styles, losses });
    formulas.push(...cells.formulas);
    readRowAttributes(cells.rows, sheet);
    sheets.set(sheet, { part, frame, rows: cells.rows });
  }
  const tables = new Map(
    listed.flatMap(({ name, part }) => {
      const sheet = workbook.sheet(name);
      return sheet === undefined ? [] : [...readTables(pkg, part, sheet)];
    }),
  );
  readNames(root(document), workbook);
  // Formulas name sheets, tables and names: all of those have to be there first.
  putFormulas(formulas);
  for (const [sheet, { part }] of sheets) losses.push(...readDrawing(pkg, part, sheet));
  readSettings(pkg, workbook);
  activate(root(document), workbook);
  workbook.autoExpandTables = true;
  rememberOrigin(workbook, { workbookPart, styles, sheets, tables });
  return Promise.resolve({ workbook, losses });
}

const visibilities = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function listSheets(workbook: Element, relationships: readonly Relationship[]) {
  const worksheets = new Map(
    relationships.filter(({ kind }) => kind === "worksheet").map(({ id, target }) => [id, target]),
  );
  return children(child(workbook, "sheets") ?? workbook, "sheet").flatMap((sheet) => {
    const id = sheet.getAttribute("r:id") ?? relationshipId(sheet);
    const part = worksheets.get(id);
    const state = attribute(sheet, "state") as keyof typeof visibilities | undefined;
    if (part === undefined) return []; // A chart sheet or a macro sheet stays in the file as it is.
    const name = attribute(sheet, "name") ?? "";
    const visibility = state === undefined ? ("Visible" as const) : visibilities[state];
    return [{ name, part, visibility }];
  });
}

/** The relationship's id where the file binds its namespace to another prefix than "r". */
function relationshipId(element: Element): string {
  for (const each of Array.from(element.attributes)) if (each.localName === "id") return each.value;
  return "";
}

function readNames(workbook: Element, model: Workbook): void {
  for (const each of children(child(workbook, "definedNames") ?? workbook, "definedName")) {
    // Names of one sheet, and Excel's own (print areas, filters), stay in the file as they are.
    const name = attribute(each, "name") ?? "";
    if (attribute(each, "localSheetId") !== undefined || name.startsWith("_xlnm.")) continue;
    model.names.set(name, `=${fromFile(each.textContent ?? "")}`);
  }
}

function activate(workbook: Element, model: Workbook): void {
  const active = numeric(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  model.activeSheet = model.sheets[active] ?? model.activeSheet;
}
