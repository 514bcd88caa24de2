import type { Element } from "@xmldom/xmldom";
import type { Sheet, Workbook } from "../model/types";
import { need, setAttribute } from "./child-order";
import type { RelationshipList } from "./relationships";
import { type Relationship } from "./relationships";
import { attribute, child, children, descendant, ns, numeric } from "./xml";

export interface ListedSheet {
  readonly element: Element;
  /** Where it stands among all sheets, from 0. */
  readonly position: number;
  readonly part: string;
  /** "worksheet"; others ("chartsheet", …) stay in the file as they are. */
  readonly kind: string;
}

/** All sheets of a workbook part, in their order. */
export function listSheets(
  workbook: Element,
  relationships: readonly Relationship[],
): ListedSheet[] {
  const list = child(workbook, "sheets");
  return (list === undefined ? [] : children(list, "sheet")).flatMap((element, position) => {
    const id = relationshipId(element);
    const found = relationships.find((each) => each.id === id);
    return found === undefined ? [] : [{ element, position, part: found.target, kind: found.kind }];
  });
}

/** The relationship's id, whatever prefix the file binds its namespace to. */
function relationshipId(element: Element): string {
  for (const each of Array.from(element.attributes)) {
    if (each.localName === "id" && each.namespaceURI !== null) return each.value;
  }
  return "";
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function visibilityOf(element: Element): Sheet["visibility"] {
  const state = attribute(element, "state");
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}

/**
 * Lists the model's sheets in their order; a chart sheet keeps the sheet that it stands behind.
 *
 * @param parts of the model's sheets
 * @returns where each sheet of the file stands now, by where it stood
 */
export function writeSheetList(
  workbook: Element,
  model: Workbook,
  parts: ReadonlyMap<Sheet, string>,
  relationships: RelationshipList,
): Map<number, number> {
  const before = listSheets(workbook, relationships.all());
  const list = need(workbook, "sheets");
  let lastId = before.reduce(
    (most, { element }) => Math.max(most, numeric(element, "sheetId") ?? 0),
    0,
  );
  const elements: Element[] = model.sheets.map((sheet) => {
    const part = parts.get(sheet) ?? "";
    const known = before.find((each) => each.part === part)?.element;
    const element = known ?? newSheet(list, ++lastId, relationships, part);
    setAttribute(element, "name", sheet.name);
    if (visibilityOf(element) !== sheet.visibility) {
      setAttribute(element, "state", states[sheet.visibility]);
    }
    return element;
  });
  for (const { element, kind, position } of before) {
    if (kind === "worksheet") continue;
    const ahead = before.find((each) => each.position === position - 1);
    const index = ahead === undefined ? -1 : elements.indexOf(ahead.element);
    elements.splice(position === 0 ? 0 : index < 0 ? elements.length : index + 1, 0, element);
  }
  for (const element of children(list)) list.removeChild(element);
  for (const element of elements) list.appendChild(element);
  const active = model.sheets.indexOf(model.activeSheet);
  const shown = elements.indexOf(
    elements.filter((each) => isModelled(each, before))[active] ?? list,
  );
  const present = numeric(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  if (Math.max(0, shown) !== present) {
    setAttribute(need(need(workbook, "bookViews"), "workbookView"), "activeTab", shown);
  }
  return new Map(
    before.flatMap(({ element, position }) => {
      const index = elements.indexOf(element);
      return index < 0 ? [] : [[position, index] as const];
    }),
  );
}

function isModelled(element: Element, before: readonly ListedSheet[]): boolean {
  const listed = before.find((each) => each.element === element);
  return listed === undefined || listed.kind === "worksheet";
}

function newSheet(
  list: Element,
  id: number,
  relationships: RelationshipList,
  part: string,
): Element {
  const { ownerDocument } = list;
  if (ownerDocument === null) throw new Error("An element outside a document");
  const element = ownerDocument.createElementNS(ns.main, "sheet");
  setAttribute(element, "sheetId", id);
  const relationship = relationships.to(part, `${ns.relationships}/worksheet`);
  element.setAttributeNS(ns.relationships, "r:id", relationship);
  return element;
}

/** The sheet that shows, by the number among all sheets that the workbook part gives. */
export function activeSheet(
  workbook: Element,
  sheets: readonly ListedSheet[],
): ListedSheet | undefined {
  const position = numeric(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  return sheets.find((each) => each.position === position);
}
