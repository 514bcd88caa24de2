import { StyleLists } from "../../../../src/workbench/excel/xlsx/style-lists";
import { children } from "../../../../src/workbench/excel/xlsx/xml";
import { readWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, namespaces, packed, relationships, sheetOf } from "./minimal";

const { spreadsheet } = namespaces;

/** Items of which some are written plainly, and others in all the ways that have to be read as XML. */
const items = [
  ['<xf numFmtId="0"/>', "0", undefined],
  ['<xf numFmtId="1"><alignment wrapText="1"/></xf>', "1", "alignment"],
  ["<xf numFmtId='2'/>", "2", undefined],
  [
    '<xf numFmtId="3" note="a &gt; b/> c"><protection locked="0"></protection></xf>',
    "3",
    "protection",
  ],
  ['<!-- <xf> --><xf\r\n numFmtId="4" />', "4", undefined],
  ['<xf numFmtId="5"><x:any xmlns:x="urn:x"/></xf>', "5", "any"],
  ['<xf numFmtId="6"><any xmlns="urn:y"/></xf>', "6", "any"],
  ['<xf numFmtId="7"><!-- </xf> --><alignment/></xf>', "7", "alignment"],
] as const;

const list = (count: number) =>
  Array.from({ length: count }, (_, at) => items[(at * at + at) % 8] ?? items[0]);

const part = (xfs: readonly (typeof items)[number][]) =>
  `<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="200" formatCode="[&gt;9]0;[<9]0"/></numFmts><cellXfs>${xfs.map(([xml]) => xml).join("\n")}<xf xmlns="urn:y"/><other/></cellXfs></styleSheet>`;

test("looks are listed one by one, however each of them is written", () => {
  const xfs = list(200);
  const lists = StyleLists.parse(part(xfs).replace("[<9]", "[&lt;9]"));
  const read = [...lists.all("cellXfs")].map((xf) => [
    xf.getAttribute("numFmtId"),
    children(xf)[0]?.localName,
  ]);
  expect(read).toEqual(xfs.map(([, id, inner]) => [id, inner]));
  expect(lists.length("cellXfs")).toBe(200);
  expect(lists.item("numFmts", 0)?.getAttribute("formatCode")).toBe("[>9]0;[<9]0");
});

test("what is written again means the same as what was read", () => {
  const lists = StyleLists.parse(part(list(50)).replace("[<9]", "[&lt;9]"));
  lists.add("cellXfs", '<xf numFmtId="99"/>');
  const again = StyleLists.parse([...lists.xml()].join(""));
  expect(again.length("cellXfs")).toBe(51);
  const idsOf = (styles: StyleLists) =>
    [...styles.all("cellXfs")].map((xf) => xf.getAttribute("numFmtId"));
  expect(idsOf(again)).toEqual([...list(50).map(([, id]) => id), "99"]);
});

/** The list within the shortest workbook whose first cells wear its looks. */
const opened = (xfs: string, count: number) =>
  readWorkbook(
    packed(
      minimalParts({
        "xl/worksheets/sheet1.xml": sheetOf(
          Array.from(
            { length: count },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"/></row>`,
          ).join(""),
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ),
        "xl/styles.xml": `<styleSheet xmlns="${spreadsheet}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${xfs}</cellXfs></styleSheet>`,
      }),
    ),
  );

test("cells look alike however each look is written, and in their order", async () => {
  const xfs = list(200);
  const { workbook } = await opened(xfs.map(([xml]) => xml).join("\n"), 200);
  const [sheet] = workbook.sheets;
  const read = xfs.map((_, at) => {
    const { numberFormat = "General", wrap, locked } = sheet?.format(at, 0) ?? {};
    return { numberFormat, wrap, locked };
  });
  const codes = ["General", "0", "0.00", "#,##0", "#,##0.00"];
  const wanted = xfs.map(([, id]) => ({
    numberFormat: codes[Number(id)] ?? "General",
    wrap: id === "1" ? true : undefined,
    locked: id === "3" ? false : undefined,
  }));
  expect(read).toEqual(wanted);
});

test.each([
  ["left open", "<xf><alignment></xf>"],
  ["closed by another name", "<xf><alignment></alignmen></xf>"],
  ["with an attribute twice", '<xf numFmtId="1" numFmtId="2"/>'],
  ["with an attribute of a prefix that means nothing", '<xf x:numFmtId="1"/>'],
  ["without quotes", "<xf numFmtId=1/>"],
])("a look %s is a damaged part, not one look fewer", async (_, xf) => {
  await expect(opened(`<xf/>${xf}<xf/>`, 3)).rejects.toMatchObject({
    reason: "damagedPart",
    part: "xl/styles.xml",
  });
});
