import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, namespaces, packed, relationships } from "./minimal";
import { partOf } from "./package";

const { spreadsheet, office } = namespaces;
const newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const formulas = "http://schemas.microsoft.com/office/excel/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** Everything on the first sheet points at the second. */
const pointing = `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}"><sheetData/>
<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>Prices!$A$1&gt;5</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="formula" val="Prices!$A$2"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="whole" sqref="D1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" location="Prices!A3" display="there"/></hyperlinks>
<drawing r:id="rId1"/>
<extLst>
<ext xmlns:x14="${newer}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${formulas}"><x14:cfRule type="cellIs" priority="3" operator="greaterThan" id="{00000000-0000-0000-0000-000000000001}"><xm:f>Prices!$A$4</xm:f></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext xmlns:x14="${newer}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${formulas}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Prices!$A$5:$A$7</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext xmlns:x14="${newer}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${formulas}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Prices!A8:A9</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst></worksheet>`;

const sheet = (rows: string) =>
  `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`;

/** The frame of the chart to which its drawing is related first. */
const frame = (name: string) =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const anchored = (content: string, size = 9) =>
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="${size}" cy="${size}"/>${content}<xdr:clientData/></xdr:absoluteAnchor>`;

const around = (...content: readonly string[]) =>
  `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">${content.join("")}</xdr:wsDr>`;

function file(): Uint8Array {
  return packed(
    minimalParts({
      "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Prices" sheetId="2" r:id="rId3"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="rId4"/></pivotCaches></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ),
      "xl/worksheets/sheet1.xml": pointing,
      "xl/worksheets/sheet2.xml": sheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["drawing", "../drawings/drawing1.xml"],
        ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ),
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${spreadsheet}" name="Sums" cacheId="1"/>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${spreadsheet}"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Prices"/></cacheSource></pivotCacheDefinition>`,
      "xl/drawings/drawing1.xml": around(
        anchored(frame("Pie"), 99),
        anchored(
          '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="3" name="Arrow"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>',
        ),
      ),
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>Prices!$A$1:$A$9</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
    }),
  );
}

test("rules, links, small charts, pivot tables and shapes of a file are known", async () => {
  const { workbook } = await readWorkbook(file());
  const { held, formatRules, validations, objects, charts } = workbook.sheet("Data") ?? fail();
  expect(held.map(({ formula }) => formula)).toEqual([
    "Prices!$A$1>5",
    "Prices!$A$2",
    "Prices!$A$4",
    "Prices!A8:A9",
    "Prices!A3",
  ]);
  expect(formatRules.map(({ type, areas }) => [type, areas.length])).toEqual([
    ["Custom", 1],
    ["ColorScale", 1],
    ["CellValue", 1],
  ]);
  expect(validations.map(({ rule }) => rule.formula1)).toEqual(["1", "Prices!$A$5:$A$7"]);
  expect(objects.pivots).toEqual([{ name: "Sums", source: { formula: "Prices!A1:B9" } }]);
  expect(objects.shapes).toEqual(["Arrow"]);
  expect(charts.map(({ held: sources }) => sources)).toEqual([[{ formula: "Prices!$A$1:$A$9" }]]);
});

test("all of them follow a sheet that gets another name, and nothing else changes", async () => {
  const original = file();
  const { workbook } = await readWorkbook(original);
  const prices = workbook.sheet("Prices") ?? fail();
  prices.name = "Prices (2)";
  const saved = await writeWorkbook(workbook, original);
  const data = partOf(saved, "xl/worksheets/sheet1.xml");
  expect(data).not.toMatch(/Prices!/);
  const inOrder = [...data.matchAll(/'Prices \(2\)'!([$A-Z0-9:]+)/g)].map(([, place]) => place);
  expect(inOrder.toSorted()).toEqual(
    ["$A$1", "$A$2", "$A$4", "$A$5:$A$7", "A3", "A8:A9"].toSorted(),
  );
  expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>'Prices (2)'!$A$1:$A$9</c:f>");
  expect(partOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(
    '<worksheetSource ref="A1:B9" sheet="Prices (2)"/>',
  );
  const again = (await readWorkbook(saved)).workbook.sheet("Data");
  expect(again?.validations).toEqual(workbook.sheet("Data")?.validations);
  expect(again?.formatRules).toEqual(workbook.sheet("Data")?.formatRules);
});

test("none of them changes where nothing is renamed", async () => {
  const original = file();
  const { workbook } = await readWorkbook(original);
  workbook.sheet("Prices")?.setValue(20, 0, 1);
  const saved = await writeWorkbook(workbook, original);
  for (const part of ["xl/charts/chart1.xml", "xl/pivotCache/pivotCacheDefinition1.xml"]) {
    expect(partOf(saved, part)).toBe(partOf(original, part));
  }
  const rulesOf = (bytes: Uint8Array) =>
    partOf(bytes, "xl/worksheets/sheet1.xml").replace(/^.*?(?=<conditionalFormatting)/s, "");
  expect(rulesOf(saved)).toBe(rulesOf(original));
});

/** A drawing of what the model does not hold: a chart in a group, one of a newer form, a shape that shows a cell. */
function leftToTheFile(): Uint8Array {
  const chart = (cell: string) =>
    `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Prices!${cell}</c:f><c:numCache><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  return packed(
    minimalParts({
      "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Prices" sheetId="2" r:id="rId3"/><sheet name="Chart1" sheetId="3" r:id="rId4"/></sheets><definedNames><definedName name="_xlchart.v1.0" hidden="1">Prices!$A$4</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${spreadsheet}" xmlns:r="${office}"><sheetData/><drawing r:id="rId1"/></worksheet>`,
      "xl/worksheets/sheet2.xml": sheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": around(
        anchored(`<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr/>${frame("Chart 2")}</xdr:grpSp>`),
        anchored(
          `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" Requires="cx"><xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chart xmlns:r="${office}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
        ),
        anchored(
          '<xdr:sp macro="" textlink="Prices!$A$3"><xdr:nvSpPr><xdr:cNvPr id="4" name="Total"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>',
        ),
      ),
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        ["chart", "../charts/chart1.xml"],
        ["chartEx", "../charts/chartEx1.xml"],
      ),
      "xl/charts/chart1.xml": chart("$A$1"),
      "xl/charts/chartEx1.xml":
        '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f dir="row">Prices!$A$2:$C$2</cx:f></cx:numDim></cx:data><cx:data id="1"><cx:numDim type="val"><cx:f>_xlchart.v1.0</cx:f></cx:numDim></cx:data></cx:chartData></cx:chartSpace>',
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${spreadsheet}" xmlns:r="${office}"><drawing r:id="rId1"/></chartsheet>`,
      "xl/chartsheets/_rels/sheet1.xml.rels": relationships([
        "drawing",
        "../drawings/drawing2.xml",
      ]),
      "xl/drawings/drawing2.xml": around(anchored(frame("Chart 2"))),
      "xl/drawings/_rels/drawing2.xml.rels": relationships(["chart", "../charts/chart2.xml"]),
      "xl/charts/chart2.xml": chart("$A$5"),
    }),
  );
}

/** Where each of them names a cell, and how. */
const leftAt = {
  "xl/charts/chart1.xml": ["<c:f>", "$A$1</c:f>"],
  "xl/charts/chartEx1.xml": ['<cx:f dir="row">', "$A$2:$C$2</cx:f>"],
  "xl/charts/chart2.xml": ["<c:f>", "$A$5</c:f>"],
  "xl/drawings/drawing1.xml": ['textlink="', '$A$3"'],
  "xl/workbook.xml": ['hidden="1">', "$A$4</definedName>"],
} as const;

test("charts of newer forms, in groups or on sheets of their own, and shapes that show a cell follow a renamed sheet", async () => {
  const original = leftToTheFile();
  const { workbook } = await readWorkbook(original);
  const prices = workbook.sheet("Prices") ?? fail();
  prices.name = "Prices (2)";
  const saved = await writeWorkbook(workbook, original);
  for (const [part, [before, behind]] of Object.entries(leftAt)) {
    expect(partOf(saved, part)).toContain(`${before}'Prices (2)'!${behind}`);
    expect(partOf(saved, part)).not.toContain("Prices!");
  }
  expect(partOf(saved, "xl/charts/chartEx1.xml")).toContain("<cx:f>_xlchart.v1.0</cx:f>");
  expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:v>3</c:v>");
});

test("they stay byte by byte as they are where no sheet is renamed", async () => {
  const original = leftToTheFile();
  const { workbook } = await readWorkbook(original);
  workbook.sheet("Prices")?.setValue(20, 0, 1);
  const saved = await writeWorkbook(workbook, original);
  for (const part of Object.keys(leftAt).filter((path) => path.includes("chart"))) {
    expect(partOf(saved, part)).toBe(partOf(original, part));
  }
});

function fail(): never {
  throw new Error("There is no such sheet");
}
