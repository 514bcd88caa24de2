import populate from "xlsx-populate";
import { customers, headers, type Makers } from "./customers";

async function start() {
  const workbook = await populate.fromBlankAsync();
  const sheet = workbook.sheet(0).name("Customers");
  sheet.cell("A1").value([headers, ...customers]);
  return { workbook, sheet };
}

/** Workbooks as xlsx-populate writes them. */
export const populateFiles: Makers = {
  "formatted words and looks": async () => {
    const { workbook, sheet } = await start();
    const words = new populate.RichText()
      .add("plain ")
      .add("bold", { bold: true, fontColor: "c00000" });
    sheet.cell("A8").value(words);
    sheet.range("A1:C1").style({ bold: true, fill: "ddebf7", border: "thin", textRotation: 45 });
    sheet.range("A10:C11").merged(true);
    sheet.column("C").width(31).hidden(true);
    sheet.row(3).height(40);
    return workbook.outputAsync("uint8array");
  },
  "validation and links": async () => {
    const { workbook, sheet } = await start();
    sheet
      .range("B2:B5")
      .dataValidation({ type: "whole", formula1: "1", formula2: "10", error: "1 to 10" });
    sheet.cell("D2").dataValidation('"yes,no"');
    sheet.cell("A2").hyperlink("https://example.com/?a=1&b=2");
    return workbook.outputAsync("uint8array");
  },
  "shared formulas and names": async () => {
    const { workbook, sheet } = await start();
    sheet.range("D2:D5").formula("B2*C2");
    workbook.definedName("Ratings", sheet.range("B2:B5"));
    sheet.cell("E2").formula("SUM(Ratings)");
    workbook.addSheet("It's other").hidden(true);
    return workbook.outputAsync("uint8array");
  },
};
