import type { Area } from "../../model/area";
import type { Sheet, Table } from "../../model/types";
import { intersect } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { plainValue } from "../cells/text";
import { headerOfItsOwn } from "../cells/typed-headers";
import type { Context } from "../context";
import { tablesEvents, WORKBOOK } from "../events/kinds";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asRange, rangeOf } from "./find-range";
import { isDefined } from "./names";
import { table } from "./table";
import { bind, type HostObject } from "./type";

/** A table may touch neither another table nor merged cells. */
export function assertFree(sheet: Sheet, area: Area, self?: Table): void {
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new HostError("MergedRangeConflict");
  }
  const touched = sheet.workbook.tables.some(
    (other) => other !== self && other.sheet === sheet && intersect(other.area, area),
  );
  if (touched) throw new HostError("InvalidArgument", "A table can't overlap another table.");
}

/** "Table3": the first number that neither a table nor a defined name has yet. */
function nextName(sheet: Sheet): string {
  for (let number = sheet.workbook.tables.length + 1; ; number++) {
    const name = `Table${number}`;
    if (!sheet.workbook.table(name) && !isDefined(sheet.workbook, name)) return name;
  }
}

/** Headers are texts, none blank, none twice: "Column3", and "Name2" for a second "Name". */
export function tidyHeaders(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  const headers: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const given = String(plainValue(sheet.value(area.top, column)));
    headers.push(headerOfItsOwn(given, column - area.left + 1, taken));
  }
  sheet.setValues(area.top, area.left, [headers]);
}

/** Makes room for a header row by moving plain cells down by one. */
function insertHeader(sheet: Sheet, area: Area): Area {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (sheet.values(below).some((row) => row.some((value) => value !== null))) {
    throw new HostError(
      "NotImplemented",
      "This host needs a free row below a table without headers.",
    );
  }
  const values = sheet.values(area);
  sheet.setValues(area.top + 1, area.left, values);
  sheet.clearContents({ ...area, bottom: area.top });
  return { ...area, bottom: area.bottom + 1 };
}

/** `tables.add(address, hasHeaders)` */
export function addTable(active: Sheet, args: Arguments, context: Context): HostObject {
  const given = args.at(0);
  const { sheet, area } = asRange(
    typeof given === "string" ? rangeOf(active, given) : args.object(0),
  );
  assertUnprotected(sheet);
  assertFree(sheet, area);
  const withHeader = args.flag(1) ? area : insertHeader(sheet, area);
  // A header alone gets one blank row.
  const whole =
    withHeader.bottom > withHeader.top ? withHeader : { ...withHeader, bottom: withHeader.top + 1 };
  tidyHeaders(sheet, whole);
  const added = sheet.workbook.addTable(sheet, whole, nextName(sheet));
  context.events.raise(tablesEvents.AddedEvent, [sheet.id, WORKBOOK], () => ({
    source: "Local",
    tableId: added.id,
    worksheetId: sheet.id,
  }));
  return bind(table, added);
}
