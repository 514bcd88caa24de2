import { openSession } from "../../../../src/workbench/session";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { cellsOf } from "./cells";
import { minimalParts, namespaces, packed, sheetOf } from "./minimal";
import { workedOn } from "./worked-on";

const sheetPath = "xl/worksheets/sheet1.xml";
const runs = "<r><rPr><b/></rPr><t>Os</t></r><r><t>tara</t></r>";
const rowsOf = (first: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Customer</t></is></c></row><row r="2">${first}</row><row r="3"><c r="A3" t="inlineStr"><is><t>Beacon</t></is></c></row>`;

const files = [
  [
    "within the cell",
    packed(
      minimalParts({
        [sheetPath]: sheetOf(rowsOf(`<c r="A2" t="inlineStr"><is>${runs}</is></c>`)),
      }),
    ),
  ],
  [
    "in the list of texts",
    packed(
      minimalParts({
        [sheetPath]: sheetOf(rowsOf('<c r="A2" t="s"><v>0</v></c>')),
        "xl/sharedStrings.xml": `<sst xmlns="${namespaces.spreadsheet}"><si>${runs}</si></sst>`,
      }),
    ),
  ],
] as const;

async function sorted(file: Uint8Array, change: (text: string) => string = (text) => text) {
  const { workbook } = await readWorkbook(file);
  const sheet = workbook.activeSheet;
  sheet.setValue(1, 0, change(String(sheet.value(1, 0))));
  openSession(workbook);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Data!A1:A3", true);
    table.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  return sheet.values({ top: 1, left: 0, bottom: 2, right: 0 }).flat();
}

test.each(files)("a text with formatted words %s is not sorted away", async (_, file) => {
  await expect(sorted(file)).rejects.toThrow("formatted words");
  const { workbook } = await readWorkbook(file);
  expect(cellsOf(await writeWorkbook(workedOn(workbook), file))).toEqual(cellsOf(file));
});

test.each(files)("once it is written over, it is sorted like any other %s", async (_, file) => {
  expect(await sorted(file, () => "Cygnus")).toEqual(["Beacon", "Cygnus"]);
});
