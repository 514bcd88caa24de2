import { failure, open, type Script } from "./script";

/** A protected sheet of which only B1 may be written. */
async function withProtected(script: Script): Promise<void> {
  await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["locked", "open"]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
}

test.each([
  ["a value", (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]])],
  [
    "a range that is partly locked",
    (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
  ],
  ["a format", (sheet: Excel.Worksheet) => (sheet.getRange("B1").format.fill.color = "#FFFFFF")],
  [
    "clearing",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").clear();
    },
  ],
  ["a table", (sheet: Excel.Worksheet) => sheet.tables.add("D1:E2", true)],
  ["a chart", (sheet: Excel.Worksheet) => sheet.charts.add("XYScatter", sheet.getRange("A1:B1"))],
  ["inserting rows", (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down")],
])("on a protected sheet %s is AccessDenied", async (_what, act) => {
  const script = open();
  await withProtected(script);
  const error = await failure(() =>
    script.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  expect(script.workbook.activeSheet.value(0, 0)).toBe("locked");
});

test("an unlocked cell of a protected sheet can be written", async () => {
  const script = open();
  await withProtected(script);
  await script.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B1").values = [["written"]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  expect(script.workbook.activeSheet.value(0, 1)).toBe("written");
});

test("protecting twice, and unprotecting without the password, is AccessDenied", async () => {
  const { run } = open();
  const act = (what: (protection: Excel.WorksheetProtection) => void): Promise<void> =>
    run(async (context) => {
      what(context.workbook.worksheets.getFirst().protection);
      await context.sync();
    });
  await act((protection) => {
    protection.protect({}, "secret");
  });
  const again = await failure(() =>
    act((protection) => {
      protection.protect();
    }),
  );
  const wrong = await failure(() =>
    act((protection) => {
      protection.unprotect("guess");
    }),
  );
  await act((protection) => {
    protection.unprotect("secret");
  });
  expect([again.code, wrong.code]).toEqual(["AccessDenied", "AccessDenied"]);
});

test("with a protected structure no sheet comes, goes or is renamed", async () => {
  const { run } = open();
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const added = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    }),
  );
  const renamed = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().name = "New";
      await context.sync();
    }),
  );
  expect([added.code, renamed.code]).toEqual(["AccessDenied", "AccessDenied"]);
});
