import { open, settled } from "./script";

type Seen = Record<string, unknown>;

const picked = (event: object, ...keys: string[]): Seen =>
  Object.fromEntries(keys.map((key) => [key, (event as Seen)[key]]));

test("a write of the add-in tells the sheet's listeners, marked as its own", async () => {
  const { run, workbook } = open();
  const seen: Seen[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => {
      seen.push(picked(event, "address", "changeType", "source", "triggerSource", "worksheetId"));
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    {
      address: "B2:C3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: workbook.activeSheet.id,
    },
  ]);
});

test("an edit of the user tells listeners of the sheet, the workbook and the table", async () => {
  const { run, workbook } = open();
  const seen: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [["Rating"], [1], [2]];
    const table = sheet.tables.add("A1:A3", true);
    await context.sync();
    const note =
      (who: string) =>
      (event: { address: string }): Promise<void> => {
        const { triggerSource } = event as { triggerSource?: string };
        seen.push(`${who} ${event.address} ${String(triggerSource)}`);
        return Promise.resolve();
      };
    sheet.onChanged.add(note("sheet"));
    context.workbook.worksheets.onChanged.add(note("workbook"));
    table.onChanged.add(note("table"));
    await context.sync();
  });
  workbook.activeSheet.setValue(2, 0, 9);
  await settled();
  // Table events do not say who made the change.
  expect(seen.sort()).toEqual(["sheet A3 Unknown", "table A3 undefined", "workbook A3 Unknown"]);
});

test("an edit of a coauthor is remote", async () => {
  const { run, workbook, host } = open();
  const sources: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((event) => {
      sources.push(event.source);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.asCoauthor(() => {
    workbook.activeSheet.setValue(0, 0, 1);
  });
  workbook.activeSheet.setValue(0, 0, 2);
  await settled();
  expect(sources).toEqual(["Remote", "Local"]);
});

test("the range of an event can be got from it", async () => {
  const { run, workbook } = open();
  const values: unknown[] = [];
  await run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
      await run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values[0]![0]);
      });
    });
    await context.sync();
  });
  workbook.activeSheet.setValue(0, 0, "typed");
  await settled();
  await settled();
  expect(values).toEqual(["typed"]);
});

test("a removed handler hears no more, and none hears while events are off", async () => {
  const { run, workbook } = open();
  const seen: string[] = [];
  const edit = async (value: number): Promise<void> => {
    workbook.activeSheet.setValue(0, 0, value);
    await settled();
  };
  const handler = await run(async (context) => {
    const result = context.workbook.worksheets.getFirst().onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await edit(1);
  const enable = (flag: boolean): Promise<void> =>
    run(async (context) => {
      context.runtime.enableEvents = flag;
      await context.sync();
    });
  await enable(false);
  await edit(2);
  await enable(true);
  await edit(3);
  expect(seen).toHaveLength(2);
  await run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await edit(4);
  expect(seen).toHaveLength(2);
});

test("selecting cells tells the sheet, the table and the document", async () => {
  const { run, workbook, host } = open();
  const seen: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    sheet.onSelectionChanged.add((event) => {
      seen.push(`sheet ${event.address}`);
      return Promise.resolve();
    });
    table.onSelectionChanged.add((event) => {
      seen.push(`table ${event.isInsideTable ? event.address : "outside"}`);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(() => {
      seen.push("workbook");
      return Promise.resolve();
    });
    await context.sync();
  });
  host.select(workbook.activeSheet, { top: 1, left: 1, bottom: 4, right: 4 });
  host.select(workbook.activeSheet, { top: 8, left: 0, bottom: 8, right: 0 });
  await settled();
  expect(seen.filter((event) => event !== "workbook")).toEqual([
    "sheet B2:E5",
    "table B2",
    "sheet A9",
    "table outside",
  ]);
  expect(seen.filter((event) => event === "workbook")).toHaveLength(2);
  const selected = await run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!A9");
});

test("activating, adding, renaming and deleting sheets tells the collection", async () => {
  const { run } = open();
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string) => (): Promise<void> => {
      seen.push(what);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    await context.sync();
    const sheet = worksheets.add("Second");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    "added",
    "deactivated",
    "activated",
    "deactivated",
    "activated",
    "deleted",
  ]);
});

test("an edit that a formula depends on is followed by a calculated event of its sheet", async () => {
  const { run, workbook } = open();
  const seen: string[] = [];
  const results = workbook.addSheet("Results");
  results.setFormula(0, 0, "=Sheet1!A1*2");
  await run(async (context) => {
    context.workbook.worksheets.getItem("Results").onCalculated.add((event) => {
      seen.push(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  await settled();
  seen.length = 0;
  workbook.sheets[0]!.setValue(0, 0, 21);
  await settled();
  expect(seen).toEqual([results.id]);
});

test("tables that come and go are told", async () => {
  const { run } = open();
  const seen: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.tables.onAdded.add(() => {
      seen.push("added");
      return Promise.resolve();
    });
    context.workbook.tables.onDeleted.add((event) => {
      seen.push(`deleted ${event.tableName}`);
      return Promise.resolve();
    });
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    table.name = "Ratings";
    await context.sync();
    table.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(["added", "deleted Ratings"]);
});
