import { sheetOf } from "../../../workbench/excel/xlsx/minimal";
import { office, spreadsheet, types, type Parts } from "./parts";

const factors = [
  ["Axis", "Factor", "Weight"],
  ["attractiveness", "Potential", 60],
  ["attractiveness", "Risk", 40],
  ["advantage", "Service", 100],
] as const;

const customers = [
  ["Customer", "Potential", "Risk", "Service"],
  ["Ostara", 9, 6, 8],
  ["Tern", 3, 4, 2],
  ["Beacon", 7, 8, 3],
] as const;

type Line = readonly (string | number)[];

function rowsOf(lines: readonly Line[]): string {
  const cell = (value: string | number) =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  return lines.map((line) => `<row>${line.map(cell).join("")}</row>`).join("");
}

/** A sheet with a table that fills it, and what has to be said of it elsewhere. */
function withTable(parts: Parts, name: string, lines: readonly Line[], id: number): Parts {
  const [headers = []] = lines;
  const area = `A1:${String.fromCharCode(64 + headers.length)}${lines.length}`;
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`);
  const workbook = String(parts["xl/workbook.xml"]);
  return {
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/tables/${name}.xml" ContentType="${types}.table+xml"/></Types>`,
    ),
    "xl/workbook.xml": workbook.replace(
      "</sheets>",
      `<sheet name="${name}" sheetId="${id}" r:id="${name}"/></sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `<Relationship Id="${name}" Type="${office}/worksheet" Target="worksheets/${name}.xml"/></Relationships>`,
    ),
    [`xl/worksheets/${name}.xml`]: sheetOf(rowsOf(lines)).replace(
      "</worksheet>",
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    ),
    [`xl/worksheets/_rels/${name}.xml.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/${name}.xml"/></Relationships>`,
    [`xl/tables/${name}.xml`]: `<table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${area}"><tableColumns count="${headers.length}">${columns.join("")}</tableColumns></table>`,
  };
}

/** The workbook with three customers to score beside what it holds. */
export function scorable(parts: Parts): Parts {
  return withTable(withTable(parts, "Factors", factors, 60_001), "Customers", customers, 60_002);
}
