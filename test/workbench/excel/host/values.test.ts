import { ErrorValue } from "../../../../src/workbench/excel/model/value";
import { failure, open, plain } from "./script";

async function written(
  input: unknown,
  numberFormat?: string,
): Promise<{ value: unknown; formula: string | undefined; format: string | undefined }> {
  const { run, workbook } = open();
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    await context.sync();
  });
  const sheet = workbook.activeSheet;
  return {
    value: sheet.value(0, 0),
    formula: sheet.formula(0, 0),
    format: sheet.format(0, 0).numberFormat,
  };
}

// What Excel makes of typed input; see "How Excel changes text on entry" in any Excel handbook.
test.each([
  ["a number", 3.5, 3.5, undefined],
  ["a logical", true, true, undefined],
  ["plain text", "Acme", "Acme", undefined],
  ["digits as text", "007", 7, undefined],
  ["a logical as text", "true", true, undefined],
  ["a percentage", "5%", 0.05, "0%"],
  ["a day", "2024-01-05", 45296, "m/d/yyyy"],
  ["an apostrophe", "'007", "007", undefined],
  ["an apostrophe before a formula", "'=1+1", "=1+1", undefined],
  ["an equals sign alone", "=", "=", undefined],
])("%s written as a value", async (_what, input, value, format) => {
  const cell = await written(input);
  expect(cell.value).toBe(value);
  if (format === "m/d/yyyy") expect(cell.format).toMatch(/m+\/d+\/y+/i);
  else expect(cell.format).toBe(format);
});

test("text such as 1-2 becomes a date, unless the cell is formatted as text", async () => {
  expect(typeof (await written("1-2")).value).toBe("number");
  expect(await written("1-2", "@")).toEqual({ value: "1-2", formula: undefined, format: "@" });
  expect((await written("007", "@")).value).toBe("007");
  expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1", formula: undefined });
});

test("a format that a cell has is kept when a percentage comes in", async () => {
  expect(await written("5%", "0.000")).toMatchObject({ value: 0.05, format: "0.000" });
});

test("an error's code becomes the error", async () => {
  expect((await written("#N/A")).value).toEqual(new ErrorValue("#N/A"));
});

test("what begins with = is a formula, through values and through formulas", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
    sheet.getRange("C1").formulas = [["=B1+1"]];
    const range = sheet.getRange("A1:C1").load("values, formulas, valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes];
  });
  expect(plain(read)).toEqual([
    [[2, 6, 7]],
    [[2, "=A1*3", "=B1+1"]],
    [["Double", "Double", "Double"]],
  ]);
});

test.each([
  ["is not complete", "=SUM(A1", "InvalidArgument"],
  ["makes no sense", "=1 2", "InvalidArgument"],
  ["is longer than 8,192 characters", `=${"1+".repeat(4096)}1`, "FormulaLengthExceedsLimit"],
])("a formula that %s is refused, and nothing is written", async (_what, formula, code) => {
  const { run, workbook } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A2").formulas = [["fine"], [formula]];
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
});

test("null leaves a cell alone and blank text clears it", async () => {
  const { run } = open();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.values = [["keep", "clear", "change"]];
    range.values = [[null, "", "changed"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(plain(values)).toEqual([["keep", "", "changed"]]);
});

test("one value fills the whole range", async () => {
  const { run } = open();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = 0 as unknown as number[][];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(plain(values)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test.each([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ["ragged rows", [[1, 2], [1]]],
  [
    "a value of another kind",
    [
      [{}, 1],
      [1, 1],
    ],
  ],
])("%s are InvalidArgument and write nothing", async (_what, input) => {
  const { run, workbook } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = input;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
});

test("blanks read as blank text, errors as their code, and text as it shows", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D1").values = [["=1/0", 0.256, true, null]];
    sheet.getRange("B1").numberFormat = [["0.0%"]];
    const range = sheet.getRange("A1:D1").load("values, text, valueTypes, numberFormat");
    await context.sync();
    return [range.values, range.text, range.valueTypes, range.numberFormat];
  });
  expect(plain(read)).toEqual([
    [["#DIV/0!", 0.256, true, ""]],
    [["#DIV/0!", "25.6%", "TRUE", ""]],
    [["Error", "Double", "Boolean", "Empty"]],
    [["General", "0.0%", "General", "General"]],
  ]);
});

test("more than five million cells read as null", async () => {
  const { run } = open();
  const [many, fewer] = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const large = sheet.getRange("A:E").load("values, cellCount");
    const small = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return [large.values, small.values];
  });
  expect(many).toBeNull();
  expect(plain(fewer)).toEqual([[""], [""]]);
});

test("a formula that spills tells its range and its parent", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    sheet.getRange("C1").formulas = [["=A1:A3*10"]];
    const anchor = sheet.getRange("C1").load("hasSpill");
    const spilled = anchor.getSpillingToRange().load("address, values");
    const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
    return [anchor.hasSpill, spilled.address, spilled.values, parent.address, none.isNullObject];
  });
  expect(plain(read)).toEqual([true, "Sheet1!C1:C3", [[30], [10], [20]], "Sheet1!C1", true]);
});
