import { strToU8, zipSync } from "fflate";
import { relationships } from "../../workbench/excel/xlsx/minimal";
import { office, spreadsheet, table, types } from "./costly/parts";

const factors = Array.from({ length: 8 }, (_, index) => `Factor ${index + 1}`);

/** A rating from 1 to 10 that differs from customer to customer and from factor to factor. */
export const rating = (customer: number, factor: number) =>
  1 + ((customer * 7 + factor * 3 + (customer >> 4)) % 10);

const cell = (value: string | number) =>
  typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;

const row = (values: readonly (string | number)[]) => `<row>${values.map(cell).join("")}</row>`;

/** A sheet whose rows are one table. */
function sheet(rows: readonly string[]): Uint8Array {
  const pieces = [
    `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}"><sheetData>`,
    ...rows,
    '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ];
  return Buffer.concat(pieces.map((piece) => strToU8(piece)));
}

function tablePart(id: number, name: string, headers: readonly string[], rows: number): Uint8Array {
  const area = `A1:${String.fromCharCode(64 + headers.length)}${rows}`;
  const text = headers.reduce(
    (part, header, at) => part.replace(`name="Column${at + 1}"`, `name="${header}"`),
    table(name, id, area, headers.length),
  );
  return strToU8(text);
}

/** A workbook of so many customers, each rated on eight factors of equal weight, four to an axis. */
export function manyCustomers(count: number): Uint8Array {
  const factorRows = factors.map((factor, index) =>
    row([index < 4 ? "attractiveness" : "advantage", factor, 10]),
  );
  const customers = function* () {
    yield row(["Customer", ...factors]);
    for (let at = 0; at < count; at++) {
      yield row([`Customer ${at + 1}`, ...factors.map((_, factor) => rating(at, factor))]);
    }
  };
  const part = (kind: string, path: string) =>
    `<Override PartName="/xl/${path}" ContentType="${types}.${kind}+xml"/>`;
  const texts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("sheet.main", "workbook.xml")}${part("worksheet", "worksheets/sheet1.xml")}${part("worksheet", "worksheets/sheet2.xml")}${part("table", "tables/table1.xml")}${part("table", "tables/table2.xml")}</Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Factors" sheetId="1" r:id="rId1"/><sheet name="Customers" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(["table", "../tables/table2.xml"]),
  };
  const headers = ["Axis", "Factor", "Weight"];
  return zipSync(
    {
      ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
      "xl/worksheets/sheet1.xml": sheet([row(headers), ...factorRows]),
      "xl/worksheets/sheet2.xml": sheet([...customers()]),
      "xl/tables/table1.xml": tablePart(1, "Factors", headers, 9),
      "xl/tables/table2.xml": tablePart(2, "Customers", ["Customer", ...factors], count + 1),
    },
    { level: 1 },
  );
}
