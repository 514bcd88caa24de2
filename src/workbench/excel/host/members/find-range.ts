import type { Sheet } from "../../model/types";
import { parseAddress } from "../../model/address";
import { wholeSheet } from "../cells/area";
import { HostError } from "../protocol/error";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { bind, type HostObject } from "./type";

/** The range an object argument stands for. */
export function asRange(object: HostObject): RangeTarget {
  if (object.typeName !== "Range") throw new HostError("InvalidArgument");
  return object.target as RangeTarget;
}

/** Defined names are case-insensitive; the sheet's own go first. */
function findName(sheet: Sheet, name: string): [string, string] | undefined {
  const lower = name.toLowerCase();
  const seen = [...sheet.names, ...sheet.workbook.names];
  return seen.find(([key]) => key.toLowerCase() === lower);
}

/** The cells a formula such as "=Settings!$B$4" or a table's name refers to; undefined if none. */
export function findArea(sheet: Sheet, text: string): RangeTarget | undefined {
  const parsed = parseAddress(text);
  if (parsed) {
    const named = parsed.sheet === undefined ? sheet : sheet.workbook.sheet(parsed.sheet);
    return named && { sheet: named, area: parsed.area };
  }
  const table = sheet.workbook.table(text);
  if (table) return { sheet: table.sheet, area: { ...table.area, top: table.area.top + 1 } };
  const defined = findName(sheet, text);
  return defined && defined[1] !== text ? findArea(sheet, defined[1]) : undefined;
}

/** `worksheet.getRange(address)`: an address or a name; nothing is the whole sheet. */
export function rangeOf(sheet: Sheet, address: string | undefined): HostObject {
  if (address === undefined || address === "") return bind(range, { sheet, area: wholeSheet });
  const found = findArea(sheet, address);
  if (!found) throw new HostError("InvalidArgument");
  return bind(range, found);
}
