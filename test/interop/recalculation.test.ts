import { createWorkbook } from "../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { cellsOf, differences } from "./cells";
import { replaceIn } from "./package";
import { scoreSample } from "./score";
import { convert } from "./soffice";

test("LibreOffice calculates anew what it is told to calculate, and else shows what the file holds", async () => {
  const workbook = createWorkbook();
  workbook.activeSheet.setFormula(0, 0, "=1+1");
  const wrong = replaceIn(
    await writeWorkbook(workbook),
    "xl/worksheets/sheet1.xml",
    "<v>2</v>",
    "<v>7</v>",
  );
  const shown = await cellsOf(await convert(wrong, "xlsx"), "Sheet1");
  const calculated = await cellsOf(await convert(wrong, "xlsx", { recalculate: true }), "Sheet1");
  expect([shown, calculated]).toEqual([[[7]], [[2]]]);
});

test.each(["portfolio", "wholesale"] as const)(
  "LibreOffice calculates the native formulas of %s to the same numbers",
  async (sample) => {
    const { file } = await scoreSample(sample, "native");
    const recalculated = await convert(file, "xlsx", { recalculate: true });
    for (const sheet of ["Results", "Chart data"]) {
      const ours = await cellsOf(file, sheet);
      expect(ours.length).toBeGreaterThan(20);
      expect(differences(ours, await cellsOf(recalculated, sheet))).toEqual([]);
    }
  },
);

test("LibreOffice finds the tables, the validation and the chart of a written workbook", async () => {
  const { file } = await scoreSample("portfolio", "values");
  const { workbook: ours } = await readWorkbook(file);
  const { workbook: theirs } = await readWorkbook(await convert(file, "xlsx"));
  expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
  expect(theirs.tables.map(({ name, area }) => ({ name, area }))).toEqual(
    ours.tables.map(({ name, area }) => ({ name, area })),
  );
  expect(theirs.sheet("Customers")?.validations.length).toBeGreaterThan(0);
  const chart = theirs.sheet("Matrix")?.charts[0];
  const wanted = ours.sheet("Matrix")?.charts[0];
  expect(chart?.raw).toBeUndefined();
  expect([chart?.x.positionAt, chart?.y.positionAt]).toEqual([
    wanted?.x.positionAt,
    wanted?.y.positionAt,
  ]);
  expect(chart?.series.map(({ yFormula }) => yFormula.replace(/[$']/g, ""))).toEqual(
    wanted?.series.map(({ yFormula }) => yFormula.replace(/[$']/g, "")),
  );
});
