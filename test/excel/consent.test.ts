import { insertTemplate, NeedsConsent, restore, scoreWorkbook } from "../../src/excel";
import { contentsOf, openScene, scoring, sheetOf, tableNamed } from "./support";

/** The conflicts that a job asks about. */
async function conflictsOf(job: Promise<unknown>) {
  const error = await job.catch((failure: unknown) => failure);
  if (!(error instanceof NeedsConsent)) throw new Error(`Not asked for consent: ${String(error)}`);
  return error.conflicts;
}

test("a sheet of the user's own called Results is not touched unasked", async () => {
  const { workbook } = await openScene({ customers: 5 });
  workbook.addSheet("Results").setValues(0, 0, [["my own", 1]]);
  const before = contentsOf(workbook);
  expect(await conflictsOf(scoreWorkbook(scoring()))).toEqual([
    { sheet: "Results", address: "A1:B1", kind: "sheet" },
  ]);
  expect(contentsOf(workbook)).toEqual(before);
});

test("with consent it gives way under another name, and formulas that refer to it follow", async () => {
  const { workbook } = await openScene({ customers: 5 });
  workbook.addSheet("Results").setValues(0, 0, [["my own", 41]]);
  workbook.addSheet("Notes").setFormula(0, 0, "=Results!B1+1");
  const before = contentsOf(workbook);
  const { overwritten, token } = await scoreWorkbook(scoring({ consent: "overwrite" }));
  expect(overwritten).toEqual([{ sheet: "Results", address: "A1:B1", kind: "sheet" }]);
  expect(sheetOf(workbook, "Results (2)").value(0, 0)).toBe("my own");
  expect(sheetOf(workbook, "Notes").value(0, 0)).toBe(42);
  expect(sheetOf(workbook, "Results").value(0, 0)).toBe("Customer portfolio");
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("a blank sheet of that name is simply used", async () => {
  const { workbook } = await openScene({ customers: 5 });
  workbook.addSheet("Results");
  await scoreWorkbook(scoring());
  expect(workbook.sheet("Results (2)")).toBeUndefined();
  expect(sheetOf(workbook, "Results").value(0, 0)).toBe("Customer portfolio");
});

test("our own sheets are written again unasked, also when renamed", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring());
  workbook.renameSheet(sheetOf(workbook, "Results"), "Our scores");
  const { sheets } = await scoreWorkbook(scoring({ mode: "values" }));
  expect(sheets).toContain("Our scores");
  expect(workbook.sheet("Results")).toBeUndefined();
  expect(sheetOf(workbook, "Our scores").formula(4, 1)).toBeUndefined();
  expect(sheetOf(workbook, "Chart data").value(4, 0)).toBe("Customer 00001");
});

test("a sheet that the user puts in the place of ours is the user's", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring());
  workbook.removeSheet(sheetOf(workbook, "Results"));
  workbook.addSheet("Results").setValues(0, 0, [["new"]]);
  expect(await conflictsOf(scoreWorkbook(scoring()))).toMatchObject([{ kind: "sheet" }]);
});

test("notes beside the results stay; notes where results are to go are asked about", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring({ mode: "values" }));
  const results = sheetOf(workbook, "Results");
  results.setValue(5, 25, "beside");
  results.setValue(100, 0, "far below");
  await scoreWorkbook(scoring({ mode: "values" }));
  expect(results.value(5, 25)).toBe("beside");
  expect(results.value(100, 0)).toBe("far below");
  results.setValue(20, 3, "in the way of the spill");
  const before = contentsOf(workbook);
  expect(await conflictsOf(scoreWorkbook(scoring({ mode: "live" })))).toEqual([
    { sheet: "Results", address: "D21", kind: "cells" },
  ]);
  expect(contentsOf(workbook)).toEqual(before);
  const { token } = await scoreWorkbook(scoring({ mode: "live", consent: "overwrite" }));
  expect(results.value(20, 3)).toBeNull();
  expect(results.value(5, 25)).toBe("beside");
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("customers who joined since the last scoring are not taken for the user's notes", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring());
  const table = tableNamed(workbook, "Customers");
  const { area, sheet } = table;
  sheet.setValue(area.bottom + 1, 0, "A new one");
  workbook.resizeTable(table, { ...area, bottom: area.bottom + 1 });
  const { names } = await scoreWorkbook(scoring());
  expect(names).toHaveLength(6);
});

test("a template asks before it takes the place of sheets and tables that are there", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const before = contentsOf(workbook);
  const conflicts = await conflictsOf(insertTemplate({ template: "standard", language: "en-US" }));
  expect(conflicts.map(({ sheet, kind }) => [sheet, kind])).toEqual([
    ["Read me", "sheet"],
    ["Factors", "sheet"],
    ["Customers", "sheet"],
    ["Settings", "sheet"],
  ]);
  expect(contentsOf(workbook)).toEqual(before);
  // In another language the sheets have other names; the tables have the same.
  const tables = await conflictsOf(insertTemplate({ template: "standard", language: "zh-CN" }));
  expect(tables).toEqual([
    { sheet: "Factors", address: "Factors", kind: "table" },
    { sheet: "Customers", address: "Customers", kind: "table" },
  ]);
  const { token } = await insertTemplate({
    template: "standard",
    language: "en-US",
    consent: "overwrite",
  });
  expect(workbook.table("Customers_2")?.sheet.name).toBe("Customers (2)");
  expect(sheetOf(workbook, "Customers (2)").value(4, 0)).toBe("Customer 00001");
  expect(sheetOf(workbook, "Customers").value(4, 0)).toBeNull();
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});
