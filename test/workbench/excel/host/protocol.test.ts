import { failure, open, plain } from "./script";

test("reading what was not loaded throws the library's own PropertyNotLoaded", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});

test("nothing is written before the sync", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    expect(workbook.activeSheet.value(0, 0)).toBeNull();
    await context.sync();
    expect(workbook.activeSheet.value(0, 0)).toBe(1);
  });
});

test("what is not there is a null object, and so is what hangs on it", async () => {
  const { run } = open();
  const nulls = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1");
    const table = context.workbook.tables.getItemOrNullObject("None");
    range.load("values");
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, table.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("actions before the one that fails have been done, those after it have not", async () => {
  const { run, workbook } = open();
  const error = await failure(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["done"]];
      sheet.tables.getItem("None").delete();
      sheet.getRange("A2").values = [["not done"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(workbook.activeSheet.value(0, 0)).toBe("done");
  expect(workbook.activeSheet.value(1, 0)).toBeNull();
  expect(error.debugInfo.surroundingStatements?.join("\n")).toContain("tables");
});

test.each([
  ["a method of a range", "Range.getImage", (range: Excel.Range) => void range.getImage()],
  ["a property of a range", "Range.style", (range: Excel.Range) => (range.style = "Good")],
  [
    "an object of a range",
    "Range.sort",
    (range: Excel.Range) => {
      range.sort.apply([{ key: 0 }]);
    },
  ],
  [
    "a property to load",
    "Range.linkedDataTypeState",
    (range: Excel.Range) => void range.load("linkedDataTypeState"),
  ],
])("%s that the host lacks is ApiNotFound by name", async (_what, name, use) => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      use(context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain(`'${name}'`);
});

test("collections load items, their objects, and objects of those, in every way of asking", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "First";
    const byPath = context.workbook.worksheets.load("items/name, items/tables/items/name");
    const byObject = context.workbook.worksheets.load({
      name: true,
      tables: { $all: true, columns: { name: true } },
    });
    await context.sync();
    const [one] = byObject.items;
    return {
      names: byPath.items.map(({ name }) => name),
      tables: one!.tables.items.map((table) => [
        table.name,
        table.showTotals,
        table.columns.items.map(({ name }) => name),
      ]),
    };
  });
  expect(plain(read)).toEqual({ names: ["Sheet1"], tables: [["First", false, ["a", "b"]]] });
});

test("nested objects are loaded by path and by expand", async () => {
  const { run } = open();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.format.fill.color = "#ffcc00";
    range.format.font.bold = true;
    range.load("format/fill/color");
    range.load({ select: "address", expand: "format/font" });
    await context.sync();
    return [range.format.fill.color, range.format.font.bold, range.address];
  });
  expect(read).toEqual(["#FFCC00", true, "Sheet1!A1"]);
});

test("top and skip page through a collection", async () => {
  const { run } = open();
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["B", "C", "D"]) worksheets.add(name);
    worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(plain(names)).toEqual(["B", "C"]);
});

test("an object got by add is found again in the next batch, not added again", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
});

test("a range stays usable over several syncs and moves with its rows", async () => {
  const { run, workbook } = open();
  const address = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A5");
    range.values = [["here"]];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    range.values = [["there"]];
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A7");
  expect(workbook.activeSheet.value(6, 0)).toBe("there");
});

test("set writes several properties, and update sends them in one action", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").set({ values: [[5]], format: { font: { bold: true } } });
    const updatable = sheet as unknown as { update(properties: object): void };
    updatable.update({ tabColor: "#336699" });
    await context.sync();
  });
  expect(workbook.activeSheet.value(0, 0)).toBe(5);
  expect(workbook.activeSheet.format(0, 0).bold).toBe(true);
  expect(workbook.activeSheet.tabColor).toBe("#336699");
});

test("ensureUnchanged passes what is as expected and stops at what is not", async () => {
  const { run } = open();
  const check = (expected: object): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst() as unknown as {
        ensureUnchanged(state: object): void;
      };
      sheet.ensureUnchanged(expected);
      await context.sync();
    });
  await expect(check({ name: "Sheet1" })).resolves.toBeUndefined();
  expect((await failure(() => check({ name: "Other" }))).code).toBe("Conflict");
});

test("traces of the statements before an error come back with it", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      context.trace("before");
      context.workbook.worksheets.getItem("Nowhere").activate();
      context.trace("after");
      await context.sync();
    }),
  );
  expect(plain(error.traceMessages)).toEqual(["before"]);
});

test("ranges a run kept are let go after it", async () => {
  const { run, host } = open();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const count = await run(async (context) => {
    const workbook = context.workbook as unknown as {
      _GetReferenceCount(): OfficeExtension.ClientResult<number>;
    };
    const result = workbook._GetReferenceCount();
    await context.sync();
    return result.value;
  });
  expect(count).toBe(0);
  expect(host.statistics.releases).toBe(1);
});
