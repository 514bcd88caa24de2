import { restore, scoreWorkbook } from "../../src/excel";
import type { FormatRule } from "../../src/workbench/excel/model/held";
import type { Sheet, Workbook } from "../../src/workbench/excel/model/types";
import { openScene, scoring, sheetOf } from "./support";

const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

/** Somebody draws a chart of the results on a sheet of their own. */
const chart = (type: "ColumnClustered" | "Line" | "XYScatter") => async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("Results").getRange("A5:B7");
    worksheets.getItem("Notes").charts.add(type, source, "Columns").name = "Mine";
    await context.sync();
  });
};

/** Sizes alone stand on the results. */
async function bubbles(): Promise<void> {
  await chart("XYScatter")();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const notes = worksheets.getItem("Notes");
    const drawn = notes.charts.getItem("Mine");
    drawn.chartType = "Bubble";
    const series = drawn.series.getItemAt(0);
    series.setXAxisValues(notes.getRange("A1:A3"));
    series.setValues(notes.getRange("B1:B3"));
    series.setBubbleSizes(worksheets.getItem("Results").getRange("B5:B7"));
    await context.sync();
  });
}

const cell = (row: number, column: number) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function allow(sheet: Sheet, column: number, formula1: string, type: "list" | "custom" = "list") {
  sheet.validations.push({
    area: cell(0, column),
    rule: { type, formula1, ignoreBlank: true },
  });
}

function format(sheet: Sheet, type: FormatRule["type"], ...formulas: string[]) {
  const held = formulas.map((formula) => ({ formula }));
  sheet.formatRules.push({ type, areas: [cell(0, 0)], formulas: held, text: undefined });
}

const pointers: readonly [string, (workbook: Workbook) => unknown][] = [
  ["a chart of columns", chart("ColumnClustered")],
  ["a chart of lines", chart("Line")],
  ["a chart of points", chart("XYScatter")],
  ["the sizes of bubbles", bubbles],
  [
    "a list to choose from",
    (workbook) => {
      allow(sheetOf(workbook, "Notes"), 0, "Results!$A$5:$A$7");
    },
  ],
  [
    "a rule of entry",
    (workbook) => {
      allow(sheetOf(workbook, "Notes"), 3, "COUNTIF(results!$A:$A,D1)>0", "custom");
    },
  ],
  [
    "one of many rules of entry side by side",
    (workbook) => {
      const notes = sheetOf(workbook, "Notes");
      for (let column = 0; column < 9; column++) allow(notes, column, `"a,${column}"`);
      allow(notes, 9, "Results!$A$5:$A$7");
    },
  ],
  ...(["Custom", "CellValue", "ContainsText", "ColorScale", "DataBar", "IconSet"] as const).map(
    (type): [string, (workbook: Workbook) => void] => [
      `a rule of formatting (${type})`,
      (workbook) => {
        const formulas = type === "Custom" ? [] : ["5"];
        format(sheetOf(workbook, "Notes"), type, "Results!$B$5", ...formulas);
      },
    ],
  ),
  [
    "a pivot table",
    (workbook) => {
      const source = { formula: "Results!A4:F7" };
      sheetOf(workbook, "Notes").objects.pivots.push({ name: "PivotTable1", source });
    },
  ],
];

test.each(pointers)("Restore leaves, named, a sheet that %s points at", async (_what, point) => {
  const { workbook } = await openScene({ customers: 3 });
  workbook.addSheet("Notes");
  const { token } = await scoreWorkbook(scoring());
  await point(workbook);
  const { kept } = await restore(token);
  expect(kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
  expect(namesOf(workbook)).toContain("Results");
  expect(namesOf(workbook)).not.toContain("Matrix");
});

test("Restore leaves none for charts and rules of entry that point elsewhere", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const notes = workbook.addSheet("Notes");
  workbook.addSheet("My results").setValues(4, 0, [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const { token } = await scoreWorkbook(scoring());
  for (let column = 0; column < 9; column++) allow(notes, column, `"a,${column}"`);
  allow(notes, 9, "'My results'!$A$5:$A$7");
  format(notes, "Custom", "'My results'!$B$5>1");
  format(notes, "TopBottom");
  notes.objects.pivots.push({ name: "Mine", source: { formula: "'My results'!A4:B7" } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("My results").getRange("A5:B7");
    worksheets.getItem("Notes").charts.add("Line", source, "Columns");
    await context.sync();
  });
  expect(await restore(token)).toEqual({ kept: [] });
  expect(namesOf(workbook)).not.toContain("Results");
});

test.each<[string, (sheet: Sheet) => void]>([
  ["a comment", ({ objects }) => (objects.comments = 1)],
  ["a picture", ({ objects }) => objects.shapes.push("Picture 1")],
  ["a slicer", ({ objects }) => (objects.slicers = 1)],
  ["a pivot table", ({ objects }) => objects.pivots.push({ name: "Mine", source: undefined })],
  [
    "a rule of formatting",
    (sheet) => {
      format(sheet, "Custom", "A1>1");
    },
  ],
])("Restore leaves, named, a sheet on which somebody has put %s", async (_what, put) => {
  const { workbook } = await openScene({ customers: 3 });
  const { token } = await scoreWorkbook(scoring());
  put(sheetOf(workbook, "Matrix"));
  const { kept } = await restore(token);
  // The matrix is drawn from the others.
  const left = ["Results", "Chart data", "Matrix"];
  expect(kept).toEqual(left.map((sheet) => ({ sheet, address: "", kind: "sheet" })));
});

test("Restore leaves them where a pivot table does not say where it has its data from", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const { token } = await scoreWorkbook(scoring({ chart: false }));
  workbook.addSheet("Notes").objects.pivots.push({ name: "Mine", source: undefined });
  const { kept } = await restore(token);
  expect(kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
});

test("Restore leaves them where a chart does not say what it is drawn from", async () => {
  const { workbook } = await openScene({ customers: 3 });
  workbook.addSheet("Notes");
  const { token } = await scoreWorkbook(scoring({ chart: false }));
  await chart("Line")();
  const [drawn] = sheetOf(workbook, "Notes").charts;
  // Of a kind that Excel tells less about, such as a histogram.
  Object.assign(drawn ?? {}, { raw: new Uint8Array() });
  const { kept } = await restore(token);
  expect(kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
});

test("Restore leaves them where this Excel does not tell what charts are drawn from", async () => {
  const { workbook } = await openScene({ customers: 3 });
  workbook.addSheet("Notes");
  const { token } = await scoreWorkbook(scoring({ chart: false }));
  await chart("Line")();
  const older = jest.spyOn(Office.context.requirements, "isSetSupported");
  older.mockImplementation((_name, version) => Number(String(version).slice(2)) < 15);
  const { kept } = await restore(token);
  older.mockRestore();
  expect(kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
});
