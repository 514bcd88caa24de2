import { minimalParts, relationships, sheetOf } from "../../../workbench/excel/xlsx/minimal";
import {
  many,
  ratings,
  sheet,
  sheetAround,
  sheetPath,
  spreadsheet,
  table,
  withStyles,
  workbookWith,
  type Costly,
  type Parts,
} from "./parts";

const deep = (levels: number) => `${"<x>".repeat(levels)}${"</x>".repeat(levels)}`;
const DEEP = 200_000;

const formula = (address: string, text: string) => `<c r="${address}"><f>${text}</f></c>`;

/** A sheet with a part beside it that it is related to. */
function beside(kind: string, path: string, part: string | Uint8Array): Parts {
  return {
    ...sheet(ratings),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([kind, `../${path}`]),
    [`xl/${path}`]: part,
  };
}

function named(names: string, text: string): Parts {
  return workbookWith("", `<definedNames>${names}</definedNames>`, {
    [sheetPath]: sheetOf(`<row r="1"><c r="A1"><f>${text}</f></c></row>`),
  });
}

/** Files whose parts are nested without end, or that ask for much in one place. */
export const nested: Costly = {
  "levels without end in its looks": () => withStyles(`<fonts>${deep(DEEP)}</fonts>`),
  "levels without end in its list of sheets": () =>
    workbookWith("", `<extLst>${deep(DEEP)}</extLst>`),
  "levels without end in its texts": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}"><si>${deep(DEEP)}</si></sst>`,
    }),
  "levels without end in what another program keeps": () => ({
    ...sheet(ratings),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["customXml", "../customXml/item1.xml"],
    ),
    "customXml/item1.xml": deep(DEEP),
    "customXml/_rels/item1.xml.rels": relationships(["customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml": deep(DEEP),
  }),
  "levels without end in its types": () => {
    const parts = sheet(ratings);
    const types = String(parts["[Content_Types].xml"]).replace("</Types>", `${deep(DEEP)}</Types>`);
    return { ...parts, "[Content_Types].xml": types };
  },
  "levels without end in a table": () =>
    beside(
      "table",
      "tables/table1.xml",
      table("T1", 1, "A1:B2", 2).replace("</table>", `<extLst>${deep(DEEP)}</extLst></table>`),
    ),
  "levels without end in a drawing": () => ({
    ...beside(
      "drawing",
      "drawings/drawing1.xml",
      `<xdr:wsDr xmlns:xdr="urn:x">${deep(DEEP)}</xdr:wsDr>`,
    ),
    ...{ [sheetPath]: sheetAround('<drawing r:id="rId1"/>')[sheetPath] ?? "" },
  }),
  "levels without end in its comments": () =>
    beside(
      "comments",
      "comments1.xml",
      `<comments xmlns="${spreadsheet}">${deep(DEEP)}</comments>`,
    ),
  "two hundred thousand comments": () =>
    beside(
      "comments",
      "comments1.xml",
      `<comments xmlns="${spreadsheet}"><authors><author/></authors><commentList>${many(200_000, (at) => `<comment ref="A${at}" authorId="0"><text><t>${at}</t></text></comment>`)}</commentList></comments>`,
    ),
  "an attribute of sixty megabytes": () =>
    sheetAround(`<sheetProtection password="${"A".repeat(60 << 20)}"/>`),
  "a sheet name of thirty megabytes": () =>
    workbookWith(`<sheet name="${"A".repeat(30 << 20)}" sheetId="2" r:id="rId9"/>`, ""),
  "a million names": () =>
    named(
      many(1_000_000, (at) => `<definedName name="N_${at}">Data!$A$1</definedName>`),
      "N_1",
    ),
  "a name that calls itself": () =>
    named(
      '<definedName name="Again">_xlfn.LAMBDA(_xlpm.x,Again(_xlpm.x+1))</definedName>',
      "Again(1)",
    ),
  "names that double each other": () =>
    named(
      many(60, (at) => `<definedName name="D_${at}">D_${at + 1}&amp;D_${at + 1}</definedName>`) +
        '<definedName name="D_61">"aa"</definedName>',
      "D_1",
    ),
  "a shared formula in which each cell leans on the next and the last on the first": () =>
    sheet(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A99999">A2+1</f></c></row>${many(
        99_998,
        (at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="shared" si="0"/></c></row>`,
      )}<row r="100000">${formula("A100000", "A1+1")}</row>`,
    ),
  "texts of the longest in fifty thousand cells": () =>
    sheet(many(50_000, (at) => `<row r="${at}">${formula(`A${at}`, 'REPT("ab",16383)')}</row>`)),
  "fifty thousand cells that each join ten thousand others": () =>
    sheet(
      many(50_000, (at) => {
        const join = `CONCATENATE(A${at},B$1)&amp;_xlfn.TEXTJOIN(",",TRUE,A$1:A$10000)`;
        return `<row r="${at}"><c r="A${at}"><v>${at}</v></c>${formula(`C${at}`, join)}</row>`;
      }),
    ),
  "a part of texts of 600 MB": () => ({
    ...minimalParts(),
    "xl/sharedStrings.xml": new Uint8Array(600 << 20).fill(32),
  }),
  "twelve sheets of 90 MB each": () => {
    const sheets = Array.from({ length: 12 }, (_, at) => at + 2);
    return workbookWith(
      sheets.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="rId${at + 1}"/>`).join(""),
      "",
      {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
          ...sheets.map((at) => ["worksheet", `worksheets/sheet${at}.xml`] as const),
        ),
        ...Object.fromEntries(
          sheets.map((at) => [`xl/worksheets/sheet${at}.xml`, new Uint8Array(90 << 20).fill(32)]),
        ),
      },
    );
  },
  "a hundred thousand relationships to one part": () => ({
    ...sheet(ratings),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ...Array.from({ length: 100_000 }, () => ["table", "../tables/table1.xml"] as const),
    ),
    "xl/tables/table1.xml": table("T1", 1, "A1:B2", 2),
  }),
};
