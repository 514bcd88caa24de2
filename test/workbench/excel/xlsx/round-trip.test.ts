import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { ErrorValue } from "../../../../src/workbench/excel/model/value";
import { NotAWorkbook, readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

async function throughAFile(workbook: Workbook): Promise<Workbook> {
  return (await readWorkbook(await writeWorkbook(workbook))).workbook;
}

/** A part of an .xlsx as text. */
function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (found === undefined) throw new Error(`No part ${path}`);
  return strFromU8(found);
}

describe("a workbook through a file", () => {
  test("values of every kind come back as they were, text that looks like a formula as text", async () => {
    const workbook = createWorkbook();
    const values = [
      [1.5, -0.1 + 0.3, "Ostara & <Söhne>", true, new ErrorValue("#N/A")],
      ["=1+1", "  spaces  ", "line\nbreak", "客户 🌟", null],
      ["_x000D_", "007", false, 1e300, "tab\there"],
    ];
    workbook.activeSheet.setValues(0, 0, values);
    const again = await throughAFile(workbook);
    expect(again.activeSheet.values(area(0, 0, 2, 4))).toEqual(values);
    expect([...again.activeSheet.formulaCells()]).toEqual([]);
  });

  test("formulas keep their text, and show the file's values before anything is calculated", async () => {
    const workbook = createWorkbook();
    workbook.registerFunction("KAM.DOUBLE", ([cells]) =>
      (cells ?? []).map((row) => row.map((value) => Number(value) * 2)),
    );
    const sheet = workbook.activeSheet;
    sheet.setValues(0, 0, [[1], [2], [3]]);
    const formulas = ["=KAM.DOUBLE(A1:A3)", "=SUM(B1#)", '=XLOOKUP(2,A1:A3,A1:A3,"none")'];
    formulas.forEach((formula, index) => {
      sheet.setFormula(0, index + 1, formula);
    });
    // KAM.DOUBLE is not registered in the workbook that is read: only the file can know its values.
    const again = (await throughAFile(workbook)).activeSheet;
    expect(again.values(area(0, 1, 2, 3))).toEqual([
      [2, 12, 2],
      [4, null, null],
      [6, null, null],
    ]);
    expect(formulas.map((_, index) => again.formula(0, index + 1))).toEqual(formulas);
    expect(again.spill(0, 1)).toEqual(area(0, 1, 2, 1));
  });

  test("custom, newer and spilled calls are written in the file's own form (office-js issue 2568, ECMA-376)", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    sheet.setFormula(0, 0, "=SEQUENCE(3)");
    sheet.setFormula(0, 1, "=KAM.SCORE(A1#,A1#)");
    const xml = part(await writeWorkbook(workbook), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f>');
    expect(xml).toContain("_xldudf_KAM_SCORE(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(A1))");
    expect(xml).toContain('cm="1"');
  });

  test("tables, names, validation, formats, frozen panes and settings survive", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    workbook.renameSheet(sheet, "客户");
    sheet.setValues(0, 0, [
      ["Customer", "Credit [A]"],
      ["Ostara", 7],
    ]);
    workbook.addTable(sheet, area(0, 0, 1, 1), "Customers").style = "TableStyleMedium7";
    workbook.names.set("Cut", "=客户!$B$2");
    workbook.settings.set("state", { text: 'a "quoted" <tag> & more' });
    sheet.freeze = { rows: 1, columns: 1 };
    sheet.columnWidths.set(0, 120);
    sheet.tabColor = "#107C10";
    sheet.showGridlines = false;
    sheet.merges.push(area(4, 0, 4, 2));
    const format = { bold: true, fill: "#FFEE00", numberFormat: "0.0 %", wrap: true, indent: 2 };
    sheet.setFormat(area(0, 0, 0, 1), format);
    const rule = {
      type: "decimal" as const,
      formula1: "1",
      formula2: "10",
      ignoreBlank: true,
      inCellDropDown: true,
      error: { title: "Scale", message: "1 to 10", style: "stop", show: true },
      prompt: { title: "", message: "", show: false },
    };
    sheet.validations.push({ area: area(1, 1, 1, 1), rule });
    const again = await throughAFile(workbook);
    const [read] = again.sheets;
    expect(read!.name).toBe("客户");
    expect(again.tables.map(({ name, area, style }) => [name, area, style])).toEqual([
      ["Customers", area(0, 0, 1, 1), "TableStyleMedium7"],
    ]);
    expect([...again.names]).toEqual([["Cut", "=客户!$B$2"]]);
    expect([...again.settings]).toEqual([["state", { text: 'a "quoted" <tag> & more' }]]);
    expect(read!.freeze).toEqual({ rows: 1, columns: 1 });
    expect(read!.columnWidths.get(0)).toBeCloseTo(120, 1);
    expect([read!.tabColor, read!.showGridlines]).toEqual(["#107C10", false]);
    expect(read!.merges).toEqual([area(4, 0, 4, 2)]);
    expect(read!.format(0, 1)).toMatchObject(format);
    expect(read!.validations).toEqual([{ area: area(1, 1, 1, 1), rule }]);
  });
});

describe("a file that holds more than the model", () => {
  /** A file with conditional formatting, an extension, a strange part and an underlined cell. */
  async function richFile(): Promise<Uint8Array> {
    const workbook = createWorkbook();
    workbook.activeSheet.setValues(0, 0, [[1], [2]]);
    workbook.activeSheet.setFormat(area(0, 0, 0, 0), { bold: true });
    const parts = unzipSync(await writeWorkbook(workbook));
    const edit = (path: string, from: string | RegExp, to: string) => {
      const text = strFromU8(parts[path]!);
      expect(text).toMatch(from);
      parts[path] = strToU8(text.replace(from, to));
    };
    edit(
      "xl/worksheets/sheet1.xml",
      "</sheetData>",
      '</sheetData><conditionalFormatting sqref="A1:A2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><kept/></ext></extLst>',
    );
    edit("xl/styles.xml", "<b/>", "<b/><u/>");
    parts["xl/webextensions/webextension1.xml"] = strToU8("<we/>");
    return zipSync(parts);
  }

  test("keeps it when it is saved again with a change", async () => {
    const original = await richFile();
    const { workbook, losses } = await readWorkbook(original);
    expect(losses).toEqual([]);
    workbook.activeSheet.setValue(1, 0, 5);
    workbook.addSheet("Results").setValue(0, 0, "new");
    const saved = await writeWorkbook(workbook, original);
    const sheet = part(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<conditionalFormatting sqref="A1:A2">/);
    expect(sheet).toContain("<kept/>");
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>5<\/v><\/c>/);
    expect(part(saved, "xl/styles.xml")).toContain("<u/>");
    expect(part(saved, "xl/webextensions/webextension1.xml")).toBe("<we/>");
    const again = await readWorkbook(saved);
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Results"]);
    expect(again.workbook.activeSheet.format(0, 0)).toMatchObject({ bold: true });
  });
});

describe("what is no workbook", () => {
  test.each([
    ["text", strToU8("Customer;Rating"), "textFile"],
    ["bytes of no meaning", Uint8Array.of(1, 2, 3), "noPackage"],
    ["an old file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "oldFormat"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "noWorkbook"],
  ])("%s is refused with a reason", async (_, bytes, reason) => {
    await expect(readWorkbook(bytes)).rejects.toBeInstanceOf(NotAWorkbook);
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason });
  });
});
