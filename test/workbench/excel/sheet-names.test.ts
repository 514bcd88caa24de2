import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { readWorkbook } from "../../../src/workbench/excel/xlsx/read";
import { writeWorkbook } from "../../../src/workbench/excel/xlsx/write";
import { failure, open, plain } from "./host/script";
import { minimalParts, namespaces, packed, relationships, sheetOf } from "./xlsx/minimal";
import { partOf } from "./xlsx/package";

/** A file with a chart sheet before its two sheets, and a name of each, of the workbook and of the chart sheet. */
function fileWithNames(): Uint8Array {
  const { spreadsheet, office } = namespaces;
  const sheets = ["Picture", "Data", "More"]
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("");
  const names = [
    `<definedName name="Cut">Data!$A$1</definedName>`,
    `<definedName name="Cut" localSheetId="2" comment="mine">More!$A$1</definedName>`,
    `<definedName name="Only" localSheetId="1" hidden="1">Data!$A$2</definedName>`,
    `<definedName name="Kept" localSheetId="0">7</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="2">More!$A$1:$B$2</definedName>`,
  ].join("");
  return packed(
    minimalParts({
      "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["chartsheet", "chartsheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${spreadsheet}"/>`,
      "xl/worksheets/sheet1.xml": sheetOf('<row r="1"><c r="A1"><v>5</v></c></row>'),
      "xl/worksheets/sheet2.xml": sheetOf('<row r="1"><c r="A1"><v>8</v></c></row>'),
    }),
  );
}

/** Each defined name as the file has it. */
function namesIn(bytes: Uint8Array): string[] {
  return partOf(bytes, "xl/workbook.xml").match(/<definedName .*?<\/definedName>/g) ?? [];
}

test("names of a sheet are read as its own, and go before the workbook's on it", async () => {
  const { workbook } = await readWorkbook(fileWithNames());
  const [data, more] = workbook.sheets;
  expect([...workbook.names]).toEqual([["Cut", "=Data!$A$1"]]);
  expect([...data!.names]).toEqual([["Only", "=Data!$A$2"]]);
  expect([...more!.names]).toEqual([["Cut", "=More!$A$1"]]);
  data!.setFormula(4, 0, "=cut*2");
  more!.setFormula(4, 0, "=CUT*2");
  more!.setFormula(5, 0, "=Only");
  expect([data!.value(4, 0), more!.value(4, 0)]).toEqual([10, 16]);
  expect(more!.value(5, 0)).toMatchObject({ code: "#NAME?" });
});

test("a formula follows its sheet's name when that comes, changes and goes", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  workbook.names.set("Cut", "=5");
  sheet.setFormula(0, 0, "=Cut+1");
  expect(sheet.value(0, 0)).toBe(6);
  sheet.names.set("Cut", "=8");
  expect(sheet.value(0, 0)).toBe(9);
  sheet.names.delete("Cut");
  expect(sheet.value(0, 0)).toBe(6);
});

test("formulas follow a sheet whose name has quotation marks and capitals, and others stay as they are", () => {
  const workbook = createWorkbook();
  workbook.addSheet("It's Ours");
  workbook.addSheet("Other");
  const [first] = workbook.sheets;
  const written = ["='it''s ours'!A1*2", "=SUM('It''s Ours'!A1:B2)", "=Other!A1", '="It\'s Ours"'];
  written.forEach((formula, row) => first?.setFormula(row, 0, formula));
  const sheet = workbook.sheet("It's Ours");
  if (sheet === undefined) throw new Error("There is no such sheet");
  workbook.renameSheet(sheet, "Theirs");
  expect(written.map((_, row) => first?.formula(row, 0))).toEqual([
    "=Theirs!A1*2",
    "=SUM(Theirs!A1:B2)",
    "=Other!A1",
    '="It\'s Ours"',
  ]);
});

test("names of sheets are written back as they were read", async () => {
  const bytes = fileWithNames();
  const { workbook } = await readWorkbook(bytes);
  expect(namesIn(await writeWorkbook(workbook, bytes))).toEqual(namesIn(bytes));
});

test("names follow their sheets when one is renamed, one goes and one comes", async () => {
  const bytes = fileWithNames();
  const { workbook } = await readWorkbook(bytes);
  const [data, more] = workbook.sheets;
  workbook.renameSheet(more!, "Other");
  workbook.removeSheet(data!);
  const added = workbook.addSheet("New", 0);
  added.names.set("Mine", "=New!$B$2");
  const written = await writeWorkbook(workbook, bytes);
  const { workbook: again } = await readWorkbook(written);
  expect([...again.sheet("New")!.names]).toEqual([["Mine", "=New!$B$2"]]);
  expect([...again.sheet("Other")!.names]).toEqual([["Cut", "=Other!$A$1"]]);
  expect(namesIn(written).join()).toContain('comment="mine"');
  expect(namesIn(written).join()).not.toContain("Only");
  expect(namesIn(written).join()).toContain("Kept");
});

test("scripts see the names of a sheet apart from the workbook's", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.names.add("Cut", sheet.getRange("B2"));
    context.workbook.names.add("Cut", "=5");
    sheet.names.load("items/name,items/scope,items/formula");
    context.workbook.names.load("items/name,items/scope,items/formula");
    const range = sheet.getRange("Cut").load("address");
    await context.sync();
    const facts = (names: Excel.NamedItemCollection) =>
      names.items.map(({ name, scope, formula }) => [name, scope, formula as unknown]);
    return [facts(sheet.names), facts(context.workbook.names), range.address];
  });
  expect(plain(read)).toEqual([
    [["Cut", "Worksheet", "=Sheet1!$B$2"]],
    [["Cut", "Workbook", "=5"]],
    "Sheet1!B2",
  ]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").names.getItem("cut").delete();
    await context.sync();
  });
  expect(workbook.activeSheet.names.size).toBe(0);
  expect(workbook.names.get("Cut")).toBe("=5");
});

test("a name is refused on a sheet that has it, and where a table is called so", async () => {
  const { run, workbook } = open();
  const sheet = workbook.activeSheet;
  sheet.names.set("Cut", "=5");
  workbook.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, "Customers");
  const adding = (name: string) =>
    failure(() =>
      run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").names.add(name, "=1");
        await context.sync();
      }),
    );
  expect((await adding("CUT")).code).toBe("ItemAlreadyExists");
  expect((await adding("customers")).code).toBe("InvalidArgument");
});

test("a table is not given a name of any sheet, nor does a new one take it", async () => {
  const { run, workbook } = open();
  workbook.activeSheet.names.set("Table1", "=5");
  workbook.addSheet("Second").names.set("Planned", "=5");
  await run(async (context) => {
    context.workbook.tables.add("Sheet1!D1:E3", true);
    await context.sync();
  });
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Table2"]);
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.tables.getItem("Table2").name = "planned";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
