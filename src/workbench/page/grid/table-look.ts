import type { CellFormat, Sheet } from "../../model/types";

const header: CellFormat = { bold: true, fill: "#0F7B41", fontColor: "#FFFFFF" };
const band: CellFormat = { fill: "#F1F8F4" };

/** How a cell of an Excel table looks beneath its own format: Excel draws table styles, the grid does not know them. */
export function headerStyle(sheet: Sheet, row: number, column: number): CellFormat {
  const table = sheet.workbook.tables.find(
    ({ sheet: home, area }) =>
      home === sheet &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  );
  if (table === undefined) return {};
  if (row === table.area.top) return header;
  return table.showBandedRows && (row - table.area.top) % 2 === 0 ? band : {};
}
