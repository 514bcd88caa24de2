import { minimalParts, relationships } from "../../../workbench/excel/xlsx/minimal";
import { many, ratings, sheet, sheetAround, sheetPath, spreadsheet, type Costly } from "./parts";

/** Files whose parts are many, large once unpacked, or written so that reading them could take long. */
export const markup: Costly = {
  "two hundred thousand cells left open": () => sheet("<c>".repeat(200_000)),
  "two hundred thousand formulas left open": () =>
    sheet(`<row r="1"><c r="A1">${"<f>".repeat(200_000)}`),
  "two hundred thousand texts left open": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}">${"<si>".repeat(200_000)}`,
    }),
  "five thousand levels": () => sheet("<row>".repeat(5000)),
  "a hundred thousand levels around the rows": () =>
    sheetAround(`<extLst>${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}</extLst>`),
  "a row beyond the last": () => sheet('<row r="9999999999"/>'),
  "two hundred thousand attributes of a row": () =>
    sheet(`<row r="1"${many(200_000, (at) => ` a${at}="1"`)}><c r="A1"><v>1</v></c></row>`),
  "two hundred thousand attributes around the rows": () =>
    sheetAround(`<sheetProtection${many(200_000, (at) => ` a${at}="1"`)}/>`),
  "fifty thousand namespaces": () =>
    sheetAround(`<extLst>${many(50_000, (at) => `<p${at}:x xmlns:p${at}="urn:${at}"/>`)}</extLst>`),
  "ten thousand namespaces one in another": () =>
    sheetAround(
      `<extLst>${many(10_000, (at) => `<p:x xmlns:p="urn:${at}">`)}${"</p:x>".repeat(10_000)}</extLst>`,
    ),
  "a text of thirty megabytes": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}"><si><t>${"a".repeat(30 << 20)}</t></si></sst>`,
    }),
  "a text of thirty megabytes in entities": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}"><si><t>${"&#65;".repeat(6 << 20)}</t></si></sst>`,
    }),
  "a text of a million formatted pieces": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}"><si>${"<r><rPr><b/></rPr><t>a</t></r>".repeat(1_000_000)}</si></sst>`,
    }),
  "comments and instructions of fifty megabytes": () =>
    sheetAround(`<!--${"-a".repeat(12 << 20)}a--><?a ${"?a".repeat(12 << 20)}?>`),
  "a custom part of sixty megabytes": () => ({
    ...minimalParts({
      [sheetPath]: `<worksheet xmlns="${spreadsheet}"><sheetData>${ratings}</sheetData></worksheet>`,
    }),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["customXml", "../customXml/item1.xml"],
    ),
    "customXml/item1.xml": `<mine>${"<a>b</a>".repeat(8_000_000)}</mine>`,
  }),
  "two hundred thousand parts": () => ({
    ...sheet(ratings),
    ...Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`xl/media/${index}.png`, ""]),
    ),
  }),
  "forty thousand parts": () => ({
    ...sheet(ratings),
    ...Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [`xl/media/${index}.png`, ""]),
    ),
  }),
  "a medium of 900 MB": () => ({
    ...sheet(ratings),
    "xl/media/image1.png": new Uint8Array(900 << 20),
  }),
  "a sheet of 300 MB of blanks": () => ({
    ...minimalParts(),
    [sheetPath]: new Uint8Array(300 << 20).fill(32),
  }),
  "a sheet of 300 MB of zeros": () => ({
    ...minimalParts(),
    [sheetPath]: new Uint8Array(300 << 20),
  }),
};
