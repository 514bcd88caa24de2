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

/** Sheets of a workbook: what is done asks for each of them, and each is kept. More takes over ten seconds. */
export const mostSheets = 2000;

/** All sheets of a workbook part, in their order. */
export function listSheets(
  workbook: Element,
  relationships: readonly Relationship[],
): ListedSheet[] {
  const list = child(workbook, "sheets");
  const byId = new Map(relationships.map((each) => [each.id, each]));
  return (list === undefined ? [] : children(list, "sheet")).flatMap((element, position) => {
    const found = byId.get(relationshipId(element));
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
  const byPart = new Map(before.map((each) => [each.part, each.element]));
  const list = need(workbook, "sheets");
  let lastId = before.reduce(
    (most, { element }) => Math.max(most, numeric(element, "sheetId") ?? 0),
    0,
  );
  const elements: Element[] = model.sheets.map((sheet) => {
    const part = parts.get(sheet) ?? "";
    const element = byPart.get(part) ?? newSheet(list, ++lastId, relationships, part);
    setAttribute(element, "name", sheet.name);
    if (visibilityOf(element) !== sheet.visibility) {
      setAttribute(element, "state", states[sheet.visibility]);
    }
    return element;
  });
  const others = new Set<Element>();
  const byPosition = new Map(before.map((each) => [each.position, each.element]));
  for (const { element, kind, position } of before) {
    if (kind === "worksheet") continue;
    others.add(element);
    const ahead = byPosition.get(position - 1);
    const index = ahead === undefined ? -1 : elements.indexOf(ahead);
    elements.splice(position === 0 ? 0 : index < 0 ? elements.length : index + 1, 0, element);
  }
  const present = children(list);
  if (elements.length !== present.length || elements.some((each, at) => each !== present[at])) {
    for (const element of present) list.removeChild(element);
    for (const element of elements) list.appendChild(element);
  }
  const active = model.sheets.indexOf(model.activeSheet);
  const shown = elements.indexOf(elements.filter((each) => !others.has(each))[active] ?? list);
  const shownBefore = numeric(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  if (Math.max(0, shown) !== shownBefore) {
    setAttribute(need(need(workbook, "bookViews"), "workbookView"), "activeTab", shown);
  }
  const indices = new Map(elements.map((element, index) => [element, index]));
  return new Map(
    before.flatMap(({ element, position }) => {
      const index = indices.get(element);
      return index === undefined ? [] : [[position, index] as const];
    }),
  );
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
