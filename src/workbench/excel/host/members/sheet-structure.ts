import type { Sheet, Workbook } from "../../model/types";
import type { Context, State } from "../context";
import { sheetsEvents, WORKBOOK } from "../events/kinds";
import { activate } from "../events/selection";
import { HostError } from "../protocol/error";
import { asText } from "./choice";

export function assertStructure(state: State): void {
  if (state.structureProtected) throw new HostError("AccessDenied");
}

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** A sheet's name: 1 to 31 characters, none of them forbidden, not taken. */
function checkName(workbook: Workbook, name: string, self?: Sheet): void {
  const valid = name.length > 0 && name.length <= LONGEST_NAME && !FORBIDDEN.test(name);
  if (!valid || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  const taken = workbook.sheet(name);
  if (taken && taken !== self) throw new HostError("ItemAlreadyExists");
}

/** "Sheet4" where nobody gave a name. */
function nextName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.sheet(name)) return name;
  }
}

export function addSheet(name: string | undefined, context: Context): Sheet {
  const { workbook, state, events } = context;
  assertStructure(state);
  const chosen = name ?? nextName(workbook);
  checkName(workbook, chosen);
  const sheet = workbook.addSheet(chosen);
  events.raise(sheetsEvents.AddedEvent, [WORKBOOK], () => ({
    source: "Local",
    worksheetId: sheet.id,
  }));
  return sheet;
}

export function renameSheet(
  sheet: Sheet,
  value: unknown,
  { workbook, state, events }: Context,
): void {
  assertStructure(state);
  const name = asText(value);
  checkName(workbook, name, sheet);
  const nameBefore = sheet.name;
  workbook.renameSheet(sheet, name);
  events.raise(sheetsEvents.EventNameChanged, [sheet.id, WORKBOOK], () => ({
    nameBefore,
    nameAfter: name,
    source: "Local",
    worksheetId: sheet.id,
  }));
}

export function deleteSheet(sheet: Sheet, context: Context): void {
  const { workbook, state, events } = context;
  assertStructure(state);
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.visibility === "Visible");
  if (!next || sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  if (workbook.activeSheet === sheet) activate(next, context);
  workbook.removeSheet(sheet);
  events.raise(sheetsEvents.DeletedEvent, [WORKBOOK], () => ({
    source: "Local",
    worksheetId: sheet.id,
  }));
}
