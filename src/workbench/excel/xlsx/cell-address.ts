import { columnName, parseArea } from "../model/address";
import type { Area } from "../model/area";

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Rectangles of an attribute such as `sqref="A1:B2 D4"`. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

/** "A1" or "A1:XFD1": files name whole rows and columns by their corners too. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}
