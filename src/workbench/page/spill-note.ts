import { formatArea } from "../excel/model/address";
import type { Area } from "../excel/model/area";
import type { Sheet } from "../excel/model/types";

/** Which formula fills the selected cell from elsewhere: Excel shows it grey in the formula bar. */
export function spillOver(
  sheet: Sheet,
  { top, left }: Area,
): { cell: string; anchor: string; formula: string } | undefined {
  const anchor = sheet.spillAnchor(top, left);
  if (anchor === undefined || (anchor.row === top && anchor.column === left)) return undefined;
  const address = (row: number, column: number) =>
    formatArea({ top: row, left: column, bottom: row, right: column });
  return {
    cell: address(top, left),
    anchor: address(anchor.row, anchor.column),
    formula: sheet.formula(anchor.row, anchor.column) ?? "",
  };
}
