import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, packed, relationships, sheetOf } from "./minimal";
import { partOf } from "./package";
import { workedOn } from "./worked-on";

const part = "xl/worksheets/sheet1.xml";
const sentence = "Ask who decides, then call now";

/** A sheet whose first column has room for 16 characters and is wrapped, with a sentence of 30 in its second row. */
function wrapped(): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.columnWidths.set(0, 84);
  sheet.setFormat({ top: 0, left: 0, bottom: 9, right: 0 }, { wrap: true });
  sheet.setValues(0, 0, [["short"], [sentence], ["short"]]);
  return workbook;
}

/** The rows of the part with their attributes. */
function rowsOf(file: Uint8Array): string[] {
  return [...partOf(file, part).matchAll(/<row [^>]*>/g)].map(([row]) => row).slice(0, 3);
}

test("a row with wrapped text is written as high as its lines, without fixing its height", async () => {
  // Two lines of 11 points, each 1.35 times as high, in whole pixels.
  expect(rowsOf(await writeWorkbook(wrapped()))).toEqual([
    '<row r="1">',
    '<row r="2" ht="30">',
    '<row r="3">',
  ]);
});

test("a height that somebody gave stays", async () => {
  const workbook = wrapped();
  workbook.activeSheet.rowHeights.set(1, 50);
  expect(rowsOf(await writeWorkbook(workbook))[1]).toBe('<row r="2" ht="50" customHeight="1">');
});

test("the height follows what is typed after the file was opened again", async () => {
  const file = await writeWorkbook(wrapped());
  const { workbook } = await readWorkbook(file);
  expect(partOf(await writeWorkbook(workedOn(workbook), file), part)).toBe(partOf(file, part));
  workbook.activeSheet.setValue(1, 0, "short");
  workbook.activeSheet.setValue(2, 0, `${sentence} ${sentence}`);
  expect(rowsOf(await writeWorkbook(workbook, file))).toEqual([
    '<row r="1">',
    '<row r="2">',
    '<row r="3" ht="60">',
  ]);
});

test.each([
  ["none", "<row r='1'>"],
  ["another one", "<row r='1' ht='22'>"],
])("rows for which another program has written %s stay as they are", async (_, row) => {
  const rows = `${row}<c r='A1' s='1' t='inlineStr'><is><t>${sentence}</t></is></c></row>`;
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;
  const original = packed(
    minimalParts({
      [part]: sheetOf(rows),
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ),
    }),
  );
  const { workbook } = await readWorkbook(original);
  expect(workbook.activeSheet.format(0, 0).wrap).toBe(true);
  expect(rowsOf(await writeWorkbook(workedOn(workbook), original))).toEqual([
    row.replaceAll("'", '"'),
  ]);
});
