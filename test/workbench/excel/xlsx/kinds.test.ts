import { readFileSync } from "node:fs";
import { zipSync, strToU8 } from "fflate";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, namespaces, packed, relationships, sheetOf } from "./minimal";
import { elementOf, find, pathsOf } from "./package";
import { workedOn } from "./worked-on";

const typesPath = "[Content_Types].xml";

/** The types that the saved file gives, by part or by ending. */
function typesOf(file: Uint8Array): { parts: Map<string, string>; endings: Map<string, string> } {
  const types = elementOf(file, typesPath);
  const list = (name: string, key: string) =>
    new Map(
      find(types, name).map((each) => [
        each.getAttribute(key) ?? "",
        each.getAttribute("ContentType") ?? "",
      ]),
    );
  return { parts: list("Override", "PartName"), endings: list("Default", "Extension") };
}

/** Content types of a workbook whose main part is of this type. */
function withType(type: string): Uint8Array {
  const parts = minimalParts();
  const types = String(parts[typesPath]).replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    type,
  );
  return packed({ ...parts, [typesPath]: types });
}

const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const template = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";

describe("the type of a saved workbook", () => {
  test.each([
    ["book.xlsm", plain, macros],
    ["BOOK.XLSM", macros, macros],
    ["book.xlsx", macros, plain],
    ["book.xltx", plain, template],
    ["book.xltm", plain, "application/vnd.ms-excel.template.macroEnabled.main+xml"],
    ["book", template, template],
    [undefined, macros, macros],
    [undefined, "application/x-own", plain],
  ])("goes with the name %s, of a file of the type %s", async (name, before, after) => {
    const file = withType(before);
    const { workbook } = await readWorkbook(file);
    const saved = await writeWorkbook(workedOn(workbook), file, name);
    expect(typesOf(saved).parts.get("/xl/workbook.xml")).toBe(after);
  });
});

test.each([
  ["only by the parts", (types: string) => types.replace(/<Default[^>]*>/g, "")],
  ["in capitals", (types: string) => types.replaceAll('"/xl/', '"/XL/')],
])("every part of a saved file has a type where the file gives them %s", async (_, respell) => {
  const parts = minimalParts();
  const file = packed({ ...parts, [typesPath]: respell(String(parts[typesPath])) });
  const { workbook } = await readWorkbook(file);
  workbook.settings.set("kept", 1);
  workbook.addTable(workbook.sheets[0]!, { top: 0, left: 0, bottom: 2, right: 1 }, "New");
  const saved = await writeWorkbook(workbook, file);
  const { parts: byPart, endings } = typesOf(saved);
  const typed = new Set([...byPart.keys()].map((path) => path.toLowerCase()));
  const without = pathsOf(saved).filter(
    (path) =>
      path !== typesPath &&
      !typed.has(`/${path.toLowerCase()}`) &&
      !endings.has(path.slice(path.lastIndexOf(".") + 1)),
  );
  expect(without).toEqual([]);
  // No part twice.
  expect(typed.size).toBe(byPart.size);
});

describe("a file that is no Excel workbook", () => {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const slides = "http://schemas.openxmlformats.org/presentationml/2006/main";
  const compound = (text: string) =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, "utf16le"));

  test.each([
    [
      "a Word document",
      packed({
        "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
        "word/document.xml": `<w:document xmlns:w="${word}"/>`,
      }),
      "wordDocument",
    ],
    [
      "a presentation",
      packed({
        "_rels/.rels": relationships(["officeDocument", "ppt/presentation.xml"]),
        "ppt/presentation.xml": `<p:presentation xmlns:p="${slides}"/>`,
      }),
      "presentation",
    ],
    [
      "a binary workbook",
      packed({
        "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": Uint8Array.of(131, 1, 0),
      }),
      "binaryFormat",
    ],
    [
      "an OpenDocument file",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      "openDocument",
    ],
    ["an encrypted workbook", compound("EncryptedPackage"), "protected"],
    ["an old workbook", compound("Workbook"), "oldFormat"],
    ["values between commas", strToU8("Customer,Credit\r\nTern,3\r\n"), "textFile"],
  ])("%s is called by its name", async (_, file, reason) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ reason });
  });
});

describe("a formula beyond Excel's limits is refused where it stands", () => {
  const withFormula = (formula: string) =>
    packed(
      minimalParts({
        "xl/worksheets/sheet1.xml": sheetOf(
          `<row r="3"><c r="B3"><f>${formula}</f><v>1</v></c></row>`,
        ),
      }),
    );

  test.each([
    ["8,193 characters", "A".repeat(8193), "longFormula"],
    ["200,000 operators", "A2&amp;".repeat(200_000) + "1", "longFormula"],
    ["65 functions one in another", "ABS(".repeat(65) + "1" + ")".repeat(65), "deepFormula"],
  ])("%s", async (_, formula, reason) => {
    await expect(readWorkbook(withFormula(formula))).rejects.toMatchObject({
      reason,
      part: "Data!B3",
    });
  });

  test.each([
    ["8,192 characters", `"${"A".repeat(8190)}"`],
    ["64 functions one in another", "ABS(".repeat(64) + "1" + ")".repeat(64)],
    ["many functions beside each other", "ABS(1)+".repeat(100) + "1"],
  ])("but not one of %s", async (_, formula) => {
    const { workbook } = await readWorkbook(withFormula(formula));
    expect(workbook.sheets[0]!.formula(2, 1)).toBe(`=${formula}`);
  });
});

test("an .xlsm without macros is scored into a file that Excel takes for an .xlsm", async () => {
  const file = new Uint8Array(readFileSync("test/workbench/excel/xlsx/files/no-macros.xlsm"));
  const { workbook } = await readWorkbook(file);
  const saved = await writeWorkbook(workbook, file, "scored.xlsm");
  expect(typesOf(saved).parts.get("/xl/workbook.xml")).toBe(macros);
});

/** In the strict variant of the format: namespaces and kinds of relationships of another authority. */
function strictly(text: string): string {
  return text
    .replaceAll(`${namespaces.spreadsheet}"`, 'http://purl.oclc.org/ooxml/spreadsheetml/main"')
    .replaceAll(namespaces.office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
}

test("a file in the strict variant is read, and it is said that more than its variant changes", async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4</v></c><c r="C1"><f>B1*2</f><v>8</v></c><c r="D1" t="d"><v>2024-05-01</v></c></row>`;
  const parts = minimalParts({
    "xl/worksheets/sheet1.xml": sheetOf(rows),
    "xl/sharedStrings.xml": `<sst xmlns="${namespaces.spreadsheet}"><si><t>Growth</t></si></sst>`,
  });
  const file = packed(
    Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strictly(String(part))])),
  );
  const { workbook, losses } = await readWorkbook(file);
  expect(losses).toEqual([{ part: "xl/workbook.xml", what: "strictFormat" }]);
  const saved = await writeWorkbook(workedOn(workbook), file, "book.xlsx");
  const again = await readWorkbook(saved);
  expect(again.losses).toEqual([]);
  const area = { top: 0, left: 0, bottom: 0, right: 3 };
  const [sheet] = again.workbook.sheets;
  // 45,413 days from the last of 1899 to the first of May 2024.
  expect(sheet?.values(area)).toEqual([["Growth", 4, 8, 45413]]);
  expect(sheet?.formula(0, 2)).toBe("=B1*2");
});
