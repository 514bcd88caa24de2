import * as XLSX from "xlsx";
import { customers, headers, type Makers } from "./customers";

function start() {
  const sheet = XLSX.utils.aoa_to_sheet([headers, ...customers]);
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, "Customers");
  return { workbook, sheet };
}

function bytesOf(workbook: XLSX.WorkBook, options: XLSX.WritingOptions = {}): Promise<Uint8Array> {
  const written: unknown = XLSX.write(workbook, { ...options, type: "array", bookType: "xlsx" });
  return Promise.resolve(new Uint8Array(written as ArrayBuffer));
}

/** Workbooks as SheetJS writes them. */
export const sheetjsFiles: Makers = {
  "plain cells and errors": () => {
    const { workbook, sheet } = start();
    XLSX.utils.sheet_add_aoa(sheet, [[true, null, "  spaces  ", "_x0041_", "=1+1"]], {
      origin: "A8",
    });
    sheet.F8 = { t: "e", v: 0x2a };
    sheet["!ref"] = "A1:F8";
    return bytesOf(workbook);
  },
  "array formulas and names": () => {
    const { workbook, sheet } = start();
    XLSX.utils.sheet_set_array_formula(sheet, "D2:D5", "B2:B5*C2:C5");
    XLSX.utils.sheet_set_array_formula(sheet, "E2", "_xlfn._xlws.SORT(B2:B5)", true);
    sheet.F2 = { t: "n", v: 21, f: "SUM(Ratings)" };
    sheet["!ref"] = "A1:F5";
    workbook.Workbook = {
      Names: [
        { Name: "Ratings", Ref: "Customers!$B$2:$B$5" },
        { Name: "Local", Ref: "Customers!$A$1", Sheet: 0 },
      ],
    };
    return bytesOf(workbook);
  },
  "dates of the 1904 system": () => {
    const { workbook, sheet } = start();
    workbook.Workbook = { WBProps: { date1904: true } };
    sheet.D2 = { t: "n", v: 43889.5625, z: "yyyy-mm-dd hh:mm" };
    sheet.D3 = { t: "d", v: new Date(Date.UTC(2024, 1, 29)), z: "yyyy-mm-dd" };
    sheet["!ref"] = "A1:D5";
    return bytesOf(workbook, { cellDates: true });
  },
  "shared texts, notes, links, merged cells and hidden rows": () => {
    const { workbook, sheet } = start();
    sheet["!merges"] = [XLSX.utils.decode_range("A8:C9")];
    sheet["!rows"] = [{}, { hpt: 33 }, { hidden: true }];
    sheet["!cols"] = [{ wch: 30 }, { hidden: true }];
    sheet["!autofilter"] = { ref: "A1:C5" };
    sheet["!margins"] = { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 };
    XLSX.utils.cell_add_comment(sheet.B2 as XLSX.CellObject, "Who says so?", "Somebody");
    XLSX.utils.cell_set_hyperlink(
      sheet.A2 as XLSX.CellObject,
      "https://example.com/?a=1&b=2",
      "a tip",
    );
    return bytesOf(workbook, { bookSST: true, compression: true });
  },
};
