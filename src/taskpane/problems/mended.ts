import { parseNumber } from "../../engine/number";
import type { PlacedProblem } from "../../engine/problems";
import { nameKey } from "../../engine/text";
import type { CellEdit } from "../../excel";
import { parseAddress } from "../../plans/address";

/**
 * What cells are to hold where mending them changes nothing of what they mean.
 *
 * @param headers of the customers, so that a repeated one gets a number that is free
 */
export function mended(
  problems: readonly PlacedProblem[],
  headers: readonly string[],
): readonly CellEdit[] {
  const taken = new Set(headers.map(nameKey));
  return problems.flatMap(({ code, sheet, address, value }): CellEdit[] => {
    const parsed = parseAddress(address);
    if (parsed === null || value === undefined) return [];
    const place = { sheet, row: parsed.area.top, column: parsed.area.left };
    if (code === "column-duplicate") return [{ ...place, value: freeName(String(value), taken) }];
    const number = parseNumber(String(value));
    return Number.isNaN(number) ? [] : [{ ...place, value: number }];
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
