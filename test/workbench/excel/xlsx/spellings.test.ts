import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import type { Sheet } from "../../../../src/workbench/excel/model/types";
import { minimalParts, namespaces, packed, relationships, sheetOf, utf16 } from "./minimal";
import { partOf, pathsOf } from "./package";

const sheetPath = "xl/worksheets/sheet1.xml";
const stringsPath = "xl/sharedStrings.xml";
const workbookRels = "xl/_rels/workbook.xml.rels";
const { spreadsheet } = namespaces;

function targets(sheet: string, strings: string): string {
  return relationships(["worksheet", sheet], ["sharedStrings", strings]);
}

async function sheetFrom(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Sheet> {
  const { workbook } = await readWorkbook(packed(minimalParts(parts)));
  return workbook.sheets[0]!;
}

/** The first row of a sheet with these rows. */
async function firstRow(rows: string, columns: number, strings?: string): Promise<unknown[]> {
  const sheet = await sheetFrom({
    [sheetPath]: sheetOf(rows),
    ...(strings === undefined ? {} : { [stringsPath]: strings }),
  });
  return sheet.values({ top: 0, left: 0, bottom: 0, right: columns - 1 })[0]!;
}

describe("a part means the same however it is spelt", () => {
  test("with a prefix on every name of the strings and of the sheet", async () => {
    const sheet = await sheetFrom({
      [stringsPath]: `<x:sst xmlns:x="${spreadsheet}" uniqueCount="2"><x:si><x:t>Tern</x:t></x:si><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>Os</x:t></x:r><x:r><x:t>tara</x:t></x:r></x:si></x:sst>`,
      [sheetPath]: `<x:worksheet xmlns:x="${spreadsheet}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 2 })).toEqual([["Tern", "Ostara", 7]]);
  });

  test("with single quotes and white space around the equals sign", async () => {
    const rows = `<row r = '1' ><c r='A1' t ="str"><v>jack</v></c><c r= "B1" t = 'inlineStr' ><is ><t >T</t></is></c></row>`;
    expect(await firstRow(rows, 2)).toEqual(["jack", "T"]);
  });

  test("a long number that is marked as text keeps its digits", async () => {
    const rows = `<row r="1"><c r="A1" t ="str"><v>1550432695793487872</v></c></row>`;
    expect(await firstRow(rows, 1)).toEqual(["1550432695793487872"]);
  });

  test("with CDATA, comments and character references", async () => {
    const rows = `<row r="1"><!-- </row> --><c r="A1" t="str"><v><![CDATA[Cust & <Co>]]></v></c><c r="B1" t="str"><v>&#x41;&amp;&#66;</v></c></row>`;
    expect(await firstRow(rows, 2)).toEqual(["Cust & <Co>", "A&B"]);
  });

  test("in UTF-16 of either order, and in UTF-8 with a mark", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetOf('<row r="1"><c r="A1" t="str"><v>客户𠮷</v></c></row>')}`;
    for (const little of [true, false]) {
      const sheet = await sheetFrom({ [sheetPath]: utf16(text, little) });
      expect(sheet.value(0, 0)).toBe("客户𠮷");
    }
    const marked = "\uFEFF" + sheetOf('<row r="1"><c r="A1" t="str"><v>é</v></c></row>');
    expect((await sheetFrom({ [sheetPath]: marked })).value(0, 0)).toBe("é");
  });

  test("a line ends with a line feed, but a carriage return that is spelt out stays", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>a\r\nb\rc</v></c><c r="B1" t="str"><v>a&#13;b</v></c><c r="C1" t="str"><v>a_x000D_b</v></c></row>`;
    expect(await firstRow(rows, 3)).toEqual(["a\nb\nc", "a\rb", "a\rb"]);
  });

  test("cells and rows without an address follow those before them", async () => {
    const sheet = await sheetFrom({
      [sheetPath]: sheetOf(
        `<row r="12"><c r="G12"><v>1</v></c><c><v>940</v></c></row><row><c><v>2</v></c></row><row/><row><c r="C15"><v>3</v></c></row>`,
      ),
    });
    expect(sheet.value(11, 7)).toBe(940);
    expect(sheet.value(12, 0)).toBe(2);
    expect(sheet.value(14, 2)).toBe(3);
  });

  test("dates and times written out count in days", async () => {
    const rows = `<row r="1"><c r="A1" t="d"><v>2024-05-01</v></c><c r="B1" t="d"><v>2024-05-01T12:00:00</v></c><c r="C1" t="d"><v>06:00:00</v></c></row>`;
    // 1 May 2024 is day 45413 of the calendar that begins with 1900.
    expect(await firstRow(rows, 3)).toEqual([45413, 45413.5, 0.25]);
  });

  test("names in the archive may have their folders' signs the wrong way round", async () => {
    const parts = minimalParts({ [sheetPath]: sheetOf('<row r="1"><c r="A1"><v>5</v></c></row>') });
    const turned = Object.entries(parts).map(([path, part]) => [path.replaceAll("/", "\\"), part]);
    const { workbook } = await readWorkbook(packed(Object.fromEntries(turned) as typeof parts));
    expect(workbook.sheets[0]!.value(0, 0)).toBe(5);
  });

  test.each([
    ["capitals in the name of the list of texts", stringsPath, "xl/SharedStrings.XML", {}],
    ["capitals in a folder of relationships", workbookRels, "xl/_RELS/workbook.xml.rels", {}],
    ["small letters for the list of types", "[Content_Types].xml", "[content_types].xml", {}],
    [
      "a blank that is escaped where it is referred to",
      sheetPath,
      "xl/worksheets/my sheet.xml",
      { [workbookRels]: targets("worksheets/my%20sheet.xml", "sharedStrings.xml") },
    ],
    [
      "a way through other folders",
      sheetPath,
      sheetPath,
      { [workbookRels]: targets("/xl/./theme/../worksheets/sheet1.xml", "./sharedStrings.xml") },
    ],
    [
      "a way with the folders' signs the wrong way round",
      sheetPath,
      sheetPath,
      { [workbookRels]: targets("worksheets\\sheet1.xml", "sharedStrings.xml") },
    ],
  ])("with %s, also when it is saved", async (_, usual, other, more) => {
    const { [usual]: part = "", ...rest } = minimalParts({
      [stringsPath]: `<sst xmlns="${spreadsheet}"><si><t>Tern</t></si></sst>`,
      [sheetPath]: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      ...more,
    });
    const file = packed({ ...rest, [other]: part });
    const { workbook } = await readWorkbook(file);
    workbook.sheets[0]!.setValue(0, 1, "more");
    const saved = await writeWorkbook(workbook, file);
    const again = (await readWorkbook(saved)).workbook.sheets[0]!;
    expect(again.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([["Tern", "more"]]);
    expect(pathsOf(saved).sort()).toEqual(pathsOf(file).sort());
  });

  test("a reading beside a text is no part of it", async () => {
    const strings = `<sst xmlns="${spreadsheet}"><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>`;
    expect(await firstRow(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, 1, strings)).toEqual([
      "東京",
    ]);
  });
});

test("each text of a list that is read in pieces keeps its number, plain ones between others", async () => {
  const kinds: readonly ((at: number) => readonly [xml: string, text: string])[] = [
    (at) => [`<si><t>plain ${at}</t></si>`, `plain ${at}`],
    (at) => [`<si><t xml:space="preserve"> ${at} </t></si>\n`, ` ${at} `],
    () => ["<si><t/></si>", ""],
    () => ["<si/>", ""],
    (at) => [`<si><t>R&amp;D ${at}</t></si>`, `R&D ${at}`],
    (at) => [`<si><r><t>in ${at}</t></r><r><t> words</t></r></si>`, `in ${at} words`],
    (at) => [`<!-- <si> --><si ><t >𠮷 ${at}</t></si>`, `𠮷 ${at}`],
    (at) => [`<si><t>${at}_x000A_</t></si>`, `${at}\n`],
  ];
  const items = Array.from({ length: 6000 }, (_, at) => kinds[((at * at) % 11) % 8]!(at));
  const sst = `<sst xmlns="${spreadsheet}" uniqueCount="6000">${items.map(([xml]) => xml).join("")}</sst>`;
  expect(sst.length).toBeGreaterThan(150_000);
  const rows = items.map((_, at) => `<row><c t="s"><v>${at}</v></c></row>`).join("");
  const parts = minimalParts({ [stringsPath]: sst, [sheetPath]: sheetOf(rows) });
  // What is stored as it is comes in pieces of some 64,000 signs.
  const { workbook } = await readWorkbook(packed(parts, 0));
  const sheet = workbook.sheets[0]!;
  const read = sheet.values({ top: 0, left: 0, bottom: 5999, right: 0 }).flat();
  expect(read.map((value) => value ?? "")).toEqual(items.map(([, text]) => text));
});

describe("what cannot be right is refused, and said where", () => {
  const entity = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`;

  test.each([
    ["an entity of the file's own", entity, "damagedPart", sheetPath],
    [
      "a character that there is none",
      sheetOf("<row><c><v>&#x110000;</v></c></row>"),
      "damagedPart",
      sheetPath,
    ],
    ["a part that ends early", sheetOf("").slice(0, -20), "damagedPart", sheetPath],
    [
      "two hundred thousand cells left open",
      sheetOf("<c>".repeat(200_000)),
      "damagedPart",
      sheetPath,
    ],
    [
      "five thousand levels",
      sheetOf("<row>".repeat(5000) + "</row>".repeat(5000)),
      "damagedPart",
      sheetPath,
    ],
    ["a row beyond the last", sheetOf('<row r="9999999999"/>'), "beyondSheet", "Data!9999999999"],
    [
      "a column beyond the last",
      sheetOf('<row r="1"><c r="XFE1"/></row>'),
      "beyondSheet",
      "Data!XFE1",
    ],
    ["an address that is none", sheetOf('<row r="1"><c r="1A"/></row>'), "damagedCell", "Data!1A"],
    [
      "a text that the list of texts has not",
      sheetOf('<row r="1"><c r="B1" t="s"><v>7</v></c></row>'),
      "damagedCell",
      "Data!B1",
    ],
    [
      "two cells of one address",
      sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="A1"><v>2</v></c></row>'),
      "damagedCell",
      "Data!A1",
    ],
    [
      "rows a second time",
      sheetOf("").replace("</worksheet>", "<sheetData/></worksheet>"),
      "damagedPart",
      sheetPath,
    ],
    [
      "rows within something else",
      sheetOf("").replace("<sheetData></sheetData>", "<choice><sheetData/></choice>"),
      "damagedPart",
      sheetPath,
    ],
    [
      "bytes that are no text",
      Uint8Array.of(0x3c, 0x61, 0xff, 0xff, 0xff),
      "damagedPart",
      sheetPath,
    ],
  ])("%s", async (_, sheet, reason, part) => {
    const file = packed(minimalParts({ [sheetPath]: sheet }));
    await expect(readWorkbook(file)).rejects.toMatchObject({ reason, part });
  });
});

describe("an archive that does not hold what it says", () => {
  const sheet = sheetOf('<row r="1"><c r="A1"><v>4711</v></c></row>');
  const other = sheetOf('<row r="1"><c r="A1"><v>4712</v></c></row>');
  const refused = { name: "NotAWorkbook", reason: "damagedPart", part: sheetPath };

  test("is refused where a sign of a part has changed, by the part", async () => {
    const file = Buffer.from(packed(minimalParts({ [sheetPath]: sheet }), 0));
    file.write("4811", file.indexOf("4711"));
    await expect(readWorkbook(file)).rejects.toMatchObject(refused);
  });

  test("is refused where two parts of one name differ, and read where they are the same", async () => {
    for (const second of [other, sheet]) {
      const parts = minimalParts({ [sheetPath]: sheet, "xl/worksheets/sheeX1.xml": second });
      const file = Buffer.from(packed(parts, 0));
      for (let at = file.indexOf("sheeX1"); at >= 0; at = file.indexOf("sheeX1")) {
        file.write("sheet1", at);
      }
      const reading = readWorkbook(file);
      if (second === other) await expect(reading).rejects.toMatchObject(refused);
      else expect((await reading).workbook.sheets[0]!.value(0, 0)).toBe(4711);
    }
  });
});

test("a list of texts that holds fewer than it announces is left as it is", async () => {
  const strings = `<sst xmlns="${spreadsheet}" uniqueCount="3"><si><t>Tern</t></si><more/></sst>`;
  const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const file = packed(minimalParts({ [stringsPath]: strings, [sheetPath]: sheet }));
  const { workbook } = await readWorkbook(file);
  workbook.sheets[0]!.setValue(0, 1, "new text");
  const saved = await writeWorkbook(workbook, file);
  expect(partOf(saved, stringsPath)).toBe(strings);
  const again = (await readWorkbook(saved)).workbook.sheets[0]!;
  expect(again.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([["Tern", "new text"]]);
});
