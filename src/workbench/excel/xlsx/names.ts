import type { Element } from "@xmldom/xmldom";
import type { Workbook } from "../model/types";
import { element, need, setAttribute } from "./child-order";
import { fromFile, toFile } from "./formula";
import { attribute, child, children, escapeXml, numeric } from "./xml";

/** Names of one sheet, and Excel's own (print areas, filters), stay in the file as they are. */
function isOurs(name: Element): boolean {
  const builtIn = (attribute(name, "name") ?? "").startsWith("_xlnm.");
  return attribute(name, "localSheetId") === undefined && !builtIn;
}

function namesOf(workbook: Element): Element[] {
  const list = child(workbook, "definedNames");
  return list === undefined ? [] : children(list, "definedName");
}

function formulaOf(name: Element): string {
  return `=${fromFile(name.textContent ?? "")}`;
}

export function readNames(workbook: Element, model: Workbook): void {
  for (const each of namesOf(workbook).filter(isOurs)) {
    model.names.set(attribute(each, "name") ?? "", formulaOf(each));
  }
}

/**
 * Brings the defined names in step with the model; comments and whether a name is hidden stay.
 *
 * @param moved where each sheet of the file stands now, by where it stood; sheets that are gone are not in it
 */
export function writeNames(
  workbook: Element,
  model: Workbook,
  moved: ReadonlyMap<number, number>,
): void {
  const pending = new Map(model.names);
  for (const each of namesOf(workbook)) {
    const name = attribute(each, "name") ?? "";
    const sheet = numeric(each, "localSheetId");
    const formula = pending.get(name);
    if (sheet !== undefined && moved.get(sheet) === undefined) each.parentNode?.removeChild(each);
    else if (sheet !== undefined) setAttribute(each, "localSheetId", moved.get(sheet));
    else if (isOurs(each) && formula === undefined) each.parentNode?.removeChild(each);
    else if (formula !== undefined && formula !== formulaOf(each)) {
      each.textContent = toFile(formula);
    }
    if (sheet === undefined) pending.delete(name);
  }
  for (const [name, formula] of pending) {
    const list = need(workbook, "definedNames");
    const xml = `<definedName name="${escapeXml(name)}">${escapeXml(toFile(formula))}</definedName>`;
    list.appendChild(element(list, xml));
  }
  const list = child(workbook, "definedNames");
  if (list !== undefined && children(list).length === 0) workbook.removeChild(list);
}
