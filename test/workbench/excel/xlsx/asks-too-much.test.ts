import { NotAWorkbook, readWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, namespaces, packed } from "./minimal";

const path = "xl/worksheets/sheet1.xml";
const sheet = (before: string, behind = "") =>
  `<worksheet xmlns="${namespaces.spreadsheet}">${before}<sheetData/>${behind}</worksheet>`;

async function opened(parts: Readonly<Record<string, string>>) {
  const read = await readWorkbook(packed(minimalParts(parts))).catch((error: unknown) => error);
  return read instanceof NotAWorkbook ? [read.reason, read.part] : read;
}

const attributes = (count: number) =>
  Array.from({ length: count }, (_, index) => ` a${index}="1"`).join("");

test("an element of more than a thousand attributes is refused, one of a thousand is not", async () => {
  const protection = (count: number) => sheet("", `<sheetProtection${attributes(count)}/>`);
  expect(await opened({ [path]: protection(1001) })).toEqual(["damagedPart", path]);
  expect(await opened({ [path]: protection(1000) })).toMatchObject({ losses: [] });
  const row = `<row r="1"${attributes(1001)}><c r="A1"><v>1</v></c></row>`;
  const rows = sheet("").replace("<sheetData/>", `<sheetData>${row}</sheetData>`);
  expect(await opened({ [path]: rows })).toEqual(["damagedPart", path]);
  // Each element is counted for itself.
  const many = sheet("", `<extLst>${`<ext${attributes(600)}/>`.repeat(3)}</extLst>`);
  expect(await opened({ [path]: many })).toMatchObject({ losses: [] });
});

test("of columns that are listed again and again the last entry counts", async () => {
  const columns =
    '<cols><col min="1" max="16384" width="30"/><col min="2" max="3" width="20" hidden="1"/>' +
    '<col min="3" max="99999999" width="10"/><col min="5" max="4" width="1"/></cols>';
  const file = packed(minimalParts({ [path]: sheet(columns) }));
  const found = (await readWorkbook(file)).workbook.sheets[0];
  const widths = [0, 1, 2, 3, 16383].map((column) => found?.columnWidths.get(column) ?? 0);
  const [first = 0, second = 0, third = 0] = widths;
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(third);
  expect(widths.slice(2)).toEqual([third, third, third]);
  expect([...(found?.hiddenColumns ?? [])]).toEqual([1]);
});

test("a list of content types that is damaged is told when the file is opened", async () => {
  const types = "[Content_Types].xml";
  expect(await opened({ [types]: "<Types><Default>" })).toEqual(["damagedPart", types]);
});
