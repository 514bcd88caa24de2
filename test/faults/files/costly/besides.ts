import { mostElements } from "../../../../src/workbench/excel/xlsx/xml-tree";
import { minimalParts, relationships, sheetOf } from "../../../workbench/excel/xlsx/minimal";
import {
  many,
  office,
  ratings,
  sheet,
  sheetAround,
  sheetPath,
  spreadsheet,
  workbookWith,
  type Costly,
  type Parts,
} from "./parts";

const newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const formulas = "http://schemas.microsoft.com/office/excel/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** What newer versions have added to the sheet. */
function extended(list: string): Parts {
  return sheetAround(
    `<extLst><ext xmlns:x14="${newer}" xmlns:xm="${formulas}" uri="{0}">${list}</ext></extLst>`,
  );
}

/** Rules of four elements each. */
const validated = (count: number) =>
  extended(
    `<x14:dataValidations>${many(count, (at) => `<x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$${at}:$A$${at + 9}</xm:f></x14:formula1><xm:sqref>D${at}</xm:sqref></x14:dataValidation>`)}</x14:dataValidations>`,
  );

/** The sheet with parts beside it, to which it is related in this order. */
function related(all: readonly (readonly [kind: string, path: string])[], parts: Parts): Parts {
  return {
    ...sheet(ratings),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ...all.map(([kind, path]) => [kind, `../${path}`] as const),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([path, part]) => [`xl/${path}`, part])),
  };
}

function drawn(content: string, charts: Parts = {}): Parts {
  return {
    ...related([["drawing", "drawings/drawing1.xml"]], {
      "drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:c="${drawing}/chart" xmlns:r="${office}">${content}</xdr:wsDr>`,
      ...charts,
    }),
    [sheetPath]: sheetAround('<drawing r:id="rId1"/>')[sheetPath] ?? "",
  };
}

const anchored = (content: string) =>
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>${content}<xdr:clientData/></xdr:absoluteAnchor>`;

const pivots = Array.from({ length: 5000 }, (_, at) => at + 1);

/** Files with very much of what lies beside the cells and is left to the file. */
export const besides: Costly = {
  "as many newer rules for what may be entered as are kept": () =>
    validated(mostElements / 4 - 500),
  "a hundred thousand newer conditional formats": () =>
    extended(
      `<x14:conditionalFormattings>${many(100_000, (at) => `<x14:conditionalFormatting><x14:cfRule type="expression" id="{${at}}"><xm:f>Data!$A$${at}&gt;1</xm:f></x14:cfRule><xm:sqref>A${at}</xm:sqref></x14:conditionalFormatting>`)}</x14:conditionalFormattings>`,
    ),
  "a hundred thousand newer rules for what may be entered": () => validated(100_000),
  "a hundred thousand small charts in cells": () =>
    extended(
      `<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>${many(100_000, (at) => `<x14:sparkline><xm:f>Data!A${at}:Z${at}</xm:f><xm:sqref>AA${at}</xm:sqref></x14:sparkline>`)}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
    ),
  "a thousand conditional formats of three hundred areas": () =>
    sheetAround(
      many(
        1000,
        (at) =>
          `<conditionalFormatting sqref="${many(300, (row) => `D${row * 2} `)}"><cfRule type="expression" priority="${at}"><formula>D1&gt;1</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  "five thousand pivot tables": () =>
    related(
      pivots.map((at) => ["pivotTable", `pivotTables/pivotTable${at}.xml`] as const),
      {
        "pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${spreadsheet}"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Data"/></cacheSource><cacheFields>${many(50_000, () => "<cacheField/>")}</cacheFields></pivotCacheDefinition>`,
        ...Object.fromEntries(
          pivots.flatMap((at) => [
            [
              `pivotTables/pivotTable${at}.xml`,
              `<pivotTableDefinition xmlns="${spreadsheet}" name="P${at}"/>`,
            ],
            [
              `pivotTables/_rels/pivotTable${at}.xml.rels`,
              relationships(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
            ],
          ]),
        ),
      },
    ),
  "records of a pivot table of 900 MB": () =>
    related([], { "pivotCache/pivotCacheRecords1.xml": new Uint8Array(900 << 20).fill(32) }),
  "a hundred thousand replies to comments": () =>
    related([["threadedComment", "threadedComments/threadedComment1.xml"]], {
      "threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="urn:x">${many(100_000, (at) => `<threadedComment ref="A${at}"><text>a</text></threadedComment>`)}</ThreadedComments>`,
    }),
  "fifty thousand shapes": () =>
    drawn(
      many(50_000, (at) =>
        anchored(
          `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${at + 1}" name="Shape ${at}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>`,
        ),
      ),
    ),
  "two hundred groups one in another, a hundred times": () =>
    drawn(
      many(100, () =>
        anchored(`${"<xdr:grpSp>".repeat(200)}<xdr:sp/>${"</xdr:grpSp>".repeat(200)}`),
      ),
    ),
  "a chart of fifty thousand series": () =>
    drawn(
      anchored(
        `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Pie"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      ),
      {
        "drawings/_rels/drawing1.xml.rels": relationships(["chart", "../charts/chart1.xml"]),
        "charts/chart1.xml": `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:pieChart>${many(50_000, (at) => `<c:ser><c:val><c:numRef><c:f>Data!$A$${at}</c:f></c:numRef></c:val></c:ser>`)}</c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      },
    ),
  "a drawing of 600 MB": () => ({
    ...drawn(""),
    "xl/drawings/drawing1.xml": new Uint8Array(600 << 20).fill(32),
  }),
  "a thousand names of eight thousand characters": () =>
    workbookWith(
      "",
      `<definedNames>${many(1000, (at) => `<definedName name="Name_${at}">${"Data!$A$1+".repeat(819)}1</definedName>`)}</definedNames>`,
      {
        [sheetPath]: sheetOf(
          many(1000, (at) => `<row r="${at}"><c r="A${at}"><f>Name_${at}</f></c></row>`),
        ),
      },
    ),
  "five hundred names that each lean on the next, in a thousand cells": () =>
    workbookWith(
      "",
      `<definedNames>${many(500, (at) => `<definedName name="Name_${at}">Name_${at + 1}*2</definedName>`)}<definedName name="Name_501">1</definedName></definedNames>`,
      {
        [sheetPath]: sheetOf(
          many(1000, (at) => `<row r="${at}"><c r="A${at}"><f>Name_1+${at}</f></c></row>`),
        ),
      },
    ),
  "a calculation chain of a million cells": () => ({
    ...minimalParts({ [sheetPath]: sheetOf(ratings) }),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
    ),
    "xl/calcChain.xml": `<calcChain xmlns="${spreadsheet}">${many(1_000_000, (at) => `<c r="A${at}" i="1"/>`)}</calcChain>`,
  }),
  "ten thousand links to other workbooks": () => {
    const links = Array.from({ length: 10_000 }, (_, at) => at + 1);
    return workbookWith(
      "",
      `<externalReferences>${many(10_000, (at) => `<externalReference r:id="rId${at + 2}"/>`)}</externalReferences>`,
      {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
          ...links.map((at) => ["externalLink", `externalLinks/externalLink${at}.xml`] as const),
        ),
        ...Object.fromEntries(
          links.map((at) => [
            `xl/externalLinks/externalLink${at}.xml`,
            `<externalLink xmlns="${spreadsheet}"/>`,
          ]),
        ),
      },
    );
  },
  "links of thirty megabytes": () =>
    sheetAround(
      `<hyperlinks><hyperlink ref="A1" location="${"Data!A1+".repeat(4 << 20)}"/></hyperlinks>`,
    ),
};
