import { insertTemplate, scoreWorkbook, toKamError } from "../../src/excel";
import { describeError, errors, type ErrorCode } from "../../src/i18n/errors";
import { languages } from "../../src/i18n/language";
import { contentsOf, openScene, scoring, sheetOf } from "./support";

test("a protected sheet is named before anything is written", async () => {
  const { workbook } = await openScene({ customers: 4 });
  await scoreWorkbook(scoring());
  sheetOf(workbook, "Chart data").protected = true;
  const before = contentsOf(workbook);
  await expect(scoreWorkbook(scoring({ mode: "values" }))).rejects.toMatchObject({
    code: "KAM-PROTECTED",
    place: { sheet: "Chart data" },
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("a workbook whose structure is protected stays as it is", async () => {
  const { workbook } = await openScene({ customers: 4 });
  const before = contentsOf(workbook);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-PROTECTED" });
  expect(contentsOf(workbook)).toEqual(before);
});

test("while a cell is being edited the job waits, and then is done", async () => {
  const { host, workbook } = await openScene({ customers: 4 });
  host.cellEditMode = true;
  const job = scoreWorkbook(scoring());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.sheet("Results")).toBeUndefined();
  host.cellEditMode = false;
  await job;
  expect(workbook.sheet("Results")).toBeDefined();
});

test.each([
  ["InvalidOperationInCellEditMode", "KAM-CELL-EDIT"],
  ["AccessDenied", "KAM-PROTECTED"],
  ["ItemNotFound", "KAM-GONE"],
  ["RequestPayloadSizeLimitExceeded", "KAM-PAYLOAD"],
  ["ApiNotFound", "KAM-UNSUPPORTED"],
  ["MergedRangeConflict", "KAM-MERGED"],
  ["GeneralException", "KAM-INTERNAL"],
] as const)("Excel's %s is %s", async (code, expected) => {
  const { host } = await openScene({ customers: 3 });
  host.failNext(code, { skip: 3 });
  const error = toKamError(await scoreWorkbook(scoring()).catch((failure: unknown) => failure));
  expect(error.code).toBe(expected);
  // What a person copies says what Excel said.
  expect(error.details).toContain(expected);
  expect(error.details).toContain(code);
});

test("what would be too much to remember is told as such, and the workbook stays as it was", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const part = workbook.customXml[0]!;
  // A part that is full stays as it is; what stands in two more would be too much for the one that is written.
  for (const sign of ["x", "y", "z"]) {
    const long = `<record>${sign.repeat(400_000)}</record></memory>`;
    workbook.customXml.push({ ...part, id: `{${sign}}`, xml: part.xml.replace("</memory>", long) });
  }
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-QUOTA" });
  expect(workbook.sheet("Results")).toBeUndefined();
});

test("a lost connection is told as such, and nothing half written stays", async () => {
  for (const skip of [0, 3, 4, 6]) {
    const { host, workbook } = await openScene({ customers: 3 });
    const before = contentsOf(workbook);
    host.failNext("ConnectionFailure", { skip });
    await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-CONNECTION" });
    expect(contentsOf(workbook)).toEqual(before);
  }
});

test("customers of whom no column is a factor cannot be scored", async () => {
  const { workbook } = await openScene({ customers: 3 });
  const customers = sheetOf(workbook, "Customers");
  for (let column = 1; column < 40; column++) {
    if (customers.value(3, column) !== null) customers.setValue(3, column, `Other ${column}`);
  }
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-NO-RATINGS" });
});

test("a template can be inserted into a blank workbook and fails into a blank workbook", async () => {
  const { host, workbook } = await openScene({ customers: 1 });
  for (const { name } of [...workbook.sheets].slice(1)) {
    workbook.removeSheet(sheetOf(workbook, name));
  }
  workbook.customXml.length = 0;
  const before = contentsOf(workbook);
  host.failNext("GeneralException", { skip: 2, action: 50 });
  await expect(insertTemplate({ template: "standard", language: "en-US" })).rejects.toThrow();
  expect(contentsOf(workbook)).toEqual(before);
});

test("every code has a text and a remedy in each language, and says the place where it knows it", () => {
  const codes = Object.keys(errors["en-US"]).filter(
    (key) => !key.endsWith(".remedy"),
  ) as ErrorCode[];
  for (const language of languages) {
    for (const code of codes) {
      const { text, remedy } = describeError(code, language, { sheet: "Data", address: "C5" });
      expect(text).toContain("(Data!C5)");
      expect(remedy).not.toBe("");
    }
  }
});
