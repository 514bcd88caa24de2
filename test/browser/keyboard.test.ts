import type { Frame } from "playwright-core";
import { cells } from "./cells";
import { tabThrough } from "./tab-through";
import { showScreen, walk } from "./walk";
import { Workbench, type WorkbenchPage } from "./workbench-page";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});

afterAll(() => workbench.close());

test("on every screen the Tab key comes by every control, and shows where it is", async () => {
  const open = await workbench.open({ sample: "empty" });
  await open.page.emulateMedia({ reducedMotion: "reduce" });
  const missed: string[] = [];
  await walk(open, "en-US", async (stop, frame) => {
    const { unreached, unseen } = await tabThrough(open.page, frame);
    missed.push(...unreached.map((each) => `${stop}, not reached: ${each}`));
    missed.push(...unseen.map((each) => `${stop}, focus not seen: ${each}`));
  });
  await open.page.close();
  expect(missed).toEqual([]);
});

/** What has the focus in the pane: its role and what it is called. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return "";
    return activeElement.ariaLabel ?? activeElement.textContent;
  });
}

/** Presses a key until what has the focus is called so. */
async function press({ page, pane }: WorkbenchPage, key: string, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    if ((await focused(pane())).includes(name)) return;
  }
  throw new Error(`${key} does not come by “${name}”.`);
}

test("the whole way is open to the keyboard: score, look at the matrix, move a cut, save it", async () => {
  const open = await workbench.open({ sample: "wholesale" });
  const { page, pane } = open;
  await pane().locator("#tab-home").focus();
  await press(open, "Tab", "Score 440 customers");
  await page.keyboard.press("Enter");
  await pane().getByText("440 customers scored.").first().waitFor();
  await press(open, "Shift+Tab", "Home");
  await press(open, "ArrowRight", "Matrix");
  await page.keyboard.press("Enter");
  await pane().getByRole("slider").first().waitFor();
  await press(open, "Tab", "Cut, Customer attractiveness");
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowUp");
  await press(open, "Tab", "Save to workbook");
  await page.keyboard.press("Enter");
  await pane().getByText("The chart shows the matrix as it stands.").first().waitFor();
  expect((await cells(page, "Settings", [7, 1, 7, 1]))[0]).toEqual([6]);
  await page.close();
});

test("screens whose tab does not fit are reached through the menu at the end of the tabs", async () => {
  const open = await workbench.open({ sample: "portfolio" });
  const { page, pane } = open;
  await pane().getByRole("button", { name: "More screens" }).waitFor();
  await pane().locator("#tab-home").focus();
  await press(open, "Tab", "More screens");
  await page.keyboard.press("Enter");
  await press(open, "ArrowDown", "Settings");
  await page.keyboard.press("Enter");
  await pane().locator("[data-screen=settings] select").first().waitFor();
  await page.close();
});

test("a customer is found, chosen and explained in the list by the keyboard", async () => {
  const open = await workbench.open({ sample: "portfolio" });
  const { page, pane } = open;
  await showScreen({ ...open, language: "en-US" }, "results");
  await press(open, "Tab", "Search customers");
  await page.keyboard.type("lindqvist");
  await pane().getByText("1 customer of 24").waitFor();
  await press(open, "Tab", "Customers");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pane()
    .getByRole("heading", { name: /^Lindqvist/ })
    .waitFor();
  await pane().locator("[data-screen=card]").waitFor();
  await page.close();
});
