import { StyleLists } from "../../../../src/workbench/excel/xlsx/style-lists";
import { children } from "../../../../src/workbench/excel/xlsx/xml";
import { namespaces } from "./minimal";

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
