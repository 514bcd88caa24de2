import { parseR1C1Ref, parseStructRef } from "@borgar/fx";
import type { RangeR1C1 } from "@borgar/fx";
import type { Area } from "../model/area";
import { COLUMNS, ROWS } from "../model/address";

/** A row or column of a reference: absolute, or counted from the formula's own cell. */
interface Coordinate {
  readonly value: number;
  readonly absolute: boolean;
}

/** A range of cells in a template. */
export interface RangeSlot {
  readonly kind: "range";
  /** Undefined for the formula's own sheet; another workbook or several sheets are never found. */
  readonly sheet: string | undefined;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
  readonly single: boolean;
}

/** A reference to a part of a table; an empty table name means the table the formula stands in. */
export interface TableSlot {
  readonly kind: "table";
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** A defined name, or a table's name standing for its data. */
export interface NameSlot {
  readonly kind: "name";
  /** Whose name it is; undefined for one that is understood on the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly name: string;
}

export type Slot = RangeSlot | TableSlot | NameSlot;

function coordinate(
  value: number | null | undefined,
  absolute: boolean | null | undefined,
  whole: number,
): Coordinate {
  if (value === null || value === undefined) return { value: whole, absolute: true };
  return { value, absolute: absolute === true };
}

function rangeSlot(range: RangeR1C1, context: readonly string[]): RangeSlot {
  const { r0, r1, c0, c1 } = range;
  return {
    kind: "range",
    sheet: context.length > 1 ? context.join("\n") : context[0],
    top: coordinate(r0, range.$r0, 0),
    left: coordinate(c0, range.$c0, 0),
    bottom: coordinate(r1, range.$r1, ROWS - 1),
    right: coordinate(c1, range.$c1, COLUMNS - 1),
    single:
      typeof r0 === "number" &&
      typeof c0 === "number" &&
      r0 === r1 &&
      c0 === c1 &&
      range.$r0 === range.$r1 &&
      range.$c0 === range.$c1,
  };
}

/** The slot that a reference in R1C1 notation stands for; undefined where it is none. */
export function parseSlot(text: string, kind: string): Slot | undefined {
  if (kind === "table") {
    const parsed = parseStructRef(text);
    if (parsed === undefined) return undefined;
    const { table = "", columns = [], sections = [] } = parsed;
    return { kind: "table", table, columns, sections };
  }
  if (kind === "name" && !text.includes("!")) return { kind: "name", sheet: undefined, name: text };
  const parsed = parseR1C1Ref(text);
  if (parsed !== undefined && "name" in parsed) {
    const { context = [], name } = parsed;
    return { kind: "name", sheet: context.join("\n"), name };
  }
  if (parsed === undefined || !("range" in parsed)) return undefined;
  return rangeSlot(parsed.range, parsed.context ?? []);
}

function place({ value, absolute }: Coordinate, base: number): number {
  return absolute ? value : base + value;
}

/** Where a range lies for a formula in the given cell; undefined where it leaves the sheet. */
export function placed(slot: RangeSlot, row: number, column: number): Area | undefined {
  const r0 = place(slot.top, row);
  const r1 = place(slot.bottom, row);
  const c0 = place(slot.left, column);
  const c1 = place(slot.right, column);
  const area = {
    top: Math.min(r0, r1),
    left: Math.min(c0, c1),
    bottom: Math.max(r0, r1),
    right: Math.max(c0, c1),
  };
  if (area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS) {
    return undefined;
  }
  return area;
}

export function slotRow(slot: RangeSlot, row: number): number {
  return place(slot.top, row);
}

export function slotColumn(slot: RangeSlot, column: number): number {
  return place(slot.left, column);
}
