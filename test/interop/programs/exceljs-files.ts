import ExcelJS from "exceljs";
import { customers, headers, type Makers } from "./customers";

function start() {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2024, 0, 2));
  const sheet = workbook.addWorksheet("Customers");
  sheet.addRows([headers, ...customers]);
  return { workbook, sheet };
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Workbooks as exceljs writes them. */
export const exceljsFiles: Makers = {
  "a table and formatted words": () => {
    const { workbook, sheet } = start();
    sheet.addTable({
      name: "Ratings",
      ref: "F1",
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleLight9", showRowStripes: true },
      columns: [
        { name: "Who", totalsRowLabel: "All" },
        { name: "What", totalsRowFunction: "sum" },
      ],
      rows: [
        ["Ostara", 1],
        ["客户", 2],
      ],
    });
    sheet.getCell("A8").value = {
      richText: [
        { text: "plain " },
        { text: "bold", font: { bold: true, color: { argb: "FFC00000" } } },
        { text: " ", font: { strike: true } },
      ],
    };
    return bytesOf(workbook);
  },
  "validation and conditional formats": () => {
    const { workbook, sheet } = start();
    sheet.getCell("B2").dataValidation = {
      type: "whole",
      operator: "between",
      formulae: [1, 10],
      showErrorMessage: true,
      error: "1 to 10",
    };
    sheet.getCell("D2").dataValidation = { type: "list", formulae: ['"yes,no"'], allowBlank: true };
    sheet.addConditionalFormatting({
      ref: "B2:B5",
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          priority: 1,
          formulae: [5],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        },
        {
          type: "colorScale",
          priority: 2,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }],
        },
      ],
    });
    return bytesOf(workbook);
  },
  "names, shared and array formulas": () => {
    const { workbook, sheet } = start();
    workbook.definedNames.add("Customers!$B$2:$B$5", "Ratings");
    sheet.fillFormula("D2:D5", "B2*2", [14, 8, 18, 2]);
    sheet.getCell("E2").value = {
      formula: "B2:B5*C2:C5",
      shareType: "array",
      ref: "E2:E5",
      result: 8403.5,
    } as ExcelJS.CellFormulaValue;
    sheet.getCell("F2").value = { formula: "SUM(Ratings)", result: 21 };
    sheet.getCell("F3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    sheet.getCell("F4").value = { error: "#N/A" };
    return bytesOf(workbook);
  },
  "dates of the 1904 system": () => {
    const { workbook, sheet } = start();
    workbook.properties.date1904 = true;
    sheet.getCell("D2").value = new Date(Date.UTC(2024, 1, 29, 13, 30));
    sheet.getCell("D2").numFmt = "yyyy-mm-dd hh:mm";
    return bytesOf(workbook);
  },
  "looks, notes, links and a picture": () => {
    const { workbook, sheet } = start();
    sheet.mergeCells("A8:C9");
    sheet.getCell("A8").value = "merged";
    sheet.getCell("A1").border = { top: { style: "double", color: { argb: "FF00B050" } } };
    sheet.getCell("A1").fill = {
      type: "gradient",
      gradient: "angle",
      degree: 90,
      stops: [
        { position: 0, color: { argb: "FFFFFFFF" } },
        { position: 1, color: { argb: "FF115EA3" } },
      ],
    };
    sheet.getCell("B2").note = {
      texts: [{ text: "Who " }, { font: { bold: true }, text: "says so?" }],
    };
    sheet.getCell("A2").value = { text: "a link", hyperlink: "https://example.com/?a=1&b=2" };
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
    sheet.getColumn(3).hidden = true;
    sheet.getRow(3).outlineLevel = 1;
    const picture = workbook.addImage({ base64: onePixel, extension: "png" });
    sheet.addImage(picture, "E2:F6");
    workbook.addWorksheet("Hidden", {
      state: "veryHidden",
      properties: { tabColor: { argb: "FFFF0000" } },
    });
    return bytesOf(workbook);
  },
};

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
