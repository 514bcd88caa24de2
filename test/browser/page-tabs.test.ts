import { drag, type Spot } from "./mouse";
import { openForEach } from "./open-for";
import type { Hand } from "./page-support";

let hand: Hand;

openForEach({ sample: "portfolio" }, (opened) => {
  hand = opened;
});

const names = () =>
  hand.page.evaluate(() => window.kamWorkbench.workbook.sheets.map(({ name }) => name));

/** Waits until the workbook has its sheets in this order, and the grid shows it. */
const stand = (...order: string[]) =>
  hand.page.waitForFunction((wanted) => {
    const tabs = [...document.querySelectorAll('[data-u-comp="slide-tab-item"]')];
    const held = window.kamWorkbench.workbook.sheets.map(({ name }) => name).join();
    return held === wanted && tabs.map(({ textContent }) => textContent).join() === wanted;
  }, order.join());

/** A place on a tab, as a part of its width from the left. */
const spotOn = async (name: string, part: number): Promise<Spot> => {
  const box = await hand.tab(name).boundingBox();
  if (box === null) throw new Error(`There is no tab ${name}.`);
  return [box.x + box.width * part, box.y + box.height / 2];
};

const typed = async (name: string, end: "Enter" | "Escape") => {
  await hand.page.keyboard.type(name);
  await hand.page.keyboard.press(end);
};

test("a tab that is dragged takes its sheet along, also back and into the saved file", async () => {
  const { page } = hand;
  await stand("Read me", "Factors", "Customers", "Settings", "Rules");
  await drag(page, await spotOn("Factors", 0.5), await spotOn("Settings", 0.9));
  await stand("Read me", "Customers", "Settings", "Factors", "Rules");
  await page.keyboard.press("Control+z");
  await stand("Read me", "Factors", "Customers", "Settings", "Rules");
  await page.keyboard.press("Control+y");
  await stand("Read me", "Customers", "Settings", "Factors", "Rules");
  await drag(page, await spotOn("Rules", 0.5), [2, (await spotOn("Rules", 0.5))[1]]);
  await stand("Rules", "Read me", "Customers", "Settings", "Factors");
  await page.evaluate(async () => {
    await window.kamWorkbench.open(await window.kamWorkbench.bytes(), "again.xlsx");
  });
  await stand("Rules", "Read me", "Customers", "Settings", "Factors");
});

test("Escape leaves a tab that is being dragged where it was", async () => {
  const { page } = hand;
  await page.mouse.move(...(await spotOn("Rules", 0.5)));
  await page.mouse.down();
  await page.mouse.move(...(await spotOn("Read me", 0.1)), { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await hand.showSheet("Factors");
  expect(await names()).toEqual(["Read me", "Factors", "Customers", "Settings", "Rules"]);
});

test("the menu of a tab moves its sheet, as far as there is room", async () => {
  const { page } = hand;
  const choose = async (sheet: string, item: string) => {
    await hand.tab(sheet).click({ button: "right" });
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Settings", "Move right");
  await stand("Read me", "Factors", "Customers", "Rules", "Settings");
  await choose("Factors", "Move left");
  await stand("Factors", "Read me", "Customers", "Rules", "Settings");
  await hand.tab("Factors").click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: "Move left" }).isEnabled()).resolves.toBe(false);
  await page.keyboard.press("Escape");
});

test("a double click on any tab renames its sheet, and Escape leaves the name", async () => {
  const { page } = hand;
  await hand.showSheet("Customers");
  for (const sheet of ["Rules", "Factors", "Factors 2"]) {
    await hand.tab(sheet).dblclick();
    await typed(`${sheet} 2`, "Enter");
  }
  await stand("Read me", "Factors 2 2", "Customers", "Settings", "Rules 2");
  await hand.tab("Customers").dblclick();
  await typed("Other", "Escape");
  await hand.tab("Read me").dblclick();
  await page.keyboard.type("Notes");
  await hand.tab("Customers").click();
  await stand("Notes", "Factors 2 2", "Customers", "Settings", "Rules 2");
});

test("a name that no sheet can have is not taken", async () => {
  await hand.tab("Rules").dblclick();
  await typed("Factors", "Enter");
  await hand.page.getByText("Excel would not take this").waitFor();
  await stand("Read me", "Factors", "Customers", "Settings", "Rules");
});

test("after a click on a tab the keys are the cells' again", async () => {
  await hand.tab("Rules").click();
  await hand.page.keyboard.type("typed");
  await hand.page.keyboard.press("Enter");
  await hand.holds(["Rules", 0, 0], "typed");
});
