import type { CellFormat, Sheet } from "../../excel/model/types";

export type TableLook = Readonly<CellFormat>;

export const header: TableLook = { bold: true, fill: "#0F7B41", fontColor: "#FFFFFF" };
export const band: TableLook = { fill: "#F1F8F4" };

/** How cells of Excel tables look beneath their own format: Excel draws table styles, the grid does not know them. */
export function tableLooks(sheet: Sheet): (row: number, column: number) => TableLook | undefined {
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  return (row, column) => {
    const table = tables.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (table === undefined) return undefined;
    if (row === table.area.top) return header;
    return table.showBandedRows && (row - table.area.top) % 2 === 0 ? band : undefined;
  };
}

/** What of a sheet's tables shows in its cells. */
export function tableKey(sheet: Sheet): string {
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  return JSON.stringify(tables.map(({ area, showBandedRows }) => [area, showBandedRows]));
}
