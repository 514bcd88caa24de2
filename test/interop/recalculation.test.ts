import { createWorkbook } from "../../src/workbench/excel/model/workbook";
import { ErrorValue, type Scalar } from "../../src/workbench/excel/model/value";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { replaceIn } from "./package";
import { scoreSample } from "./score";
import { convert } from "./soffice";

/** What cells of a sheet hold, by row and column. */
async function cellsOf(file: Uint8Array, name: string): Promise<Scalar[][]> {
  const { workbook } = await readWorkbook(file);
  const sheet = workbook.sheet(name);
  const used = sheet?.usedArea();
  if (sheet === undefined || used === undefined) throw new Error(`No sheet ${name}`);
  return sheet.values({ ...used, top: 0, left: 0 });
}

/** Where two sheets differ; numbers may by 1e-9. LibreOffice saves a formula's empty text as a blank. */
function differences(
  ours: readonly (readonly Scalar[])[],
  theirs: readonly (readonly Scalar[])[],
): string[] {
  return ours.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const other = theirs[r]?.[c] ?? "";
      const same =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= 1e-9
          : text(value) === text(other);
      return same ? [] : [`row ${r + 1}, column ${c + 1}: ${text(value)}, there ${text(other)}`];
    }),
  );
}

function text(value: Scalar): string {
  return value instanceof ErrorValue ? value.code : String(value ?? "");
}

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
