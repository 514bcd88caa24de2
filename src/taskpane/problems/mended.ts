import { parseNumber, type DecimalSeparator } from "../../engine/number";
import type { PlacedProblem } from "../../engine/problems";
import { nameKey } from "../../engine/text";
import type { CellEdit, Expected } from "../../excel";
import { parseAddress } from "../../plans/address";
import type { PortfolioSource } from "../../plans/source/types";

/**
 * What cells are to hold where mending them changes nothing of what they mean.
 *
 * @param headers of the customers, so that a repeated one gets a number that is free
 * @param decimal how numbers that were typed as text have their decimals
 */
export function mended(
  problems: readonly PlacedProblem[],
  headers: readonly string[],
  decimal: DecimalSeparator,
): readonly CellEdit[] {
  const taken = new Set(headers.map(nameKey));
  return problems.flatMap(({ code, sheet, address, value }): CellEdit[] => {
    const parsed = parseAddress(address);
    if (parsed === null || value === undefined) return [];
    const place = { sheet, row: parsed.area.top, column: parsed.area.left };
    if (code === "column-duplicate")
      return [{ ...place, value: freeName(String(value), taken), was: value }];
    const number = parseNumber(String(value), decimal);
    return Number.isNaN(number) ? [] : [{ ...place, value: number, was: value }];
  });
}

/** The names of the customers in whose rows cells are mended: they have to be where they were read. */
export function namesBeside(
  edits: readonly CellEdit[],
  { customerOrigin: { sheet, firstRow, columns }, nameColumn, input }: PortfolioSource,
): Expected[] {
  const column = columns[nameColumn];
  if (column === undefined) return [];
  const rows = new Set(edits.filter((edit) => edit.sheet === sheet).map(({ row }) => row));
  return [...rows].flatMap((row) => {
    const was = input.names[row - firstRow];
    return was === undefined ? [] : [{ sheet, row, column, was }];
  });
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const free = `${name} ${number}`;
    if (taken.has(nameKey(free))) continue;
    taken.add(nameKey(free));
    return free;
  }
}
