import { failure, open, plain } from "./script";

/** Addresses of what a script leads to from Sheet1!C3:E6. */
async function led(
  ...ways: ((range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range)[]
): Promise<(string | null)[]> {
  const { run } = open();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const found = ways.map((way) => way(sheet.getRange("C3:E6"), sheet));
    for (const range of found) range.load("address");
    await context.sync();
    return found.map((range) => (range.isNullObject ? null : range.address.replace("Sheet1!", "")));
  });
}

test("ranges lead to cells, rows, columns and their neighbours", async () => {
  expect(
    await led(
      (range) => range.getCell(1, 2),
      (range) => range.getRow(0),
      (range) => range.getColumn(-1),
      (range) => range.getLastRow(),
      (range) => range.getLastColumn(),
      (range) => range.getLastCell(),
      (range) => range.getRowsBelow(2),
      (range) => range.getRowsAbove(1),
      (range) => range.getColumnsAfter(2),
      (range) => range.getColumnsBefore(2),
      (range) => range.getEntireRow(),
      (range) => range.getEntireColumn(),
    ),
  ).toEqual([
    "E4",
    "C3:E3",
    "B3:B6",
    "C6:E6",
    "E3:E6",
    "E6",
    "C7:E8",
    "C2:E2",
    "F3:G6",
    "A3:B6",
    "3:6",
    "C:E",
  ]);
});

test("ranges are moved, resized, joined and cut", async () => {
  expect(
    await led(
      (range) => range.getOffsetRange(2, -2),
      (range) => range.getResizedRange(1, -2),
      (range) => range.getAbsoluteResizedRange(1, 1),
      (range) => range.getBoundingRect("A1"),
      (range, sheet) => range.getBoundingRect(sheet.getRange("G1:H2")),
      (range) => range.getIntersection("D:D"),
      (range) => range.getIntersectionOrNullObject("Z1:Z9"),
    ),
  ).toEqual(["A5:C8", "C3:C7", "C3", "A1:E6", "C1:H6", "D3:D6", null]);
});

test.each([
  ["above the first row", (range: Excel.Range) => range.getOffsetRange(-3, 0)],
  ["to nothing", (range: Excel.Range) => range.getResizedRange(-4, 0)],
])("a range %s is InvalidArgument", async (_where, way) => {
  expect((await failure(() => led(way))).code).toBe("InvalidArgument");
});

test("cells that do not meet are ItemNotFound", async () => {
  const error = await failure(() => led((range) => range.getIntersection("A1")));
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("Range.getIntersection");
});

test("a sheet gives ranges by address, by indexes, by name and whole", async () => {
  const { run, workbook } = open();
  workbook.addSheet("My data");
  workbook.names.set("Cut", "='My data'!$B$2");
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("My data");
    const ranges = [
      sheet.getRange("B2:A1"),
      sheet.getRange("'My data'!$A$1"),
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getCell(0, 27),
      sheet.getRange("Cut"),
      sheet.getRange("2:3"),
    ];
    for (const range of ranges) range.load("address");
    const whole = sheet.getRange().load("cellCount, rowCount, isEntireColumn");
    await context.sync();
    return [
      ranges.map(({ address }) => address),
      whole.cellCount,
      whole.rowCount,
      whole.isEntireColumn,
    ];
  });
  expect(plain(read)).toEqual([
    [
      "'My data'!A1:B2",
      "'My data'!A1",
      "'My data'!C2:F4",
      "'My data'!AB1",
      "'My data'!B2",
      "'My data'!2:3",
    ],
    -1,
    1_048_576,
    true,
  ]);
});

test.each(["", "A0", "XFE1", "A1048577", "Nothing", "A1,B2"])(
  "%p is no address",
  async (address) => {
    const { run } = open();
    const read = (): Promise<string> =>
      run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address).load("address");
        await context.sync();
        return range.address;
      });
    // A blank address is the whole sheet.
    if (address === "") expect(await read()).toBe("Sheet1!A:XFD");
    else expect((await failure(read)).code).toBe("InvalidArgument");
  },
);

test("the used range holds every value and formula; an empty sheet has none", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D7").formulas = [['=""']];
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("B:B").getUsedRange().load("address");
    await context.sync();
    return [none.isNullObject, first.address, used.address, values.address, column.address];
  });
  expect(read).toEqual([true, "Sheet1!A1", "Sheet1!B3:D7", "Sheet1!B3:D7", "Sheet1!B3"]);
});

test("merged cells are found from their top left cell, and only from there", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").values = [
      ["kept", "lost"],
      ["lost", "lost"],
    ];
    sheet.getRange("B2:C3").merge();
    const found = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address, areaCount");
    const missed = sheet.getRange("C3").getMergedAreasOrNullObject();
    const values = sheet.getRange("B2:C3").load("values");
    await context.sync();
    sheet.getRange("C3").unmerge();
    const gone = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    await context.sync();
    return [found.address, found.areaCount, missed.isNullObject, values.values, gone.isNullObject];
  });
  expect(plain(read)).toEqual([
    "Sheet1!B2:C3",
    1,
    true,
    [
      ["kept", ""],
      ["", ""],
    ],
    true,
  ]);
});

test("hidden rows are told, and left out of the visible view", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:A3");
    range.values = [[1], [2], [3]];
    sheet.getRange("2:2").rowHidden = true;
    range.load("rowHidden, values");
    const view = range.getVisibleView().load("values, rowCount");
    const row = sheet.getRange("A2").load("rowHidden, hidden");
    await context.sync();
    return [range.rowHidden, range.values, view.values, view.rowCount, row.rowHidden, row.hidden];
  });
  expect(plain(read)).toEqual([null, [[1], [2], [3]], [[1], [3]], 2, true, true]);
});

test("clear takes contents, formats or all", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    range.getCell(0, 0).clear("Contents");
    range.getCell(0, 1).clear("Formats");
    range.getCell(0, 2).clear();
    await context.sync();
  });
  const sheet = workbook.activeSheet;
  expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([null, 2, null]);
  expect([0, 1, 2].map((column) => sheet.format(0, column).bold ?? false)).toEqual([
    true,
    false,
    false,
  ]);
});

test("whole rows are inserted and deleted, parts of rows are not", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("4:4").delete("Up");
    await context.sync();
  });
  const values = workbook.activeSheet.values({ top: 0, left: 0, bottom: 3, right: 0 });
  expect(values.flat()).toEqual([1, null, 2, null]);
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").insert("Down");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
});

test("a copy carries values, formats, and formulas that move along", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      [1, "=A1*$A$3"],
      [2, null],
      [10, null],
    ];
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("D1").copyFrom(sheet.getRange("A1:B1"), "Values");
    const down = sheet.getRange("B2:B3").load("formulas, values, format/font/bold");
    const values = sheet.getRange("D1:E1").load("formulas");
    await context.sync();
    return [down.formulas, down.values, down.format.font.bold, values.formulas];
  });
  expect(plain(read)).toEqual([[["=A2*$A$3"], ["=A3*$A$3"]], [[20], [100]], true, [[1, 10]]]);
});

test("formulas in relative notation read the same in every row", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B1:B3");
    range.formulasR1C1 = [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], [7]];
    range.load("formulas, formulasR1C1");
    await context.sync();
    return [range.formulas, range.formulasR1C1];
  });
  expect(plain(read)).toEqual([
    [["=A1*$A$1"], ["=A2*$A$1"], [7]],
    [["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"], [7]],
  ]);
});

test("a formula is filled down; a number is not continued", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B1").formulas = [["=A1+1"]];
    sheet.getRange("B1").autoFill("B1:B3");
    await context.sync();
  });
  expect([0, 1, 2].map((row) => workbook.activeSheet.formula(row, 1))).toEqual([
    "=A1+1",
    "=A2+1",
    "=A3+1",
  ]);
  const error = await failure(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("D1").values = [[1]];
      sheet.getRange("D1").autoFill("D1:D3");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
});
