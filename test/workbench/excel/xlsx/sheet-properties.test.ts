import { strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { elementOf, find, partOf, pathsOf } from "./package";
import { workedOn } from "./worked-on";

const sheetPath = "xl/worksheets/sheet1.xml";

async function marked(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.customProperties.set("maker", "客户 & 1");
  sheet?.customProperties.set("more", "x");
  workbook.addTable(workbook.activeSheet, { top: 0, left: 0, bottom: 1, right: 0 }, "T");
  return writeWorkbook(workbook);
}

function propertiesOf(sheet: { customProperties: Map<string, string> } | undefined) {
  return [...(sheet?.customProperties ?? [])];
}

test("stand in parts of their own, as UTF-16 without a mark, named by the sheet before its tables", async () => {
  const file = await marked();
  const list = find(elementOf(file, sheetPath), "customProperties", "customPr");
  expect(list.map((each) => each.getAttribute("name"))).toEqual(["maker", "more"]);
  const xml = partOf(file, sheetPath);
  expect(xml.indexOf("<customProperties")).toBeLessThan(xml.indexOf("<tableParts"));
  // The text "x" is 0x78 0x00.
  expect([...(unzipSync(file)["xl/customProperty2.bin"] ?? [])]).toEqual([0x78, 0]);
  expect(partOf(file, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../customProperty2.bin"',
  );
  expect(partOf(file, "[Content_Types].xml")).toContain(
    'PartName="/xl/customProperty2.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"',
  );
});

test("are read again, and saving without a change gives the same bytes", async () => {
  const file = await marked();
  const { workbook } = await readWorkbook(file);
  expect(propertiesOf(workbook.sheets[0])).toEqual([
    ["maker", "客户 & 1"],
    ["more", "x"],
  ]);
  expect(Buffer.compare(await writeWorkbook(workedOn(workbook), file), file)).toBe(0);
});

test("change and go with their parts", async () => {
  const file = await marked();
  const { workbook } = await readWorkbook(file);
  workbook.sheets[0]?.customProperties.set("more", "y");
  workbook.sheets[0]?.customProperties.delete("maker");
  const saved = await writeWorkbook(workbook, file);
  expect(propertiesOf((await readWorkbook(saved)).workbook.sheets[0])).toEqual([["more", "y"]]);
  expect(pathsOf(saved)).not.toContain("xl/customProperty1.bin");
  workbook.sheets[0]?.customProperties.clear();
  const bare = await writeWorkbook(workbook, file);
  expect(partOf(bare, sheetPath)).not.toContain("customProp");
  expect(pathsOf(bare).filter((path) => path.includes("customProperty"))).toEqual([]);
});

test("what another program wrote there and cannot be read stays where others change", async () => {
  const parts = unzipSync(await marked());
  const odd = Uint8Array.from([0x41, 0x00, 0x42]);
  const text = new TextDecoder().decode(parts[sheetPath]);
  parts[sheetPath] = strToU8(
    text.replace("<customProperties>", '<customProperties><customPr name="lost" r:id="rId99"/>'),
  );
  parts["xl/customProperty1.bin"] = odd;
  const file = zipSync(parts);
  const { workbook } = await readWorkbook(file);
  workbook.sheets[0]?.customProperties.set("more", "y");
  const saved = await writeWorkbook(workbook, file);
  expect(partOf(saved, sheetPath)).toContain('<customPr name="lost" r:id="rId99"/>');
  expect([...(unzipSync(saved)["xl/customProperty1.bin"] ?? [])]).toEqual([...odd]);
});
