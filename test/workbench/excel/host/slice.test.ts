import { failure, open, plain } from "./script";

test("values written in one run are read back in the next", async () => {
  const { run } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Factors");
    sheet.getRange("A1:B2").values = [
      ["Name", "Weight"],
      ["Growth", 0.5],
    ];
    await context.sync();
  });
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Factors").getUsedRange();
    range.load("values, address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(plain(values)).toEqual([
    "Factors!A1:B2",
    [
      ["Name", "Weight"],
      ["Growth", 0.5],
    ],
  ]);
});

test("a table is made, named, found again, and its cells calculate", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Name", "Weight"],
      ["Growth", 2],
      ["Margin", 3],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Factors";
    sheet.getRange("D1").formulas = [["=SUM(Factors[Weight])"]];
    await context.sync();

    const found = context.workbook.tables.getItem("Factors");
    const body = found.getDataBodyRange().load("values");
    const sum = sheet.getRange("D1").load("values");
    found.columns.load("items/name");
    await context.sync();
    return { body: body.values, sum: sum.values, columns: found.columns.items.map((c) => c.name) };
  });
  expect(plain(read)).toEqual({
    body: [
      ["Growth", 2],
      ["Margin", 3],
    ],
    sum: [[5]],
    columns: ["Name", "Weight"],
  });
});

test("a sheet that is not there is ItemNotFound, with the statement that failed", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toContain("getItem");
});
