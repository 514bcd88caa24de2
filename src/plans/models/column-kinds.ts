import { look } from "../look";
import type { CellStyle } from "../plan";
import type { ColumnKind } from "./model";

export const styleOf: Readonly<Record<ColumnKind, CellStyle>> = {
  name: {},
  label: {},
  carried: {},
  amount: { numberFormat: "#,##0" },
  percent: { numberFormat: "0.0%" },
  coverage: look.percent,
  score: look.score,
  signed: look.signed,
  rank: { numberFormat: "0" },
  note: {},
};

/** Whether a column holds numbers, which stand at the right of their cells. */
export const holdsNumbers: Readonly<Record<ColumnKind, boolean>> = {
  name: false,
  label: false,
  carried: false,
  amount: true,
  percent: true,
  coverage: true,
  score: true,
  signed: true,
  rank: true,
  note: false,
};

/** Points. */
export const widthOf: Readonly<Record<ColumnKind, number>> = {
  name: 180,
  label: 105,
  carried: 90,
  amount: 100,
  percent: 90,
  coverage: 94,
  score: 90,
  signed: 84,
  rank: 80,
  note: 280,
};

/** How wide columns are, from left to right: points. */
export function columnWidths(
  columns: readonly { readonly kind: ColumnKind; readonly width?: number }[],
): number[] {
  return columns.map(({ kind, width = widthOf[kind] }) => width);
}
