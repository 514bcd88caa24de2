import {
  minimalParts,
  namespaces,
  relationships,
  sheetOf,
} from "../../workbench/excel/xlsx/minimal";

type Parts = Record<string, string | Uint8Array>;

const { spreadsheet } = namespaces;
const sheetPath = "xl/worksheets/sheet1.xml";

const sheet = (rows: string): Parts => minimalParts({ [sheetPath]: sheetOf(rows) });

const ratings = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

const number = (address: string) => `<c r="${address}"><v>1</v></c>`;

function table(name: string, id: number, area: string, columns: number): string {
  const list = Array.from(
    { length: columns },
    (_, index) => `<tableColumn id="${index + 1}" name="Column${index + 1}"/>`,
  );
  return `<table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${columns}">${list.join("")}</tableColumns></table>`;
}

function withTables(count: number, area: (index: number) => string, columns = 1): Parts {
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

const diagonal = Array.from({ length: 1000 }, (_, index) => {
  const row = index * 60 + 1;
  return `<row r="${row}"><c r="${columnName(index * 15)}${row}"><v>1</v></c></row>`;
}).join("");

function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Small files that ask for much, by what they hold; each opens and is saved, or is refused. */
export const costly: Readonly<Record<string, () => Parts>> = {
  "one cell at the far corner": () =>
    sheet(`${ratings}<row r="1048576">${number("XFD1048576")}</row>`),
  "one cell at the end of the first row": () => sheet(`<row r="1">${number("XFD1")}</row>`),
  "a diagonal of a thousand cells": () => sheet(diagonal),
  "an array formula that reaches the last row": () =>
    sheet(`<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">ROW(1:9)</f><v>1</v></c></row>`),
  "a spilled formula that reaches the last row": () =>
    sheet(
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:Z400000">ROW(1:9)</f><v>1</v></c></row>`,
    ),
  "a table that reaches the last row": () => withTables(1, () => "A1:B1048576", 2),
  "a table of all columns": () => withTables(1, () => "A1:XFD3", 16_384),
  "columns up to 99,999,999": () => ({
    ...minimalParts(),
    [sheetPath]: `<worksheet xmlns="${spreadsheet}"><cols><col min="1" max="99999999" width="9"/></cols><sheetData>${ratings}</sheetData></worksheet>`,
  }),
  "a format on every cell of the sheet's columns": () => ({
    ...minimalParts(),
    [sheetPath]: `<worksheet xmlns="${spreadsheet}"><cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData>${ratings}</sheetData></worksheet>`,
  }),
  "merged cells and rules over the whole sheet": () => ({
    ...minimalParts(),
    [sheetPath]: `<worksheet xmlns="${spreadsheet}"><sheetData>${ratings}</sheetData><mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`,
  }),
  "two hundred thousand cells left open": () => sheet("<c>".repeat(200_000)),
  "two hundred thousand formulas left open": () =>
    sheet(`<row r="1"><c r="A1">${"<f>".repeat(200_000)}`),
  "two hundred thousand texts left open": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}">${"<si>".repeat(200_000)}`,
    }),
  "five thousand levels": () => sheet("<row>".repeat(5000)),
  "a row beyond the last": () => sheet('<row r="9999999999"/>'),
  "two hundred thousand parts": () => ({
    ...sheet(ratings),
    ...Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`xl/media/${index}.png`, ""]),
    ),
  }),
  "a medium of 900 MB": () => ({
    ...sheet(ratings),
    "xl/media/image1.png": new Uint8Array(900 << 20),
  }),
  "a sheet of 900 MB of blanks": () => ({
    ...minimalParts(),
    [sheetPath]: new Uint8Array(900 << 20).fill(32),
  }),
  "a formula of two hundred thousand operators": () =>
    sheet(`<row r="1"><c r="A1"><f>${"A2&amp;".repeat(200_000)}1</f><v>1</v></c></row>`),
  "five thousand functions one in another": () =>
    sheet(
      `<row r="1"><c r="A1"><f>${"ABS(".repeat(1500)}1${")".repeat(1500)}</f><v>1</v></c></row>`,
    ),
  "ten thousand brackets": () =>
    sheet(`<row r="1"><c r="A1"><f>${"(".repeat(4000)}1${")".repeat(4000)}</f><v>1</v></c></row>`),
};
