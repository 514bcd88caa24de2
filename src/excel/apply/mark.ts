import * as z from "zod/mini";
import type { SheetRole } from "../../plans/plan";
import { fromJson } from "../memory/json";
import { sheetRole } from "../memory/sheet-role";

/** Key of the one custom property that the add-in gives to sheets it makes. */
const key = "kam-matrix";

/** What a sheet that the add-in made says of itself, wherever it is moved and whatever it is called. */
export interface Mark {
  /** Of the write that made the sheet. */
  readonly token: string;
  readonly role: SheetRole;
}

const schema = z.object({ token: z.string(), role: sheetRole });

/** A token that no other write has had, in this session or another. */
export function newToken(): string {
  return crypto.randomUUID();
}

/** Adds a sheet that says from the first moment whose it is: its mark is set before it takes its name. */
export function addMarked(
  context: Excel.RequestContext,
  mark: Mark,
  name: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(stagingName(mark));
  sheet.customProperties.add(key, JSON.stringify(mark));
  sheet.name = name;
  return sheet;
}

/** Excel takes no longer name for a sheet. */
const LONGEST_NAME = 31;

/** What a sheet is called until it is marked; nobody else would think of it. */
export function stagingName({ token, role }: Mark): string {
  return `${token.slice(-12)} ${role}`.slice(0, LONGEST_NAME);
}

/** Asks for a sheet's mark; `readMark` says after the next sync what it is. */
export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(key);
  property.load("value");
  return property;
}

/** Null where there is none, or none that this version understands. */
export function readMark(property: Excel.WorksheetCustomProperty): Mark | null {
  if (property.isNullObject) return null;
  const parsed = schema.safeParse(fromJson(property.value));
  return parsed.success ? parsed.data : null;
}
