import { formulaMoved } from "../../excel/calc/rewrite";
import { parseAddress } from "../../excel/model/address";
import type { Sheet } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a rule was written, and the cell it is asked for: its references move along. */
export interface RulePlace {
  readonly from: Cell;
  readonly to: Cell;
}

/** The values that a rule's formula stands for: a number, quoted words, cells or a name; undefined where it calculates. */
export function valuesOf(
  formula: string,
  sheet: Sheet,
  place: RulePlace,
): readonly Scalar[] | undefined {
  if (formula.trim() !== "" && Number.isFinite(Number(formula))) return [Number(formula)];
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  if (quoted !== undefined) {
    return quoted
      .replaceAll('""', '"')
      .split(",")
      .map((word) => word.trim());
  }
  const { workbook } = sheet;
  const named = [...workbook.names].find(([name]) => name.toLowerCase() === formula.toLowerCase());
  const reference =
    named === undefined ? formulaMoved(`=${formula}`, place.from, place.to) : named[1];
  const address = parseAddress(reference.replace(/^=/, ""));
  if (address === undefined) return undefined;
  const home = address.sheet === undefined ? sheet : workbook.sheet(address.sheet);
  return home?.values(address.area).flat();
}
