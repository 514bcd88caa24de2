import { readCsv } from "../../../src/workbench/excel/csv";
import type { Workbook } from "../../../src/workbench/excel/model/types";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  Array.from({ length: text.length }, (_, i) => {
    bytes.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  });
  return new Uint8Array(bytes.buffer);
}

function open(bytes: Uint8Array, name = "Accounts"): Workbook {
  const workbook = readCsv(bytes, name);
  if (workbook === null) throw new Error("The file was not read");
  return workbook;
}

function cells(bytes: Uint8Array): unknown[][] {
  const { activeSheet } = open(bytes);
  const used = activeSheet.usedArea();
  return used === undefined ? [] : activeSheet.values(used);
}

const table = [
  ["Kunde", "Wachstum"],
  ["Müller", 7],
];

test.each([
  ["commas", utf8("Kunde,Wachstum\r\nMüller,7\r\n")],
  ["semicolons", utf8("Kunde;Wachstum\nMüller;7\n")],
  ["tabs", utf8("Kunde\tWachstum\nMüller\t7\n")],
  ["a mark of UTF-8", utf8("\uFEFFKunde,Wachstum\nMüller,7\n")],
  ["UTF-16, the low byte first", utf16("Kunde\tWachstum\r\nMüller\t7\r\n", true)],
  ["UTF-16, the high byte first", utf16("Kunde\tWachstum\r\nMüller\t7\r\n", false)],
  ["the line that names the separator", utf8("sep=;\r\nKunde;Wachstum\r\nMüller;7\r\n")],
  [
    "the code page of Western Europe",
    Uint8Array.from([...utf8("Kunde;Wachstum\nM"), 0xfc, ...utf8("ller;7\n")]),
  ],
  ["quotes", utf8('"Kunde","Wachstum"\n"Müller","7"\n')],
])("a text file with %s is a sheet", (_, bytes) => {
  expect(cells(bytes)).toEqual(table);
});

test("a file in GB18030 is read in Chinese", () => {
  const customer = [0xbf, 0xcd, 0xbb, 0xa7];
  const growth = [0xd4, 0xf6, 0xb3, 0xa4];
  const bytes = Uint8Array.from([...customer, 0x2c, ...growth, 0x0a, 0xbc, 0xd7, 0x2c, 0x38]);
  expect(cells(bytes)).toEqual([
    ["客户", "增长"],
    ["甲", 8],
  ]);
});

test("a dash is one in an English file that was saved where Chinese is written", () => {
  const bytes = [...utf8("Ratings (1"), 0xa8, 0x43, ...utf8("5),x\n"), ...utf8("A,1\n")];
  expect(cells(Uint8Array.from(bytes))[0]).toEqual(["Ratings (1–5)", "x"]);
});

test("commas and line ends within quotes belong to the field", () => {
  expect(cells(utf8('Name,Note\n"Barlow, Finch & Co","one\ntwo"\n'))).toEqual([
    ["Name", "Note"],
    ["Barlow, Finch & Co", "one\ntwo"],
  ]);
});

test("decimal commas are numbers where semicolons part the fields and no point is written", () => {
  expect(cells(utf8("A;B\n4,5;3\n"))).toEqual([
    ["A", "B"],
    [4.5, 3],
  ]);
  expect(cells(utf8("A;B\n4,5;3.5\n"))).toEqual([
    ["A", "B"],
    ["4,5", 3.5],
  ]);
});

test("points part thousands where other numbers of the file have decimal commas", () => {
  expect(cells(utf8("A;B;C\n4,5;380.500;-1.250.000,25\n1;75;2\n"))).toEqual([
    ["A", "B", "C"],
    [4.5, 380_500, -1_250_000.25],
    [1, 75, 2],
  ]);
  expect(cells(utf8("A;B\n1.250.000;380.500\n"))).toEqual([
    ["A", "B"],
    [1_250_000, 380_500],
  ]);
});

test("a point before three digits is a decimal point where nothing says otherwise", () => {
  expect(cells(utf8("A;B\n3.125;4\n"))).toEqual([
    ["A", "B"],
    [3.125, 4],
  ]);
  expect(cells(utf8("A;B\n0.500;4,5\n"))).toEqual([
    ["A", "B"],
    [0.5, "4,5"],
  ]);
  expect(cells(utf8("A;B\n3.125;1,250\n"))).toEqual([
    ["A", "B"],
    [3.125, "1,250"],
  ]);
});

test("an id keeps its zeros and its digits, and a date is not guessed at", () => {
  expect(cells(utf8("001500,1550432695793487872,1-5\n"))).toEqual([
    ["001500", "1550432695793487872", "1-5"],
  ]);
});

test("what begins like a formula is text, and stays text when it is confirmed in Excel", () => {
  const { activeSheet } = open(utf8("=1+1,+49 89 1,@sum,-\n"));
  expect(activeSheet.values({ top: 0, left: 0, bottom: 0, right: 3 })).toEqual([
    ["=1+1", "+49 89 1", "@sum", "-"],
  ]);
  expect(activeSheet.formula(0, 0)).toBeUndefined();
  expect([0, 1, 2, 3].map((column) => activeSheet.format(0, column).quotePrefix)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("a percentage is a part of one that shows as a percentage", () => {
  const { activeSheet } = open(utf8("40%\n"));
  expect([activeSheet.value(0, 0), activeSheet.format(0, 0).numberFormat]).toEqual([0.4, "0%"]);
});

test("the sheet is called like the file, as far as Excel allows", () => {
  expect(open(utf8("a"), "Accounts [2026]/EMEA: all of the larger ones").activeSheet.name).toBe(
    "Accounts  2026  EMEA  all of th",
  );
  expect(open(utf8("a"), "''").activeSheet.name).toBe("Sheet1");
});

test("what is no text is not read", () => {
  expect(readCsv(Uint8Array.from([1, 0, 2, 0]), "x")).toBeNull();
});
