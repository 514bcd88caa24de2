import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  joinSections,
  newPage,
  sectionsOf,
  type Page,
} from "../../../../src/workbench/excel/model/page";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { partOf } from "./package";
import { workedOn } from "./worked-on";

const sheetPath = "xl/worksheets/sheet1.xml";

const board: Page = {
  ...newPage,
  orientation: "Landscape",
  fit: { wide: 1, high: null },
  paper: 9,
  margins: { ...newPage.margins, left: 28.8, right: 36 },
  printGridlines: true,
  centerHorizontally: true,
  header: "&L&F&CMarks && Spencer&R&D",
  footer: "&RPage &P of &N",
  area: "=Sheet1!$A:$K,Sheet1!$M$1:$V$34",
  titles: "=Sheet1!$A:$A,Sheet1!$4:$4",
};

async function printed(page: Page = board): Promise<Uint8Array> {
  const workbook = createWorkbook();
  workbook.activeSheet.setValues(0, 0, [["Customer"]]);
  workbook.activeSheet.page = page;
  return writeWorkbook(workbook);
}

/** A file with a part of its sheet put in another way. */
function changed(file: Uint8Array, path: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[path] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...parts, [path]: strToU8(text.replace(from, to)) });
}

test("pages are written as the format has them, in its order", async () => {
  const file = await printed();
  const xml = partOf(file, sheetPath);
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml.slice(xml.indexOf("<printOptions"))).toBe(
    '<printOptions horizontalCentered="1" gridLines="1"/>' +
      '<pageMargins left="0.4" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter>" +
      '<oddHeader xml:space="preserve">&amp;L&amp;F&amp;CMarks &amp;&amp; Spencer&amp;R&amp;D</oddHeader>' +
      '<oddFooter xml:space="preserve">&amp;RPage &amp;P of &amp;N</oddFooter>' +
      "</headerFooter></worksheet>",
  );
  expect(partOf(file, "xl/workbook.xml")).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A:$K,Sheet1!$M$1:$V$34</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$A,Sheet1!$4:$4</definedName>',
  );
});

test("pages are read as they were written, and written back byte for byte", async () => {
  const file = await printed();
  const { workbook } = await readWorkbook(file);
  expect(workbook.activeSheet.page).toEqual(board);
  expect(Buffer.compare(await writeWorkbook(workedOn(workbook), file), file)).toBe(0);
});

test("a new sheet says nothing of its pages", async () => {
  const xml = partOf(await printed(newPage), sheetPath);
  expect(xml).not.toMatch(/page|print|headerFooter/);
});

test("what the model does not hold of a page stays beside what changes", async () => {
  const own =
    '<pageSetup paperSize="9" scale="85" fitToHeight="0" pageOrder="overThenDown" orientation="landscape" blackAndWhite="1" horizontalDpi="600"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;LOld</oddHeader><firstHeader>&amp;CCover</firstHeader></headerFooter>';
  const plain = await printed({ ...newPage, orientation: "Landscape" });
  const file = changed(plain, sheetPath, '<pageSetup orientation="landscape"/>', own);
  const { workbook } = await readWorkbook(file);
  const sheet = workbook.activeSheet;
  expect(sheet.page).toMatchObject({ scale: 85, fit: null, header: "&LOld" });
  sheet.page = { ...sheet.page, orientation: "Portrait", footer: "&P" };
  expect(partOf(await writeWorkbook(workbook, file), sheetPath)).toContain(
    '<pageSetup paperSize="9" scale="85" fitToHeight="0" pageOrder="overThenDown" orientation="portrait" blackAndWhite="1" horizontalDpi="600"/>' +
      '<headerFooter differentFirst="1"><oddHeader>&amp;LOld</oddHeader><oddFooter xml:space="preserve">&amp;P</oddFooter><firstHeader>&amp;CCover</firstHeader></headerFooter>',
  );
});

test("a print area that a formula works out is kept", async () => {
  const formula = "OFFSET(Sheet1!$A$1,0,0,COUNTA(Sheet1!$A:$A),5)";
  const file = changed(
    await printed(),
    "xl/workbook.xml",
    "Sheet1!$A:$K,Sheet1!$M$1:$V$34",
    formula,
  );
  const { workbook } = await readWorkbook(file);
  workbook.activeSheet.setValues(5, 0, [["More"]]);
  expect(partOf(await writeWorkbook(workbook, file), "xl/workbook.xml")).toContain(
    `localSheetId="0">${formula}</definedName>`,
  );
});

test("print area and titles of a file follow rows that are inserted", async () => {
  const file = await printed({ ...newPage, area: "=Sheet1!$A$2:$C$9", titles: "=Sheet1!$2:$2" });
  const { workbook } = await readWorkbook(file);
  workbook.activeSheet.insertRows(0, 3);
  const xml = partOf(await writeWorkbook(workbook, file), "xl/workbook.xml");
  expect(xml).toContain(">Sheet1!$A$5:$C$12</definedName>");
  expect(xml).toContain(">Sheet1!$5:$5</definedName>");
});

test("the parts of a header are told apart by their marks, of which a doubled & is none", () => {
  const cases: [string, ReturnType<typeof sectionsOf>][] = [
    ["&Lleft&Cmiddle&Rright", { left: "left", center: "middle", right: "right" }],
    ["no mark", { left: "", center: "no mark", right: "" }],
    ["&LR&&Less&RPage &P", { left: "R&&Less", center: "", right: "Page &P" }],
    ["", { left: "", center: "", right: "" }],
  ];
  for (const [text, parts] of cases) expect(sectionsOf(text)).toEqual(parts);
  expect(joinSections({ left: "R&&Less", center: "", right: "&P" })).toBe("&LR&&Less&R&P");
});
