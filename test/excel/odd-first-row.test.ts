import { restore, scoreWorkbook } from "../../src/excel";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "./support";

// Of a rating that Excel itself does not read, native results hold a formula of its own.
test("a first row with a formula of its own is scored over and comes back, and so do the rows below", async () => {
  const { workbook } = await openScene({
    customers: 5,
    table: smallTable(),
    cells: { "0:0": " ３ " },
  });
  await scoreWorkbook(scoring({ mode: "native" }));
  const results = sheetOf(workbook, "Results");
  const formulas = () => [4, 5, 6, 7, 8].map((row) => results.formula(row, 27));
  const before = { contents: contentsOf(workbook), formulas: formulas() };
  expect(before.formulas[0]).toContain("EXACT");
  expect(before.formulas[1]).not.toContain("EXACT");
  const { token } = await scoreWorkbook(scoring({ mode: "values" }));
  expect(formulas().join()).not.toContain("EXACT");
  await restore(token);
  expect(formulas()).toEqual(before.formulas);
  expect(contentsOf(workbook)).toEqual(before.contents);
});
