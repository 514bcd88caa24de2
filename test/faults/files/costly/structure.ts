import { mostSheets } from "../../../../src/workbench/excel/xlsx/sheet-list";
import { mostTables } from "../../../../src/workbench/excel/xlsx/tables-read";
import { mostElements } from "../../../../src/workbench/excel/xlsx/xml-tree";
import { minimalParts, relationships, sheetOf } from "../../../workbench/excel/xlsx/minimal";
import {
  many,
  ratings,
  sheet,
  sheetAround,
  spreadsheet,
  withStyles,
  withTables,
  workbookWith,
  type Costly,
  type Parts,
} from "./parts";

/** A workbook of as many sheets more, each in a part of its own. */
function withSheets(count: number): Parts {
  const numbers = Array.from({ length: count }, (_, index) => index + 2);
  return workbookWith(
    many(count, (at) => `<sheet name="Sheet ${at}" sheetId="${at + 1}" r:id="rId${at + 2}"/>`),
    "",
    {
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ...numbers.map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
      ),
      ...Object.fromEntries(
        numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, sheetOf(ratings)]),
      ),
    },
  );
}

/** Some twenty megabytes of looks, no two alike, and as many cells that wear them. */
function manyLooks(count: number): Parts {
  const color = (at: number) => at.toString(16).padStart(6, "0");
  return withStyles(
    `<fonts count="${count}">${many(count, (at) => `<font><b/><sz val="11"/><color rgb="FF${color(at)}"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`)}</fonts>` +
      `<fills count="${count}">${many(count, (at) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${color(at)}"/><bgColor indexed="64"/></patternFill></fill>`)}</fills>` +
      `<cellXfs count="${count}">${many(count, (at) => `<xf numFmtId="0" fontId="${at - 1}" fillId="${at - 1}" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/></xf>`)}</cellXfs>`,
    many(count, (at) => `<row r="${at}"><c r="A${at}" s="${at - 1}"><v>1</v></c></row>`),
  );
}

/** Conditional formats of three elements each. */
const formatted = (count: number) =>
  sheetAround(
    many(
      count,
      (at) =>
        `<conditionalFormatting sqref="A${at}"><cfRule type="expression" priority="${at}"><formula>A${at}&gt;1</formula></cfRule></conditionalFormatting>`,
    ),
  );

/** Files with very much of what a workbook has a few of. */
export const structure: Costly = {
  "as many sheets as are read": () => withSheets(mostSheets - 10),
  "twenty thousand sheets": () => withSheets(20_000),
  "as many tables as are read": () =>
    withTables(mostTables - 10, (at) => `A${at * 3}:A${at * 3 + 1}`),
  "twenty thousand tables": () => withTables(20_000, (at) => `A${at * 3}:A${at * 3 + 1}`),
  "a table that reaches the last row": () => withTables(1, () => "A1:B1048576", 2),
  "a table of all columns": () => withTables(1, () => "A1:XFD3", 16_384),
  "a table over the whole sheet": () => withTables(1, () => "A1:XFD1048576", 16_384),
  "sixty thousand looks": () => manyLooks(60_000),
  "a hundred thousand differential looks and number formats": () =>
    withStyles(
      `<numFmts>${many(100_000, (at) => `<numFmt numFmtId="${at + 200}" formatCode="0.0&quot; ${at}&quot;"/>`)}</numFmts><cellXfs count="1"><xf/></cellXfs><dxfs>${many(100_000, () => "<dxf><font><b/></font></dxf>")}</dxfs>`,
    ),
  "forty thousand names": () =>
    workbookWith(
      "",
      `<definedNames>${many(40_000, (at) => `<definedName name="Name_${at}">Data!$A$${at}</definedName>`)}</definedNames>`,
    ),
  "twenty thousand names that lean on each other": () =>
    workbookWith(
      "",
      `<definedNames>${many(20_000, (at) => `<definedName name="Name_${at}">Name_${at + 1}+Name_${at + 1}</definedName>`)}</definedNames>`,
      { "xl/worksheets/sheet1.xml": sheetOf('<row r="1"><c r="A1"><f>Name_1</f></c></row>') },
    ),
  "a hundred thousand merged areas": () =>
    sheetAround(
      `<mergeCells>${many(100_000, (at) => `<mergeCell ref="D${at * 2}:E${at * 2 + 1}"/>`)}</mergeCells>`,
    ),
  "thirty thousand rules for what may be entered": () =>
    sheetAround(
      `<dataValidations>${many(30_000, (at) => `<dataValidation type="whole" sqref="D${at}"><formula1>${at}</formula1></dataValidation>`)}</dataValidations>`,
    ),
  "one rule for a hundred thousand areas": () =>
    sheetAround(
      `<dataValidations><dataValidation type="whole" sqref="${many(100_000, (at) => `D${at * 2} `)}"><formula1>1</formula1></dataValidation></dataValidations>`,
    ),
  "as many conditional formats as are kept": () => formatted(mostElements / 3 - 500),
  "a hundred thousand conditional formats": () => formatted(100_000),
  "a hundred thousand links": () =>
    sheetAround(
      `<hyperlinks>${many(100_000, (at) => `<hyperlink ref="A${at}" location="Data!A1"/>`)}</hyperlinks>`,
    ),
  "merged cells and rules over the whole sheet": () =>
    sheetAround(
      '<mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
    ),
  "columns up to 99,999,999": () =>
    sheetAround("", '<cols><col min="1" max="99999999" width="9"/></cols>'),
  "columns that are listed a hundred thousand times": () =>
    sheetAround(
      "",
      `<cols>${many(100_000, (at) => `<col min="${(at % 16_384) + 1}" max="16384" width="${at % 200}"/>`)}</cols>`,
    ),
  "a format on every cell of the sheet's columns": () =>
    sheetAround("", '<cols><col min="1" max="16384" width="9" style="1"/></cols>'),
  "forty thousand relationships of a sheet": () => ({
    ...sheet(ratings),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ...Array.from({ length: 40_000 }, (_, at) => ["image", `../media/${at}.png`] as const),
    ),
  }),
  "ten thousand properties of a sheet": () => ({
    ...sheetAround(
      `<customProperties>${many(10_000, (at) => `<customPr name="Property ${at}" r:id="rId${at}"/>`)}</customProperties>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ...Array.from(
        { length: 10_000 },
        (_, at) => ["customProperty", `../customProperty${at}.bin`] as const,
      ),
    ),
    ...Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`xl/customProperty${at}.bin`, "x"]),
    ),
  }),
  "a chart of a whole column": () => chart(1, "Data!$A$1:$A$1048576"),
  "two thousand charts": () => chart(2000, "Data!$A$1:$A$9"),
  "two hundred charts of the whole sheet": () => chart(200, "Data!$A$1:$XFD$1048576"),
  "a million texts that no cell shows": () =>
    minimalParts({
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}">${many(1_000_000, (at) => `<si><t>${at}</t></si>`)}</sst>`,
    }),
};

/** A drawing of charts, each of one series. */
function chart(count: number, area: string): Parts {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  const anchor = (at: number) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${at % 100}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${(at % 100) + 5}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 1}" name="Chart ${at}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="rId${at}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  return {
    ...sheetAround('<drawing r:id="rId1"/>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${many(count, anchor)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      ...numbers.map((at) => ["chart", `../charts/chart${at}.xml`] as const),
    ),
    ...Object.fromEntries(
      numbers.map((at) => [
        `xl/charts/chart${at}.xml`,
        `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:ser><c:idx val="0"/><c:order val="0"/><c:xVal><c:numRef><c:f>${area}</c:f></c:numRef></c:xVal><c:yVal><c:numRef><c:f>${area}</c:f></c:numRef></c:yVal></c:ser><c:axId val="1"/><c:axId val="2"/></c:scatterChart><c:valAx><c:axId val="1"/><c:crossAx val="2"/></c:valAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
      ]),
    ),
  };
}
