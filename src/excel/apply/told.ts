import { columnsOf, overlap, rowsOf, type Area } from "../../plans/area";
import { rowBytes } from "../../plans/bytes";
import { blockArea, fillArea } from "../../plans/sheet";
import type { Written } from "./written-grid";

/** About how many bytes of an answer say what stands in an area, as formulas and as values. */
export type Told = (area: Area) => number;

/** Bytes of a cell of which it is not known what it holds: two numbers. */
const ofOther = 30;

/** Bytes of one answer, which Excel on the web gives as many as it takes. */
export const mostTold = 3_000_000;

export function toldOf({ blocks, fills }: Written): Told {
  return (area) => {
    let [bytes, others] = [0, rowsOf(area) * columnsOf(area)];
    for (const { row, column, cells } of blocks) {
      const shared = overlap(area, blockArea({ row, column, cells }));
      if (shared === null) continue;
      others -= rowsOf(shared) * columnsOf(shared);
      for (const line of cells.slice(shared.top - row, shared.bottom - row + 1)) {
        bytes += 2 * rowBytes(line.slice(shared.left - column, shared.right - column + 1));
      }
    }
    for (const fill of fills) {
      const shared = overlap(area, fillArea(fill));
      if (shared === null) continue;
      others -= rowsOf(shared) * columnsOf(shared);
      bytes += rowsOf(shared) * (rowBytes(fill.formulas) + 20 * columnsOf(shared));
    }
    return bytes + ofOther * Math.max(0, others);
  };
}

/** An area cut by rows so that an answer can say what stands in each part; a single row may be more. */
export function cutByTold(
  area: Area,
  told: Told,
): { readonly area: Area; readonly answer: number }[] {
  const parts: { area: Area; answer: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const answer = told({ ...area, top: row, bottom: row });
    const last = parts.at(-1);
    if (last !== undefined && last.answer + answer <= mostTold) {
      last.area = { ...last.area, bottom: row };
      last.answer += answer;
    } else parts.push({ area: { ...area, top: row, bottom: row }, answer });
  }
  return parts;
}
