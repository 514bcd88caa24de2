import { failure, open, plain, type Script } from "./script";

/** Table "Customers" in A1:B3 of Sheet1. */
async function withTable(script: Script): Promise<void> {
  await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Customer", "Rating"],
      ["Ann", 7],
      ["Bob", 3],
    ];
    sheet.tables.add("A1:B3", true).name = "Customers";
    await context.sync();
  });
}

test("a table gives its parts, its sheet and its place among the tables", async () => {
  const script = open();
  await withTable(script);
  const read = await script.run(async (context) => {
    const table = context.workbook.tables.getItem("customers").load("name, showTotals, style");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Rating").getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load("address");
    table.worksheet.load("name");
    table.rows.load("count");
    const within = context.workbook.worksheets
      .getFirst()
      .getRange("B2")
      .getTables()
      .load("items/name");
    const contained = context.workbook.worksheets.getFirst().getRange("B2").getTables(true);
    const count = contained.getCount();
    await context.sync();
    return {
      addresses: ranges.map(({ address }) => address.replace("Sheet1!", "")),
      table: [table.name, table.showTotals, table.worksheet.name, table.rows.count],
      within: within.items.map(({ name }) => name),
      contained: count.value,
    };
  });
  expect(plain(read)).toEqual({
    addresses: ["A1:B3", "A1:B1", "A2:B3", "B2:B3", "A3:B3"],
    table: ["Customers", false, "Sheet1", 2],
    within: ["Customers"],
    contained: 0,
  });
});

test("headers become texts, none blank and none twice", async () => {
  const { run } = open();
  const names = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D1").values = [["Name", "", "name", 2024]];
    const table = sheet.tables.add("A1:D2", true);
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(plain(names)).toEqual(["Name", "Column2", "name2", "2024"]);
});

test("a table without headers gets a header row above its data", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["Ann", 7]];
    const range = sheet.tables.add("A1:B1", false).getRange().load("address, values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(plain(read)).toEqual([
    "Sheet1!A1:B2",
    [
      ["Column1", "Column2"],
      ["Ann", 7],
    ],
  ]);
});

test("rows are added at the end and in between, and formulas see them", async () => {
  const script = open();
  await withTable(script);
  const values = await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = context.workbook.tables.getItem("Customers");
    sheet.getRange("D1").formulas = [["=SUM(Customers[Rating])"]];
    table.rows.add(undefined, [["Cy", 5]]);
    table.rows.add(0, [["First", 1]]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(plain(values)).toEqual([
    ["First", 1],
    ["Ann", 7],
    ["Bob", 3],
    ["Cy", 5],
  ]);
  expect(script.workbook.activeSheet.value(0, 3)).toBe(16);
});

test("a row is deleted and the table closes up", async () => {
  const script = open();
  await withTable(script);
  const values = await script.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(plain(values)).toEqual([["Bob", 3]]);
});

test("a column is added at the right end, with its name and values", async () => {
  const script = open();
  await withTable(script);
  const read = await script.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.columns.add(-1, [["Share"], [0.7], [0.3]]);
    const range = table.getRange().load("address, values");
    await context.sync();
    return [range.address, range.values[2]];
  });
  expect(plain(read)).toEqual(["Sheet1!A1:C3", ["Bob", 3, 0.3]]);
});

test("a table is resized in place, converted to a range, or deleted with its cells", async () => {
  const script = open();
  await withTable(script);
  const read = await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = context.workbook.tables.getItem("Customers");
    table.resize("A1:C5");
    const resized = table.getRange().load("address");
    await context.sync();
    const converted = table.convertToRange().load("address");
    const none = context.workbook.tables.getItemOrNullObject("Customers");
    await context.sync();
    sheet.tables.add("A1:B3", true).delete();
    await context.sync();
    return [resized.address, converted.address, none.isNullObject];
  });
  expect(read).toEqual(["Sheet1!A1:C5", "Sheet1!A1:C5", true]);
  expect(script.workbook.tables).toEqual([]);
  expect(script.workbook.activeSheet.value(1, 0)).toBeNull();
});

test.each([
  ["another table", "InvalidArgument", "B2:C4"],
  ["merged cells", "MergedRangeConflict", "E1:F3"],
])("a table over %s is refused", async (_what, code, address) => {
  const script = open();
  await withTable(script);
  const error = await failure(() =>
    script.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E2:F2").merge();
      sheet.tables.add(address, true);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("a name that another table has is InvalidArgument, like every name that Excel does not take", async () => {
  const script = open();
  await withTable(script);
  const error = await failure(() =>
    script.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("D1:E2", true).name = "CUSTOMERS";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("totals show and go", async () => {
  const script = open();
  await withTable(script);
  const read = await script.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    table.showTotals = false;
    const whole = table.getRange().load("address");
    await context.sync();
    return [total.address, body.address, whole.address];
  });
  expect(read).toEqual(["Sheet1!A4:B4", "Sheet1!A2:B3", "Sheet1!A1:B3"]);
});

test("rows are sorted by columns, blanks last", async () => {
  const script = open();
  await withTable(script);
  const values = await script.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.rows.add(undefined, [
      ["Cy", ""],
      ["Di", 9],
    ]);
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([name]) => String(name));
  });
  expect(plain(values)).toEqual(["Di", "Ann", "Bob", "Cy"]);
});

test("a table with hidden rows counts as filtered until its filter is cleared", async () => {
  const script = open();
  await withTable(script);
  script.workbook.activeSheet.hiddenRows.add(1);
  const read = await script.run(async (context) => {
    const { autoFilter } = context.workbook.tables
      .getItem("Customers")
      .load("autoFilter/isDataFiltered");
    await context.sync();
    const before = autoFilter.isDataFiltered;
    autoFilter.clearCriteria();
    autoFilter.load("isDataFiltered");
    await context.sync();
    return [before, autoFilter.isDataFiltered];
  });
  expect(read).toEqual([true, false]);
});
