import { watchChanges, watchSelection } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { openScene, sheetOf } from "./support";

/** Time to register a handler, or to deliver an event and have it looked into. */
async function pass(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** On a busy machine an event takes longer; one that never comes ends the wait all the same. */
async function until(arrived: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !arrived(); turn++) await pass();
}

/** Registers before the test goes on, and ends when the test does. */
const unwatched: (() => void)[] = [];
afterEach(async () => {
  for (const end of unwatched.splice(0)) end();
  await pass();
});

async function watched(profile: "desktop" | "web" = "desktop") {
  const session = await openScene({ customers: 3, profile });
  const told: unknown[] = [];
  const end = watchChanges((changes) => told.push(...changes));
  unwatched.push(end);
  await pass();
  return { ...session, told, end };
}

describe.each(["desktop", "web"] as const)("changes (%s)", (profile) => {
  test("of the user, of a coauthor and of the add-in are told with sheet and address", async () => {
    const { host, workbook, told } = await watched(profile);
    const customers = sheetOf(workbook, "Customers");
    customers.setValues(4, 1, [[5]]);
    await pass();
    host.asCoauthor(() => {
      sheetOf(workbook, "Factors").setValues(4, 6, [[50]]);
    });
    await pass();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Settings").getRange("B6").values = [[7]];
      await context.sync();
    });
    await pass();
    expect(told).toEqual([
      { sheet: "Customers", address: "B5" },
      { sheet: "Factors", address: "G5" },
      { sheet: "Settings", address: "B6", byAddin: true },
    ]);
  });

  test("that come together cost one question", async () => {
    const { host, workbook, told } = await watched(profile);
    host.statistics.reset();
    const customers = sheetOf(workbook, "Customers");
    for (let row = 4; row < 204; row++) customers.setValues(row, 1, [[5]]);
    await pass();
    expect(told).toHaveLength(200);
    expect(host.statistics.requests).toBe(1);
  });

  test("a deleted table and a deleted sheet are told", async () => {
    const { workbook, told } = await watched(profile);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Factors").delete();
      await context.sync();
    });
    await pass();
    expect(told).toContain(null);
    told.length = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").delete();
      await context.sync();
    });
    await pass();
    expect(told).toContain(null);
    expect(workbook.sheet("Customers")).toBeUndefined();
  });

  test("are not told any more after the end", async () => {
    const { workbook, told, end } = await watched(profile);
    end();
    await pass();
    sheetOf(workbook, "Customers").setValues(4, 1, [[5]]);
    await pass();
    expect(told).toEqual([]);
  });
});

test("a sheet that is renamed is told by its new name", async () => {
  const { workbook, told } = await watched();
  workbook.renameSheet(sheetOf(workbook, "Customers"), "Kunden");
  told.length = 0;
  sheetOf(workbook, "Kunden").setValues(4, 1, [[5]]);
  await pass();
  expect(told).toEqual([{ sheet: "Kunden", address: "B5" }]);
});

test("who starts while a cell is being edited hears of what comes after", async () => {
  const { host, workbook } = await openScene({ customers: 3 });
  host.cellEditMode = true;
  const told: unknown[] = [];
  unwatched.push(watchChanges((changes) => told.push(...changes)));
  await pass();
  host.cellEditMode = false;
  await pass();
  sheetOf(workbook, "Customers").setValues(4, 1, [[5]]);
  await pass();
  expect(told).toEqual([{ sheet: "Customers", address: "B5" }]);
});

test("who ends while a cell is being edited hears nothing afterwards", async () => {
  const { host, workbook, told, end } = await watched();
  host.cellEditMode = true;
  end();
  await pass();
  host.cellEditMode = false;
  await pass();
  sheetOf(workbook, "Customers").setValues(4, 1, [[5]]);
  await pass();
  expect(told).toEqual([]);
});

test("an Excel that refuses to register leaves the caller in peace", async () => {
  const { host } = await openScene({ customers: 1 });
  host.failNext("ApiNotFound");
  const end = watchChanges(() => undefined);
  await pass();
  end();
  await pass();
  host.failNext("ConnectionFailure");
  const endAgain = watchSelection(() => undefined);
  await pass();
  endAgain();
  await pass();
});

test.each(["desktop", "web"] as const)(
  "a selection is told, until the end (%s)",
  async (profile) => {
    const { host, workbook } = await openScene({ customers: 3, profile });
    let told = 0;
    const end = watchSelection(() => {
      told++;
    });
    await pass();
    host.select(sheetOf(workbook, "Customers"), areaAt(5, 0, 1, 1));
    await pass();
    await until(() => told === 1);
    host.select(sheetOf(workbook, "Factors"), areaAt(4, 0, 1, 1));
    await until(() => told === 2);
    expect(told).toBe(2);
    end();
    await pass();
    host.select(sheetOf(workbook, "Customers"), areaAt(5, 0, 1, 1));
    await pass();
    expect(told).toBe(2);
  },
);
