import { look } from "../../look";
import type { CellStyle, PlanCell } from "../../plan";
import { left, leftValue } from "./grid";
import { written, type PlanSpec, type Said } from "./spec";

/** A cell of a row of the page. */
export interface Placed {
  readonly column: number;
  readonly cell: PlanCell;
  readonly style?: CellStyle;
}

export type Row = readonly Placed[];

export const leftAligned = { horizontal: "Left" } as const;

/** A heading all across the page. */
export function band(text: string): Row {
  return [{ column: left, cell: text, style: look.band }];
}

/** What something is called, and beside it what is said. */
export function line(spec: PlanSpec, label: PlanCell, said: Said, style: CellStyle = {}): Row {
  return [
    { column: left, cell: label },
    { column: leftValue, cell: written(spec, said), style: { ...style, ...leftAligned } },
  ];
}
