import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { formatAddress, isEntireColumns, isEntireRows, parseAddress } from "../../model/address";
import { assertUnprotected } from "../cells/protection";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { findArea } from "./find-range";
import { range } from "./range";
import { rangeAreas, type RangeAreasTarget } from "./range-areas";
import type { RangeTarget } from "./range-target";
import { bind, isHostObject, type HostObject } from "./type";

/** A reference of a sheet's name or of none, up to the comma behind it. */
const REFERENCES = /(?:'(?:[^']|'')+'!|[^',!]+!)?[^',!]+/g;

/** The rectangles that a print area or print titles name; those that a formula works out are not known. */
function areasIn(formula: string): Area[] {
  const references = formula.replace(/^=/, "").match(REFERENCES) ?? [];
  return references.flatMap((reference) => parseAddress(reference)?.area ?? []);
}

/** The cells that an argument names, a range or an address; they lie on the sheet itself. */
function given(sheet: Sheet, args: Arguments): readonly Area[] {
  const value = args.at(0);
  const found = typeof value === "string" ? named(sheet, value) : targetOf(value);
  if (found?.sheet !== sheet) throw new HostError("InvalidArgument");
  return "areas" in found ? found.areas : [found.area];
}

function named(sheet: Sheet, text: string): RangeAreasTarget | undefined {
  const found = text.split(",").map((each) => findArea(sheet, each));
  const isHere = found.every((each) => each?.sheet === sheet);
  return isHere ? { sheet, areas: found.flatMap((each) => each?.area ?? []) } : undefined;
}

function targetOf(value: unknown): RangeTarget | RangeAreasTarget | undefined {
  if (!isHostObject(value)) return undefined;
  const isRange = value.typeName === "Range" || value.typeName === "RangeAreas";
  return isRange ? (value.target as RangeTarget | RangeAreasTarget) : undefined;
}

function formulaOf(sheet: Sheet, areas: readonly Area[]): string {
  return `=${areas.map((area) => formatAddress(sheet.name, area, true)).join(",")}`;
}

export function setPrintArea(sheet: Sheet, args: Arguments): void {
  assertUnprotected(sheet);
  sheet.page = { ...sheet.page, area: formulaOf(sheet, given(sheet, args)) };
}

export function printArea(sheet: Sheet): HostObject | null {
  const areas = areasIn(sheet.page.area);
  return areas.length === 0 ? null : bind(rangeAreas, { sheet, areas });
}

type Lines = "rows" | "columns";
const isEntire = { rows: isEntireRows, columns: isEntireColumns } as const;

/** Whole rows, or whole columns, side by side; the others stay. */
export function setTitles(lines: Lines): (sheet: Sheet, args: Arguments) => void {
  return (sheet, args) => {
    assertUnprotected(sheet);
    const [area, ...more] = given(sheet, args);
    if (area === undefined || more.length > 0 || !isEntire[lines](area)) {
      throw new HostError("InvalidArgument");
    }
    const others = areasIn(sheet.page.titles).filter((each) => !isEntire[lines](each));
    const all = lines === "rows" ? [...others, area] : [area, ...others];
    sheet.page = { ...sheet.page, titles: formulaOf(sheet, all) };
  };
}

export function titles(lines: Lines): (sheet: Sheet) => HostObject | null {
  return (sheet) => {
    const area = areasIn(sheet.page.titles).find(isEntire[lines]);
    return area === undefined ? null : bind(range, { sheet, area });
  };
}

export function orNotFound(
  find: (sheet: Sheet) => HostObject | null,
): (sheet: Sheet) => HostObject {
  return (sheet) => {
    const found = find(sheet);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };
}
