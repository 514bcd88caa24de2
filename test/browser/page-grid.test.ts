import { openForAll } from "./open-for";
import type { Hand } from "./page-support";

let hand: Hand;

openForAll({ sample: "portfolio" }, (opened) => {
  hand = opened;
});

const undo = () => hand.page.keyboard.press("Control+z");
const redo = () => hand.page.keyboard.press("Control+y");

test("what is typed reaches the workbook, recalculates, and is taken back there", async () => {
  await hand.showSheet("Rules");
  await hand.type("H1", "40");
  await hand.type("H2", "=H1+2");
  await hand.holds(["Rules", 1, 7], 42);
  await hand.type("H1", "50");
  await hand.holds(["Rules", 1, 7], 52);
  await undo();
  await hand.holds(["Rules", 0, 7], 40);
  await hand.holds(["Rules", 1, 7], 42);
  await redo();
  await hand.holds(["Rules", 1, 7], 52);
});

test("what is typed leaves alone how its cell looks, and so nothing else has to be compared", async () => {
  const looks = () =>
    hand.page.evaluate(() => {
      const sheet = window.kamWorkbench.workbook.sheet("Customers");
      return [sheet?.formatsVersion, sheet?.format(4, 5)];
    });
  await hand.showSheet("Customers");
  const before = await looks();
  expect(before[1]).not.toEqual({});
  await hand.type("F5", "2.5");
  await hand.holds(["Customers", 4, 5], 2.5);
  expect(await looks()).toEqual(before);
  await undo();
  await hand.showSheet("Rules");
});

test("percentages, dates, truth values and errors are read as Excel reads them", async () => {
  await hand.type("I1", "5%");
  await hand.type("I2", "2026-03-04");
  await hand.type("I3", "TRUE");
  await hand.type("I4", "#N/A");
  await hand.type("I5", "'=1+1");
  await hand.holds(["Rules", 4, 8], "=1+1");
  await hand.holds(["Rules", 0, 8], 0.05);
  await hand.holds(["Rules", 1, 8], 46085);
  await hand.holds(["Rules", 2, 8], true);
  await hand.holds(["Rules", 3, 8], "#N/A");
  const format = await hand.page.evaluate(
    () => window.kamWorkbench.workbook.sheet("Rules")?.format(0, 8).numberFormat,
  );
  expect(format).toBe("0%");
});

test("what stands in the way of a spill is taken back, and the spill comes back", async () => {
  await hand.type("J1", "=SEQUENCE(3)");
  await hand.holds(["Rules", 2, 9], 3);
  await hand.type("J2", "in the way");
  await hand.holds(["Rules", 0, 9], "#SPILL!");
  await undo();
  await hand.holds(["Rules", 1, 9], 2);
});

test("deleting a cell that a formula has filled leaves it filled, and says by which", async () => {
  await hand.goTo("J2");
  await hand.page.getByText("J2 is filled by the formula in J1: =SEQUENCE(3)").waitFor();
  await hand.page.keyboard.press("Delete");
  await hand.type("K1", "done");
  await hand.holds(["Rules", 0, 10], "done");
  expect(await hand.value(["Rules", 1, 9])).toBe(2);
});

test("cells that are cut and pasted take what refers to them along", async () => {
  await hand.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await hand.goTo("H1");
  await hand.page.keyboard.press("Control+x");
  await hand.goTo("L9");
  await hand.page.keyboard.press("Control+v");
  await hand.holds(["Rules", 8, 11], 50);
  await hand.holds(["Rules", 0, 7], null);
  const formula = await hand.page.evaluate(() =>
    window.kamWorkbench.workbook.sheet("Rules")?.formula(1, 7),
  );
  expect(formula).toBe("=L9+2");
});

test("a name typed below the customers joins their table, until it is taken back", async () => {
  await hand.showSheet("Customers");
  const before = await hand.tableArea("Customers");
  const [top = 0, left = 0, bottom = 0, right = 0] = before;
  await hand.type(`A${bottom + 2}`, "One more");
  await hand.holds(["Customers", bottom + 1, 0], "One more");
  expect(await hand.tableArea("Customers")).toEqual([top, left, bottom + 1, right]);
  await undo();
  await hand.holds(["Customers", bottom + 1, 0], null);
  expect(await hand.tableArea("Customers")).toEqual(before);
});

test("rows are inserted and deleted from the menu of a cell, and come back", async () => {
  const before = await hand.tableArea("Customers");
  const [top = 0, left = 0, bottom = 0, right = 0] = before;
  const first = await hand.value(["Customers", top + 1, 0]);
  await hand.goTo(`A${top + 2}`);
  await hand.page.keyboard.press("Shift+F10");
  await hand.page.getByRole("menuitem", { name: "Delete rows" }).click();
  await hand.page.waitForFunction(
    (name) => window.kamWorkbench.workbook.sheet("Customers")?.value(4, 0) !== name,
    first,
  );
  expect(await hand.tableArea("Customers")).toEqual([top, left, bottom - 1, right]);
  await undo();
  await hand.holds(["Customers", top + 1, 0], first as string);
  expect(await hand.tableArea("Customers")).toEqual(before);
});

test("Excel's keys for what the workbench cannot do are answered in words", async () => {
  await hand.showSheet("Customers");
  const first = await hand.value(["Customers", 5, 0]);
  await hand.goTo("A6");
  for (const key of ["Control+f", "Control+Minus"]) {
    await hand.page.evaluate(() => document.getElementById("status")?.replaceChildren());
    await hand.page.keyboard.press(key);
    await hand.page.getByText("The workbench cannot do this; Excel can.").waitFor();
  }
  expect(await hand.value(["Customers", 5, 0])).toBe(first);
});

test("the browser has complained of nothing, and nothing was asked for elsewhere", () => {
  expect(hand.complaints).toEqual([]);
});
