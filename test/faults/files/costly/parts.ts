import {
  minimalParts,
  namespaces,
  relationships,
  sheetOf,
} from "../../../workbench/excel/xlsx/minimal";

export type Parts = Record<string, string | Uint8Array>;

/** Files by what they hold, in words that end "a file with …". */
export type Costly = Readonly<Record<string, () => Parts>>;

export const { spreadsheet, office } = namespaces;
export const sheetPath = "xl/worksheets/sheet1.xml";
export const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const sheet = (rows: string): Parts => minimalParts({ [sheetPath]: sheetOf(rows) });

/** The one sheet of a workbook with what stands behind its rows, and before them. */
export const sheetAround = (behind: string, before = ""): Parts =>
  minimalParts({
    [sheetPath]: `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}">${before}<sheetData>${ratings}</sheetData>${behind}</worksheet>`,
  });

export const ratings = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

export const number = (address: string) => `<c r="${address}"><v>1</v></c>`;

/** So many things one after the other, each made from its number, from 1 on. */
export function many(count: number, make: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index + 1)).join("");
}

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function table(name: string, id: number, area: string, columns: number): string {
  const list = many(columns, (column) => `<tableColumn id="${column}" name="Column${column}"/>`);
  return `<table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${columns}">${list}</tableColumns></table>`;
}

export function withTables(count: number, area: (index: number) => string, columns = 1): Parts {
  const tables = Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...sheet(ratings),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ...tables.map((number) => ["table", `../tables/table${number}.xml`] as const),
    ),
    ...Object.fromEntries(
      tables.map((number) => [
        `xl/tables/table${number}.xml`,
        table(`T${number}`, number, area(number), columns),
      ]),
    ),
  };
}

/** A workbook with its own part in place of the usual. */
export function workbookWith(sheets: string, behind: string, parts: Parts = {}): Parts {
  return minimalParts({
    [sheetPath]: sheetOf(ratings),
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/>${sheets}</sheets>${behind}</workbook>`,
    ...parts,
  });
}

export function withStyles(styles: string, rows = ratings): Parts {
  return minimalParts({
    [sheetPath]: sheetOf(rows),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/styles.xml": `<styleSheet xmlns="${spreadsheet}">${styles}</styleSheet>`,
  });
}
