import { cellText, isBlank } from "../../../engine/cell";
import { inside, overlap, type Area } from "../../area";
import { foldName } from "../fold";
import type { SheetCells, SheetTable } from "./cells";
import { figureOf } from "./figure";
import { gridOf, indices } from "./grid";
import { findHeadings } from "./headings";

/** A rectangle of a sheet that may be a table, in indices of its cells as read. */
export interface Block {
  readonly area: Area;
  readonly table: SheetTable | null;
}

/** Excel tables first, then what else stands together, from the top left on. */
export function blocksOf(cells: SheetCells): Block[] {
  const tables = (cells.tables ?? []).flatMap((table): Block[] => {
    const area = asRead(cells, table.area);
    return area === null ? [] : [{ area, table }];
  });
  const isFree = (row: number, column: number) =>
    !isBlank(cells.values[row]?.[column]) && !tables.some(({ area }) => inside(area, row, column));
  const whole = {
    top: 0,
    left: 0,
    bottom: cells.values.length - 1,
    right: cells.values.reduce((most, row) => Math.max(most, row.length), 0) - 1,
  };
  const parts = joined(cells, split(whole, isFree));
  return [...tables, ...parts.map((area): Block => ({ area, table: null }))];
}

/** Where an area of the sheet stands among the cells that were read; null where none of it was. */
function asRead(cells: SheetCells, area: Area): Area | null {
  const { top, left, values, rowNumbers } = cells;
  const rows = values.flatMap((_, index) => {
    const row = rowNumbers?.[index] ?? top + index;
    return row >= area.top && row <= area.bottom ? [index] : [];
  });
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  return { top: first, bottom: last, left: area.left - left, right: area.right - left };
}

type Filled = (row: number, column: number) => boolean;

/** Cuts at blank rows, then at blank columns, until nothing is left to cut. */
function split(area: Area, isFilled: Filled): Area[] {
  const rows = runs(area.top, area.bottom, (row) =>
    some(area.left, area.right, (column) => isFilled(row, column)),
  );
  const bands = rows.map(([top, bottom]): Area => ({ ...area, top, bottom }));
  const parts = bands.flatMap((band) =>
    runs(band.left, band.right, (column) =>
      some(band.top, band.bottom, (row) => isFilled(row, column)),
    ).map(([left, right]): Area => ({ ...band, left, right })),
  );
  const [only] = parts;
  const isWhole =
    parts.length === 1 &&
    only?.top === area.top &&
    only.bottom === area.bottom &&
    only.left === area.left &&
    only.right === area.right;
  return isWhole ? parts : parts.flatMap((part) => split(part, isFilled));
}

/** The stretches of indices of which each holds something. */
export function runs(
  first: number,
  last: number,
  holds: (index: number) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  let start: number | null = null;
  for (let index = first; index <= last + 1; index++) {
    const inRun = index <= last && holds(index);
    if (inRun) start ??= index;
    else if (start !== null) {
      found.push([start, index - 1]);
      start = null;
    }
  }
  return found;
}

function some(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (holds(index)) return true;
  return false;
}

/** Puts together again what a blank row among customers, or a blank column between groups of factors, has cut. */
function joined(cells: SheetCells, parts: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const part of parts) {
    const before = result.findIndex(
      (one) =>
        continuesBelow(cells, one, part) ||
        continuesBeside(cells, one, part) ||
        hasSameHeader(cells, one, part),
    );
    const one = result[before];
    if (one === undefined) result.push(part);
    else {
      result[before] = {
        top: Math.min(one.top, part.top),
        left: Math.min(one.left, part.left),
        bottom: Math.max(one.bottom, part.bottom),
        right: Math.max(one.right, part.right),
      };
    }
  }
  return result;
}

/** Most blank rows within a table. */
const mostBlank = 2;

/** Whether the lower part has no header of its own: its first row has numbers where the rows above have them. */
function continuesBelow(cells: SheetCells, above: Area, below: Area): boolean {
  const gap = below.top - above.bottom - 1;
  const within = below.left >= above.left && below.right <= above.right;
  if (gap < 1 || gap > mostBlank || !within || above.bottom === above.top) return false;
  const last = numbersIn(cells, above.bottom, above);
  const first = numbersIn(cells, below.top, above);
  if (first.size === 0) {
    // A lone word below, "Total" or a customer without ratings, goes with the table only beside its names.
    return below.left === above.left && below.right === below.left && below.top === below.bottom;
  }
  return last.size > 0 && [...first].some((column) => last.has(column));
}

/** Most rows between two parts that repeat one header. */
const mostBetween = 3;

/** Whether the lower part has the upper one's header again: more factors of the same customers, or more customers. */
function hasSameHeader(cells: SheetCells, above: Area, below: Area): boolean {
  const gap = below.top - above.bottom - 1;
  if (gap < 0 || gap > mostBetween || above.left !== below.left) return false;
  const [one, other] = [headerOf(cells, above), headerOf(cells, below)];
  const same = other.filter((text, index) => text !== "" && text === one[index]);
  return same.length >= 3 && same.length >= 0.8 * other.filter((text) => text !== "").length;
}

function headerOf(cells: SheetCells, area: Area): string[] {
  const grid = gridOf(cells, area, false);
  const { header } = findHeadings(grid);
  return header === null
    ? []
    : indices(grid.width).map((place) => foldName(grid.text(header, place)));
}

/** Whether the right part goes on with columns: as high as the left one, and without names, or with the same again. */
function continuesBeside(cells: SheetCells, one: Area, other: Area): boolean {
  const gap = other.left - one.right - 1;
  if (gap !== 1 || overlap({ ...one, left: 0, right: 0 }, { ...other, left: 0, right: 0 }) === null)
    return false;
  const sameRows = Math.abs(one.bottom - other.bottom) <= 2 && Math.abs(one.top - other.top) <= 2;
  if (!sameRows || other.bottom - other.top < 2) return false;
  const kinds = cells.values
    .slice(other.top + 2, other.bottom + 1)
    .map((row) => figureOf(row[other.left] ?? null).kind);
  const isNameless = kinds.filter((kind) => kind === "text").length <= kinds.length / 3;
  return isNameless || hasSameNames(cells, one, other);
}

/** Whether two parts side by side begin with the same names, row by row. */
function hasSameNames(cells: SheetCells, one: Area, other: Area): boolean {
  const rows = cells.values.slice(
    Math.max(one.top, other.top),
    Math.min(one.bottom, other.bottom) + 1,
  );
  const filled = rows.filter((row) => !isBlank(row[other.left]));
  const same = filled.filter((row) => {
    const key = foldName(cellText(row[one.left] ?? null));
    return key !== "" && key === foldName(cellText(row[other.left] ?? null));
  });
  return same.length >= 3 && same.length >= 0.8 * (filled.length - 1);
}

function numbersIn(cells: SheetCells, row: number, { left, right }: Area): Set<number> {
  const found = new Set<number>();
  for (let column = left; column <= right; column++) {
    if (figureOf(cells.values[row]?.[column] ?? null).kind === "number") found.add(column);
  }
  return found;
}
