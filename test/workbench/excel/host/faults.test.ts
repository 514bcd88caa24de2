import { failure, open } from "./script";

const write =
  (run: typeof Excel.run, value: number, options: Excel.RunOptions = {}) =>
  (): Promise<void> =>
    run(options, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
      await context.sync();
    });

test("while a cell is edited, Excel refuses", async () => {
  const { run, host, workbook } = open();
  host.cellEditMode = true;
  const error = await failure(write(run, 1));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  expect(workbook.activeSheet.value(0, 0)).toBeNull();
  host.cellEditMode = false;
  await write(run, 2)();
  expect(workbook.activeSheet.value(0, 0)).toBe(2);
});

test("a run that may wait for the edit to end does", async () => {
  const { run, host, workbook } = open();
  host.cellEditMode = true;
  const running = write(run, 3, { delayForCellEdit: true })();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.activeSheet.value(0, 0)).toBeNull();
  host.cellEditMode = false;
  await running;
  expect(workbook.activeSheet.value(0, 0)).toBe(3);
});

test("a lost connection is the library's own ConnectionFailure", async () => {
  const { run, host, workbook } = open();
  host.failNext("ConnectionFailure");
  const error = await failure(write(run, 1));
  expect(error.code).toBe("ConnectionFailure");
  expect(workbook.activeSheet.value(0, 0)).toBeNull();
  await write(run, 4)();
  expect(workbook.activeSheet.value(0, 0)).toBe(4);
});

test("a planned failure hits the request it is planned for, once", async () => {
  const { run, host } = open();
  host.failNext("GeneralException", { skip: 1 });
  await write(run, 1)();
  expect((await failure(write(run, 2))).code).toBe("GeneralException");
  await write(run, 3)();
});

test("a failure planned for an action comes after those before it", async () => {
  const { run, host, workbook } = open();
  const act = (): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Renamed";
      sheet.tabColor = "#000000";
      await context.sync();
    });
  // Actions: the workbook, the collection and the sheet are found, the name is set, the colour is set.
  const body: { Actions: unknown[] }[] = [];
  const answer = host.answer.bind(host);
  host.answer = (request) => {
    body.push(JSON.parse(JSON.stringify(request.body)) as { Actions: unknown[] });
    return answer(request);
  };
  await act();
  const last = body[0]!.Actions.length - 1;
  workbook.renameSheet(workbook.activeSheet, "Sheet1");
  workbook.activeSheet.tabColor = "";
  host.failNext("AccessDenied", { action: last });
  expect((await failure(act)).code).toBe("AccessDenied");
  expect(workbook.activeSheet.name).toBe("Renamed");
  expect(workbook.activeSheet.tabColor).toBe("");
});

test("a table deleted meanwhile is ItemNotFound", async () => {
  const { run, workbook } = open();
  const error = await failure(() =>
    run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add("A1:B2", true);
      await context.sync();
      workbook.removeTable(workbook.tables[0]!);
      table.getDataBodyRange().values = [[1, 2]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("settings beyond two megabytes are refused and leave the old value", async () => {
  const { run, workbook } = open();
  workbook.settings.set("kam", "small");
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.settings.add("kam", "x".repeat(2 * 1024 * 1024 + 1));
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(workbook.settings.get("kam")).toBe("small");
});
