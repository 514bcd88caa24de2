import { failure, open, plain } from "./script";

test("sheets are added, moved, hidden, coloured and counted", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const { worksheets } = context.workbook;
    const unnamed = worksheets.add().load("name");
    const results = worksheets.add("Results");
    results.position = 0;
    results.tabColor = "#1f3864";
    results.showGridlines = false;
    unnamed.visibility = "Hidden";
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const first = worksheets.getFirst().load("name, tabColor, showGridlines, position");
    const next = first.getNextOrNullObject(true).load("name");
    await context.sync();
    const last = worksheets.getLast(true).load("name");
    await context.sync();
    return [
      [unnamed.name, all.value, visible.value],
      [first.name, first.tabColor, first.showGridlines, first.position],
      [next.name, last.name],
    ];
  });
  expect(plain(read)).toEqual([
    ["Sheet2", 3, 2],
    ["Results", "#1F3864", false, 0],
    ["Sheet1", "Sheet1"],
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Results", "Sheet1", "Sheet2"]);
});

test("formulas follow a sheet that is renamed", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.add("Data");
    data.getRange("A1").values = [[5]];
    const cell = worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Data!A1"]];
    data.name = "New data";
    cell.load("formulas, values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(plain(read)).toEqual([[["='New data'!A1"]], [[5]]]);
});

test.each([
  ["taken", "SHEET1", "ItemAlreadyExists"],
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["with a forbidden character", "a/b", "InvalidArgument"],
  ["blank", "", "InvalidArgument"],
])("a name that is %s is refused", async (_what, name, code) => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.add("Other").name = name;
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const { run } = open();
  const act = (what: (sheet: Excel.Worksheet) => void): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      what(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const deleted = await failure(() =>
    act((sheet) => {
      sheet.delete();
    }),
  );
  expect(deleted.code).toBe("InvalidOperation");
  const { run: other } = open();
  const hidden = await failure(() =>
    other(async (context) => {
      context.workbook.worksheets.getFirst().visibility = "VeryHidden";
      await context.sync();
    }),
  );
  expect(hidden.code).toBe("InvalidOperation");
});

test("panes are frozen by rows, by columns and at a range", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    freezePanes.freezeRows(1);
    const rows = freezePanes.getLocation().load("address");
    freezePanes.freezeAt("A1:B2");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeColumns(3);
    await context.sync();
    return [rows.address, both.address, none.isNullObject];
  });
  expect(read).toEqual(["Sheet1!1:1", "Sheet1!A1:B2", true]);
  expect(workbook.activeSheet.freeze).toEqual({ rows: 0, columns: 3 });
});

test("the workbook has a name; the application its separators and calculation mode", async () => {
  const { run, host } = open();
  host.fileName = "portfolio.xlsx";
  const read = await run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    context.workbook.load("name");
    application.load("calculationMode, decimalSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    return [
      context.workbook.name,
      application.calculationMode,
      application.decimalSeparator,
      application.cultureInfo.name,
    ];
  });
  expect(read).toEqual(["portfolio.xlsx", "Manual", ".", "en-US"]);
});

test("page settings read back", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("orientation, zoom");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom];
  });
  expect(plain(read)).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
});

test("names stand for ranges and constants, and are found whatever their case", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").values = [[5.5]];
    const { names } = context.workbook;
    names.add("Cut", sheet.getRange("B2"));
    names.add("Limit", 50 as unknown as string);
    sheet.getRange("A1").formulas = [["=Cut*Limit"]];
    const cut = names.getItem("CUT").load("name, type, value, formula");
    const range = cut.getRange().load("address, values");
    const limit = names.getItemOrNullObject("Limit").load("type, value");
    const none = names.getItemOrNullObject("Nothing");
    const result = sheet.getRange("A1").load("values");
    names.load("items/name");
    await context.sync();
    return [
      [cut.name, cut.type, cut.value, cut.formula, range.address],
      [limit.type, limit.value, none.isNullObject],
      names.items.map(({ name }) => name),
      String(result.values[0]![0]),
    ];
  });
  expect(plain(read)).toEqual([
    ["Cut", "Range", "Sheet1!$B$2", "=Sheet1!$B$2", "Sheet1!B2"],
    ["Double", 50, true],
    ["Cut", "Limit"],
    "275",
  ]);
  await run(async (context) => {
    context.workbook.names.getItem("Cut").delete();
    await context.sync();
  });
  expect([...workbook.names.keys()]).toEqual(["Limit"]);
});

test.each([
  ["that exists", "LIMIT", "ItemAlreadyExists"],
  ["like a cell's address", "AB12", "InvalidArgument"],
  ["with a blank", "a b", "InvalidArgument"],
])("a name %s is refused", async (_what, name, code) => {
  const { run, workbook } = open();
  workbook.names.set("Limit", "=1");
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("settings keep what can be written as JSON, dates too", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("kam", { version: 1, list: [1, 2] });
    settings.add("when", new Date(Date.UTC(2024, 0, 5)));
    const kam = settings.getItem("kam").load("value, key");
    const when = settings.getItem("when").load("value");
    const none = settings.getItemOrNullObject("other");
    const count = settings.getCount();
    await context.sync();
    settings.getItem("kam").delete();
    const gone = settings.getItemOrNullObject("kam");
    await context.sync();
    return [
      [kam.key, kam.value as unknown],
      (when.value as Date).toISOString(),
      [none.isNullObject, count.value, gone.isNullObject],
    ];
  });
  expect(plain(read)).toEqual([
    ["kam", { version: 1, list: [1, 2] }],
    "2024-01-05T00:00:00.000Z",
    [true, 2, true],
  ]);
});
