import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { edited, elementOf, find, partOf, pathsOf, withParts } from "./package";
import { workedOn } from "./worked-on";

const sheetPath = "xl/worksheets/sheet1.xml";
const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with a table of two customers on "Data" and an empty sheet "Other". */
async function baseFile(
  change: (workbook: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.name = "Data";
  sheet.setValues(0, 0, [
    ["Customer", "Credit", "Twice"],
    ["Ostara", 7, null],
    ["Tern", 3, null],
  ]);
  workbook.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 2 }, "Customers");
  sheet.setFormula(1, 2, "=[@Credit]*2");
  sheet.setFormula(2, 2, "=[@Credit]*2");
  workbook.addSheet("Other").setValue(0, 0, "here");
  change(workbook);
  return writeWorkbook(workbook);
}

/** The file after `change`, saved over the original. */
async function resaved(
  original: Uint8Array,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const { workbook } = await readWorkbook(original);
  change(workbook);
  return writeWorkbook(workedOn(workbook), original);
}

test("saving what was read without a change gives the same bytes", async () => {
  const original = await baseFile();
  expect(Buffer.compare(await resaved(original), original)).toBe(0);
});

describe("a sheet", () => {
  test("keeps zoom, print settings, links, outline and automatic heights", async () => {
    const original = edited(
      await baseFile(),
      [sheetPath, 'workbookViewId="0"', 'zoomScale="85" rightToLeft="1" workbookViewId="0"'],
      [
        sheetPath,
        "<tableParts",
        '<hyperlinks><hyperlink ref="A2" location="Other!A1"/></hyperlinks><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><tableParts',
      ],
      [sheetPath, '<row r="2">', '<row r="2" outlineLevel="1" ht="33.5">'],
      [
        sheetPath,
        "<sheetData>",
        '<cols><col min="2" max="2" width="20.5" customWidth="1" outlineLevel="1"/></cols><sheetData>',
      ],
    );
    const saved = await resaved(original, (workbook) => {
      workbook.sheets[0]!.setValue(1, 1, 9);
      workbook.sheets[0]!.columnWidths.set(0, 105);
    });
    const xml = partOf(saved, sheetPath);
    expect(xml).toMatch(/<sheetView[^>]*zoomScale="85" rightToLeft="1"/);
    expect(xml).toContain('<hyperlink ref="A2" location="Other!A1"/>');
    expect(xml).toContain('<pageMargins left="0.5"');
    expect(xml).toContain('<row r="2" outlineLevel="1" ht="33.5">');
    // 105 points are 140 pixels, 20 digits of 7.
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="20.5" customWidth="1" outlineLevel="1"/></cols>',
    );
    const names = find(elementOf(saved, sheetPath)).flatMap((sheet) =>
      Array.from(sheet.childNodes).map((node) => node.nodeName),
    );
    expect(names).toEqual([
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "hyperlinks",
      "pageMargins",
      "tableParts",
    ]);
  });

  test("keeps how it is protected, and messages that belong to no rule", async () => {
    const original = edited(
      await baseFile((workbook) => {
        workbook.sheets[0]!.protected = true;
      }),
      [sheetPath, 'sheet="1"', 'sheet="1" password="CC1A"'],
      [
        sheetPath,
        "<tableParts",
        '<dataValidations count="1"><dataValidation type="none" showInputMessage="1" prompt="Note" sqref="A1"/></dataValidations><tableParts',
      ],
    );
    const saved = await resaved(original, ({ sheets }) => {
      sheets[0]!.validations.push({
        area: { top: 1, left: 1, bottom: 2, right: 1 },
        rule: { type: "list", formula1: '"a,b"', ignoreBlank: true },
      });
    });
    const xml = partOf(saved, sheetPath);
    expect(xml).toContain('password="CC1A"');
    expect(xml).toMatch(/<dataValidations count="2">.*prompt="Note"/);
  });

  test("freezes anew only where that changed", async () => {
    const original = edited(
      await baseFile((workbook) => {
        workbook.sheets[0]!.freeze = { rows: 1, columns: 0 };
      }),
      [sheetPath, 'topLeftCell="A2"', 'topLeftCell="A40"'],
    );
    expect(partOf(await resaved(original), sheetPath)).toContain('ySplit="1" topLeftCell="A40"');
    const saved = await resaved(original, (workbook) => {
      workbook.sheets[0]!.freeze = { rows: 2, columns: 1 };
    });
    expect(partOf(saved, sheetPath)).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
  });

  test("shows the cell that was selected when it was saved", async () => {
    const selection = { top: 4, left: 1, bottom: 6, right: 2 };
    const original = await baseFile((workbook) => {
      workbook.activeSheet = workbook.sheets[1]!;
      workbook.selection = selection;
    });
    const { workbook } = await readWorkbook(original);
    expect([workbook.activeSheet.name, workbook.selection]).toEqual(["Other", selection]);
  });

  test("takes its table and its names along when it is removed, and others' names follow", async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1</definedName><definedName name="Rate" comment="a note">Other!$A$1</definedName></definedNames>';
    const original = edited(await baseFile(), ["xl/workbook.xml", "<calcPr", `${names}<calcPr`]);
    const saved = await resaved(original, (workbook) => {
      workbook.removeSheet(workbook.sheets[0]!);
    });
    expect(pathsOf(saved).filter((path) => /sheet1|table/.test(path))).toEqual([]);
    const workbookXml = partOf(saved, "xl/workbook.xml");
    expect(workbookXml).toContain('localSheetId="0">Other!$A$1<');
    expect(workbookXml).not.toContain("Data!");
    expect(workbookXml).toContain('comment="a note"');
  });
});

describe("a table", () => {
  test("hands a column's formula down to new rows, written with the table's name", async () => {
    const table = elementOf(await baseFile(), "xl/tables/table1.xml");
    expect(find(table, "tableColumns", "tableColumn").map((column) => column.textContent)).toEqual([
      "",
      "",
      "Customers[[#This Row],[Credit]]*2",
    ]);
  });

  test("has header cells that are its columns' names: text, never blank, never twice", async () => {
    const file = await baseFile(({ sheets }) => {
      sheets[0]!.setValues(0, 0, [["Year\n2026", 2026, null]]);
      sheets[0]!.setValues(5, 0, [
        ["x", "X", "x"],
        [1, 2, 3],
      ]);
      sheets[0]!.workbook.addTable(sheets[0]!, { top: 5, left: 0, bottom: 6, right: 2 }, "Twins");
    });
    const namesOf = (path: string) =>
      find(elementOf(file, path), "tableColumns", "tableColumn").map((column) =>
        column.getAttribute("name"),
      );
    expect(namesOf("xl/tables/table1.xml")).toEqual(["Year_x000a_2026", "2026", "Column3"]);
    const { workbook } = await readWorkbook(file);
    const [first, second] = workbook.tables.map(
      ({ area, sheet }) => sheet.values({ ...area, bottom: area.top })[0],
    );
    expect(first).toEqual(["Year\n2026", "2026", "Column3"]);
    expect(new Set(second?.map((name) => String(name).toLowerCase())).size).toBe(3);
    expect(second).toEqual(namesOf("xl/tables/table2.xml"));
  });

  test("keeps filters, totals and column formats; new columns join them", async () => {
    const path = "xl/tables/table1.xml";
    const original = edited(
      await baseFile(),
      [
        path,
        /<autoFilter ref="A1:C3"\/>/,
        '<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="7"/></filters></filterColumn></autoFilter>',
      ],
      [path, 'name="Credit"', 'name="Credit" dataDxfId="0"'],
    );
    const same = await resaved(original, (workbook) => {
      workbook.resizeTable(workbook.tables[0]!, { top: 0, left: 0, bottom: 3, right: 2 });
    });
    expect(partOf(same, path)).toContain('<autoFilter ref="A1:C4"><filterColumn colId="1">');
    const wider = await resaved(original, (workbook) => {
      workbook.sheets[0]!.setValue(0, 3, "Segment");
      workbook.resizeTable(workbook.tables[0]!, { top: 0, left: 0, bottom: 2, right: 3 });
      workbook.tables[0]!.name = "Clients";
    });
    const table = elementOf(wider, path);
    expect(table.getAttribute("displayName")).toBe("Clients");
    expect(
      find(table, "tableColumns", "tableColumn").map((column) => [
        column.getAttribute("id"),
        column.getAttribute("name"),
        column.getAttribute("dataDxfId"),
      ]),
    ).toEqual([
      ["1", "Customer", null],
      ["2", "Credit", "0"],
      ["3", "Twice", null],
      ["4", "Segment", null],
    ]);
    expect(find(table, "autoFilter", "filterColumn")).toEqual([]);
  });

  test("without a header row stays in the file, unseen", async () => {
    const path = "xl/tables/table1.xml";
    const original = edited(await baseFile(), [path, "ref=", 'headerRowCount="0" ref=']);
    const { workbook } = await readWorkbook(original);
    expect(workbook.tables).toEqual([]);
    const saved = await writeWorkbook(workbook, original);
    expect(partOf(saved, path)).toBe(partOf(original, path));
    expect(partOf(saved, sheetPath)).toContain("<tablePart ");
  });
});

describe("parts that the model does not know", () => {
  /** A file with more relationships of the workbook. */
  async function withWorkbookParts(
    parts: Readonly<Record<string, readonly [kind: string, text: string]>>,
  ): Promise<Uint8Array> {
    const entries = Object.entries(parts);
    const relationships = entries.map(
      ([path, [kind]], index) =>
        `<Relationship Id="x${index}" Type="${rels}/${kind}" Target="/${path}"/>`,
    );
    return edited(
      withParts(
        await baseFile(),
        Object.fromEntries(entries.map(([path, [, text]]) => [path, text])),
      ),
      [
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `${relationships.join("")}</Relationships>`,
      ],
    );
  }

  test("theme, external links and custom XML stay, byte for byte", async () => {
    const parts = {
      "xl/theme/theme1.xml": ["theme", "<a:theme  xmlns:a='x'/>"],
      "xl/externalLinks/externalLink1.xml": ["externalLink", "<externalLink/>\n"],
      "customXml/item9.xml": ["customXml", "<mine>&#9;</mine>"],
    } as const;
    const original = await withWorkbookParts(parts);
    expect((await readWorkbook(original)).losses).toEqual([]);
    const saved = await resaved(original, (workbook) => workbook.addSheet("New"));
    for (const [path, [kind, text]] of Object.entries(parts)) {
      expect(partOf(saved, path)).toBe(text);
      expect(partOf(saved, "xl/_rels/workbook.xml.rels")).toContain(`/${kind}"`);
    }
  });

  test("macros are named as lost and left out: Excel opens no .xlsx that holds some", async () => {
    const original = edited(
      await withWorkbookParts({ "xl/vbaProject.bin": ["vbaProject", "code"] }),
      ["[Content_Types].xml", "spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"],
    );
    const { workbook, losses } = await readWorkbook(original);
    expect(losses).toEqual([{ part: "xl/vbaProject.bin", what: "macros" }]);
    const saved = await writeWorkbook(workbook, original);
    expect(pathsOf(saved)).not.toContain("xl/vbaProject.bin");
    expect(partOf(saved, "[Content_Types].xml")).toContain("spreadsheetml.sheet.main+xml");
  });

  test("a chart sheet stays where it stood, and what shows is counted with it", async () => {
    const original = edited(
      await withWorkbookParts({ "xl/chartsheets/sheet1.xml": ["chartsheet", "<chartsheet/>"] }),
      [
        "xl/workbook.xml",
        /(<sheet [^>]*name="Data"\/>)/,
        '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="9" r:id="x0"/>',
      ],
    );
    const idOfData =
      /<sheet [^>]*r:id="(\w+)"[^>]*name="Data"/.exec(
        partOf(await baseFile(), "xl/workbook.xml"),
      )?.[1] ?? "";
    const file = edited(original, ["xl/workbook.xml", 'r:id="rId1"', `r:id="${idOfData}"`]);
    const saved = await resaved(file, (workbook) => {
      workbook.activeSheet = workbook.addSheet("First", 0);
    });
    const names = find(elementOf(saved, "xl/workbook.xml"), "sheets", "sheet").map((sheet) =>
      sheet.getAttribute("name"),
    );
    expect(names).toEqual(["First", "Data", "Chart", "Other"]);
    // The first sheet shows where nothing is said.
    expect(partOf(saved, "xl/workbook.xml")).not.toMatch(/activeTab="[^0]/);
    const again = await resaved(saved, (workbook) => {
      workbook.activeSheet = workbook.sheet("Other")!;
    });
    expect(partOf(again, "xl/workbook.xml")).toContain('activeTab="3"');
    expect((await readWorkbook(again)).workbook.activeSheet.name).toBe("Other");
  });

  test("formatted words of a text stay in the list of texts", async () => {
    const strings = "xl/sharedStrings.xml";
    const rich = "<si><r><rPr><b/></rPr><t>Os</t></r><r><t>tara</t></r></si>";
    const original = edited(await baseFile(), [strings, /<si><t>Ostara<\/t><\/si>/, rich]);
    const saved = await resaved(original, ({ sheets }) => {
      sheets[0]!.setValue(2, 1, 4);
    });
    expect(partOf(saved, strings)).toContain(rich);
    expect((await readWorkbook(original)).workbook.sheets[0]!.value(1, 0)).toBe("Ostara");
  });
});
