import type { Element } from "@xmldom/xmldom";
import type { Sheet, Workbook } from "../model/types";
import { element, need, setAttribute } from "./child-order";
import { fromFile, toFile } from "./formula";
import { NotAWorkbook } from "./not-a-workbook";
import { attribute, child, children, escapeXml, numeric } from "./xml";

/** Names of a workbook: each takes as long as a formula. */
export const mostNames = 100_000;

/** What a sheet's pages hold of Excel's own names. */
const pageNames = { "_xlnm.Print_Area": "area", "_xlnm.Print_Titles": "titles" } as const;

function pageNameOf(name: Element): keyof typeof pageNames | undefined {
  const text = attribute(name, "name");
  return text === "_xlnm.Print_Area" || text === "_xlnm.Print_Titles" ? text : undefined;
}

/** Excel's other names (filters) stay in the file as they are, and so does a print area of no sheet. */
function isOurs(name: Element): boolean {
  if (pageNameOf(name) !== undefined) return attribute(name, "localSheetId") !== undefined;
  return !(attribute(name, "name") ?? "").startsWith("_xlnm.");
}

/** All names of a home that the file holds, those of its pages among them. */
function namesFor(home: Workbook | Sheet): Map<string, string> {
  const all = new Map(home.names);
  if (!("page" in home)) return all;
  for (const [name, key] of Object.entries(pageNames)) {
    if (home.page[key] !== "") all.set(name, home.page[key]);
  }
  return all;
}

function namesOf(workbook: Element): Element[] {
  const list = child(workbook, "definedNames");
  return list === undefined ? [] : children(list, "definedName");
}

function formulaOf(name: Element): string {
  return `=${fromFile(name.textContent ?? "")}`;
}

/** @param sheetAt the sheet at a position among all sheets of the file, where it is one with cells */
export function readNames(
  workbook: Element,
  model: Workbook,
  sheetAt: (position: number) => Sheet | undefined,
): void {
  const names = namesOf(workbook);
  if (names.length > mostNames) throw new NotAWorkbook("tooManyNames");
  for (const each of names.filter(isOurs)) {
    const position = numeric(each, "localSheetId");
    const home = position === undefined ? model : sheetAt(position);
    const ofPage = pageNameOf(each);
    if (ofPage === undefined || home === undefined || !("page" in home)) {
      home?.names.set(attribute(each, "name") ?? "", formulaOf(each));
    } else home.page = { ...home.page, [pageNames[ofPage]]: formulaOf(each) };
  }
}

/**
 * Brings the defined names in step with the model; comments and whether a name is hidden stay.
 *
 * @param workbook with its sheets listed as they stand now
 * @param moved where each sheet of the file stands now, by where it stood; sheets that are gone are not in it
 */
export function writeNames(
  workbook: Element,
  model: Workbook,
  moved: ReadonlyMap<number, number>,
): void {
  const sheets = sheetsOf(workbook, model);
  const positions = new Map(sheets.map((sheet, position) => [sheet, position]));
  const homes = [model, ...model.sheets];
  const pending = new Map(homes.map((home) => [home, namesFor(home)] as const));
  const present = namesOf(workbook);
  const wasFilled = present.length > 0;
  for (const each of present) {
    const before = numeric(each, "localSheetId");
    const now = before === undefined ? undefined : moved.get(before);
    setAttribute(each, "localSheetId", now);
    const home = now === undefined ? model : sheets[now];
    const names = home && pending.get(home);
    if (before !== undefined && now === undefined) each.parentNode?.removeChild(each);
    else if (isOurs(each) && names !== undefined) bringInStep(each, names);
  }
  for (const [home, names] of pending) {
    const position = home === model ? undefined : positions.get(home as Sheet);
    for (const [name, formula] of names) addName(workbook, name, formula, position);
  }
  const list = child(workbook, "definedNames");
  const emptied = wasFilled && list !== undefined && children(list).length === 0;
  if (emptied) workbook.removeChild(list);
}

/** The model's sheets by their positions among all; undefined where one is no sheet with cells. */
function sheetsOf(workbook: Element, model: Workbook): (Sheet | undefined)[] {
  const list = child(workbook, "sheets");
  if (list === undefined) return [];
  return children(list, "sheet").map((each) => model.sheet(attribute(each, "name") ?? ""));
}

/** Gives a name of the file the formula that it has now, or takes it out; it is not pending any more. */
function bringInStep(element: Element, names: Map<string, string>): void {
  const name = attribute(element, "name") ?? "";
  const formula = names.get(name);
  names.delete(name);
  if (formula === undefined) element.parentNode?.removeChild(element);
  else if (formula !== formulaOf(element)) element.textContent = toFile(formula);
}

/** @param position of the sheet that the name belongs to; undefined where it is the workbook's */
function addName(
  workbook: Element,
  name: string,
  formula: string,
  position: number | undefined,
): void {
  const list = need(workbook, "definedNames");
  const scope = position === undefined ? "" : ` localSheetId="${position}"`;
  const xml = `<definedName name="${escapeXml(name)}"${scope}>${escapeXml(toFile(formula))}</definedName>`;
  list.appendChild(element(list, xml));
}
