import { files } from "../../../../src/i18n/files";
import { languages } from "../../../../src/i18n/language";
import { readWorkbook } from "../../../../src/workbench/excel/xlsx";
import { mostNames } from "../../../../src/workbench/excel/xlsx/names";
import { mostElements, parseXml } from "../../../../src/workbench/excel/xlsx/xml-tree";
import { NotAWorkbook } from "../../../../src/workbench/excel/xlsx/not-a-workbook";
import { mostSheets } from "../../../../src/workbench/excel/xlsx/sheet-list";
import { mostTables } from "../../../../src/workbench/excel/xlsx/tables-read";
import { withTables, workbookWith } from "../../../faults/files/costly/parts";
import { minimalParts, namespaces, packed, relationships, sheetOf } from "./minimal";

const { spreadsheet, office } = namespaces;

/** Parts of a workbook with two sheets. */
function twoSheets(first: string, second: string, secondPart: string): Record<string, string> {
  const listed = [first, second]
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("");
  return {
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", secondPart],
    ),
    "xl/worksheets/sheet2.xml": sheetOf(""),
  };
}

function table(name: string, id: number, ref: string): string {
  return `<table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="A"/></tableColumns></table>`;
}

/** Parts of a workbook with two tables on one sheet. */
function twoTables(first: string, second: string, secondPart: string): Record<string, string> {
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["table", "../tables/table1.xml"],
      ["table", secondPart],
    ),
    "xl/tables/table1.xml": table(first, 1, "A1:A3"),
    "xl/tables/table2.xml": table(second, 2, "C1:C3"),
  };
}

/** Parts of a workbook with so many names. */
function names(count: number): Record<string, string> {
  const list = Array.from(
    { length: count },
    (_, at) => `<definedName name="N_${at}">1</definedName>`,
  );
  return {
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames>${list.join("")}</definedNames></workbook>`,
  };
}

function formula(text: string): Record<string, string> {
  const cell = `<row r="1"><c r="A1"><f>${text}</f></c></row>`;
  return { "xl/worksheets/sheet1.xml": sheetOf(cell) };
}

const sheet = "worksheets/sheet2.xml";

test.each<[string, Record<string, string>, NotAWorkbook["reason"], string]>([
  ["two sheets of one name", twoSheets("Data", "DATA", sheet), "nameTwice", "DATA"],
  [
    "two sheets in one part",
    twoSheets("Data", "More", "worksheets/sheet1.xml"),
    "sharedPart",
    "xl/worksheets/sheet1.xml",
  ],
  [
    "a sheet that is not there",
    twoSheets("Data", "More", "worksheets/gone.xml"),
    "missingPart",
    "xl/worksheets/gone.xml",
  ],
  ["two tables of one name", twoTables("Tab", "TAB", "../tables/table2.xml"), "nameTwice", "TAB"],
  ["one table twice", twoTables("T1", "T2", "../tables/table1.xml"), "nameTwice", "T1"],
  [
    "5,000 nested IFs",
    formula(`${"IF(1,".repeat(5000)}1${",2)".repeat(5000)}`),
    "longFormula",
    "Data!A1",
  ],
  [
    "4,000 nested parentheses",
    formula(`${"(".repeat(4000)}1${")".repeat(4000)}`),
    "deepFormula",
    "Data!A1",
  ],
  [
    "a character that does not exist",
    formula("&#x110000;"),
    "damagedPart",
    "xl/worksheets/sheet1.xml",
  ],
])("a file with %s is refused in words that say where", async (_what, parts, reason, part) => {
  const refused = await readWorkbook(packed(minimalParts(parts))).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NotAWorkbook);
  expect(refused).toMatchObject({ reason, part });
  for (const language of languages) expect(files[language][`reason.${reason}`]).toContain("{part}");
});

test("a file with more names than are read, and a part with more elements than are kept, is refused", async () => {
  const parts = minimalParts(names(mostNames + 1));
  const refused = await readWorkbook(packed(parts)).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "NotAWorkbook", reason: "tooManyNames" });
  const part = (count: number) => parseXml(`<a>${"<b/>".repeat(count - 1)}</a>`, "part.xml");
  expect(part(mostElements).documentElement?.childNodes).toHaveLength(mostElements - 1);
  expect(() => part(mostElements + 1)).toThrow("tooManyElements: part.xml");
});

test("sheets that together hold more elements than are kept are refused, by the sheet that is too much", async () => {
  const merges = "<mergeCell/>".repeat(mostElements / 2);
  const sheet = `<worksheet xmlns="${spreadsheet}"><sheetData/><mergeCells>${merges}</mergeCells></worksheet>`;
  const parts = minimalParts({
    ...twoSheets("One", "Two", "worksheets/sheet2.xml"),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/sheet2.xml": sheet,
  });
  const refused = await readWorkbook(packed(parts)).catch((error: unknown) => error);
  expect(refused).toMatchObject({ reason: "tooManyElements", part: "xl/worksheets/sheet2.xml" });
});

test.each([
  [
    "sheets",
    "tooManySheets",
    () => workbookWith('<sheet name="Data" sheetId="1" r:id="rId1"/>'.repeat(mostSheets), ""),
  ],
  [
    "tables",
    "tooManyTables",
    () => withTables(mostTables + 1, (at) => `A${at * 3}:A${at * 3 + 1}`),
  ],
])("a file of more %s than can be worked on is refused", async (_what, reason, parts) => {
  const refused = await readWorkbook(packed(parts())).catch((error: unknown) => error);
  expect(refused).toMatchObject({ reason });
});
