import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ErrorValue } from "../../../../src/workbench/excel/model/value";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { contentOf, sampleChart } from "./drawing/sample-chart";
import { partOf } from "./package";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe("a file that LibreOffice 7.4 saved", () => {
  const file = readFileSync(join(__dirname, "files", "libreoffice.xlsx"));

  test("shows its values, formulas and formats", async () => {
    const { workbook, losses } = await readWorkbook(file);
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chart data", "Matrix", "值"]);
    const sheet = workbook.sheet("值")!;
    expect(sheet.values(area(0, 0, 3, 3))).toEqual([
      ["Customer", "Credit", "Share", "Rank"],
      ["Ostara & <Söhne>", 7.25, 0.707317073170732, 1],
      ["海港食品", 3, 0.292682926829268, 2],
      ["Tern", null, "", 0],
    ]);
    expect(sheet.formula(2, 2)).toBe('=IF(B3="","",B3/SUM($B$2:$B$4))');
    expect(sheet.values(area(5, 0, 5, 3))).toEqual([
      [true, new ErrorValue("#DIV/0!"), 45000.5, "line\nbreak"],
    ]);
    expect(sheet.format(0, 1)).toMatchObject({
      bold: true,
      fill: "#1F3864",
      fontColor: "#FFFFFF",
      horizontal: "Center",
      wrap: true,
    });
    expect(sheet.format(5, 2).numberFormat).toBe("yyyy\\-mm\\-dd");
    expect(sheet.merges).toEqual([area(7, 0, 8, 2)]);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(150, 0);
    expect([sheet.rowHeights.get(7), [...sheet.hiddenRows]]).toEqual([30, [9]]);
  });

  test("shows its table, rule, name and chart", async () => {
    const { workbook } = await readWorkbook(file);
    expect(workbook.tables.map(({ name, area: cells }) => [name, cells])).toEqual([
      ["Customers", area(0, 0, 3, 3)],
    ]);
    expect(workbook.names.get("Cut")).toBe("=值!$B$2");
    const [validation] = workbook.sheet("值")!.validations;
    expect(validation).toMatchObject({
      area: area(1, 1, 3, 1),
      rule: { type: "decimal", formula1: "1", formula2: "10" },
    });
    const [chart] = workbook.sheet("Matrix")!.charts;
    const wanted = sampleChart("XYScatter").chart;
    expect(chart!.raw).toBeUndefined();
    expect(chart).toMatchObject({ name: "KAM Matrix", title: wanted.title });
    expect(
      [chart!.x, chart!.y].map(({ minimum, maximum, positionAt, title }) => [
        minimum,
        maximum,
        positionAt,
        title,
      ]),
    ).toEqual([
      [1, 10, 5, "Advantage"],
      [1, 10, 6.25, "Attractiveness"],
    ]);
    expect(
      chart!.series.map(({ nameFormula, yFormula, markerStyle }) => [
        nameFormula,
        yFormula,
        markerStyle,
      ]),
    ).toEqual([
      ["='Chart data'!$C$1", "='Chart data'!$C$2:$C$6", "Circle"],
      ["='Chart data'!$D$1", "='Chart data'!$D$2:$D$6", "Diamond"],
    ]);
    expect([...chart!.series[0]!.labels]).toEqual([
      [1, { formula: "='Chart data'!$A$3", visible: true, position: "Top" }],
    ]);
  });

  test("saved again here, it is the same workbook", async () => {
    const { workbook } = await readWorkbook(file);
    workbook.sheet("值")!.setValue(1, 1, 8);
    workbook.sheet("Matrix")!.charts[0]!.title = "New";
    const saved = await writeWorkbook(workbook, file);
    expect(partOf(saved, "docProps/core.xml")).toBe(partOf(file, "docProps/core.xml"));
    const { workbook: again } = await readWorkbook(saved);
    for (const [index, sheet] of workbook.sheets.entries()) {
      const used = sheet.usedArea();
      const other = again.sheets[index]!;
      expect(other.usedArea()).toEqual(used);
      if (used !== undefined) expect(other.values(used)).toEqual(sheet.values(used));
      expect(other.charts.map(contentOf)).toEqual(sheet.charts.map(contentOf));
    }
  });
});
