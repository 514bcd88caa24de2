import { areaAt } from "../../area";
import { look, tabColors } from "../../look";
import { pagePlan } from "../../page";
import type { CellStyle, PlanCell } from "../../plan";
import { rowBlock } from "../../sheet";
import { columnPoints, columns, left, leftValue } from "./grid";
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

/** Either page of a plan: its rows, and the paper that they lie on. */
export function laidOut({ language, names, chosen }: PlanSpec, rows: readonly Row[]) {
  return {
    blocks: rows.flatMap((row, i) => row.map(({ column, cell }) => rowBlock(i, column, [cell]))),
    formats: rows.flatMap((row, i) =>
      row.flatMap(({ column, style }) =>
        style === undefined ? [] : [{ area: areaAt(i, column, 1, widthOf(style)), style }],
      ),
    ),
    widths: [{ column: 0, count: columns, points: columnPoints }],
    tabColor: tabColors.output,
    page: pagePlan(language, {
      orientation: "portrait",
      high: 1,
      columns,
      about: names[chosen] ?? "",
    }),
  };
}

/** Bands run all across the page. */
function widthOf(style: CellStyle): number {
  return style === look.band ? columns : 1;
}
