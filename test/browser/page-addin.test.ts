import { readFile } from "node:fs/promises";
import { boxOf, drag } from "./mouse";
import { openForAll } from "./open-for";
import type { Hand } from "./page-support";

let hand: Hand;

openForAll({ sample: "portfolio" }, (opened) => {
  hand = opened;
});

const chart = () =>
  hand.page.evaluate(() => {
    const found = window.kamWorkbench.workbook.sheet("Matrix")?.charts[0];
    return found && { left: found.left, top: found.top, width: found.width };
  });

/** Which screen of the pane shows. */
const screen = (name: string) =>
  hand.pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();

test("the keys score from the grid and show the matrix from the pane", async () => {
  await hand.goTo("A1");
  await hand.page.keyboard.press("Control+Shift+Alt+KeyS");
  await hand.page.waitForFunction(
    () => window.kamWorkbench.workbook.sheet("Matrix")?.charts.length === 1,
  );
  await screen("Home");
  await hand.pane.getByRole("tab", { name: "Home" }).focus();
  await hand.page.keyboard.press("Control+Shift+Alt+KeyM");
  await screen("Matrix");
});

test("a chart is sized by its handles and deleted by a key, and each is taken back", async () => {
  const { page } = hand;
  await hand.showSheet("Matrix");
  const picture = page.locator("#grid img");
  await picture.waitFor();
  const before = await chart();
  const { x, y } = await boxOf(page, "#grid img");
  await page.mouse.click(x + 150, y + 60);
  await drag(page, [x, y], [x + 40, y + 30]);
  await page.waitForFunction(
    (width) => (window.kamWorkbench.workbook.sheet("Matrix")?.charts[0]?.width ?? 0) < width - 20,
    before?.width ?? 0,
  );
  const right = (place: typeof before) => (place?.left ?? 0) + (place?.width ?? 0);
  expect(Math.abs(right(await chart()) - right(before))).toBeLessThan(2);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (width) => window.kamWorkbench.workbook.sheet("Matrix")?.charts[0]?.width === width,
    before?.width,
  );
  expect(await chart()).toEqual(before);
  const box = await boxOf(page, "#grid img");
  await page.mouse.click(box.x + 150, box.y + 60);
  await page.keyboard.press("Delete");
  await picture.waitFor({ state: "detached" });
  expect(await chart()).toBeUndefined();
  await page.keyboard.press("Control+z");
  await picture.waitFor();
  expect(await chart()).toEqual(before);
});

test("a chart that is dragged stays where it was put in the saved file", async () => {
  await hand.showSheet("Matrix");
  const picture = hand.page.locator("#grid img");
  await picture.waitFor();
  const before = await chart();
  const box = await picture.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 60];
  await hand.page.mouse.move(x, y);
  await hand.page.mouse.down();
  await hand.page.mouse.move(x + 20, y + 20, { steps: 4 });
  await hand.page.mouse.move(x + 40, y + 80, { steps: 4 });
  await hand.page.mouse.up();
  await hand.page.waitForFunction(
    (top) => window.kamWorkbench.workbook.sheet("Matrix")?.charts[0]?.top !== top,
    before?.top,
  );
  const moved = await chart();
  expect(moved?.left).toBeCloseTo((before?.left ?? 0) + 30, 0);
  expect(moved?.top).toBeCloseTo((before?.top ?? 0) + 60, 0);
  expect(moved?.width).toBeCloseTo(before?.width ?? 0, 0);
  await hand.page.evaluate(async () => {
    await window.kamWorkbench.open(await window.kamWorkbench.bytes(), "again.xlsx");
  });
  const again = await chart();
  expect(again?.left).toBeCloseTo(moved?.left ?? 0, 0);
  expect(again?.top).toBeCloseTo(moved?.top ?? 0, 0);
});

test("the menu of a cell explains the score of its customer", async () => {
  await hand.showSheet("Customers");
  const name = String(await hand.value(["Customers", 6, 0]));
  await hand.goTo("A7");
  await hand.page.keyboard.press("Shift+F10");
  await hand.page.getByRole("menuitem", { name: "Explain this score" }).click();
  await screen("Customer");
  await hand.pane.getByRole("heading", { name }).waitFor();
});

test("buttons can be pressed when there is something for them to do", async () => {
  const freeze = hand.page.getByRole("button", { name: "Freeze to values" });
  await expect(freeze.isEnabled()).resolves.toBe(true);
  await hand.page.locator("#sample").selectOption("empty");
  await hand.page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>('[data-command="Kam.Freeze"]')?.disabled,
  );
  await expect(hand.page.getByRole("button", { name: "Score" }).isEnabled()).resolves.toBe(true);
});

test("language and theme change and the workbook stays as it is", async () => {
  await hand.type("A1", "kept");
  await hand.holds(["Sheet1", 0, 0], "kept");
  await hand.page.locator("#language").selectOption("zh-CN");
  await hand.page.locator("#theme").selectOption("dark");
  await hand.page.getByRole("button", { name: "保存" }).waitFor();
  await hand.page.getByRole("button", { name: "评分" }).waitFor();
  expect(await hand.value(["Sheet1", 0, 0])).toBe("kept");
  expect(await hand.page.locator("#pane-title").innerText()).toBe("KAM 矩阵");
  expect(new URL(hand.page.url()).search).toContain("language=zh-CN");
  await hand.page.locator("#language").selectOption("en-US");
});

test("a dropped file opens once unsaved changes are given up; what is no workbook is said", async () => {
  await hand.drop("photo.png", new Uint8Array([1, 2, 3]));
  await hand.page.getByRole("button", { name: "Cancel" }).click();
  expect(await hand.value(["Sheet1", 0, 0])).toBe("kept");
  await hand.drop("photo.png", new Uint8Array([1, 2, 3]));
  await hand.page.getByRole("button", { name: "Give them up" }).click();
  await hand.page.getByText("photo.png cannot be opened").waitFor();
  await hand.drop("mine.xlsx", await readFile("samples/wholesale.xlsx"));
  await hand.page.getByRole("button", { name: "Give them up" }).click();
  await hand.page.getByText("Opened mine.xlsx.").waitFor();
  expect(await hand.tableArea("Customers")).toEqual([3, 0, 443, 12]);
});

test("the browser has complained of nothing, and nothing was asked for elsewhere", () => {
  expect(hand.complaints).toEqual([]);
});
