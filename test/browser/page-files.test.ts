import { resolve } from "node:path";
import { boxOf, spotOf, type Spot } from "./mouse";
import { openForEach } from "./open-for";
import type { Hand } from "./page-support";

let hand: Hand;

openForEach({ sample: "empty" }, (opened) => {
  hand = opened;
});

const file = resolve("samples/wholesale.xlsx");

/** Drags the file over the page as the system does, ending where it is let go or leaves the window. */
async function dragFile(over: readonly Spot[], end: "drop" | "dragOver"): Promise<void> {
  const session = await hand.page.context().newCDPSession(hand.page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop", [x, y]: Spot) =>
    session.send("Input.dispatchDragEvent", { type, x, y, data });
  const [first, ...others] = over;
  if (first === undefined) throw new Error("The file is dragged nowhere.");
  await send("dragEnter", first);
  for (const spot of [first, ...others]) await send("dragOver", spot);
  await send(end, over.at(-1) ?? first);
}

const onGrid = () => spotOf(hand.page, 5, 2);

async function onPane(): Promise<Spot> {
  const { x, y, width, height } = await boxOf(hand.page, "#pane iframe");
  return [x + width / 2, y + height / 2];
}

const hint = () => hand.page.getByText("Drop the workbook to open it");
const opened = () => hand.page.getByText("Opened wholesale.xlsx.").waitFor();
const giveUp = () => hand.page.getByRole("button", { name: "Give them up" }).click();

test("a file dropped on the grid opens, once the changes are given up", async () => {
  await hand.type("A1", "kept");
  await dragFile([await onGrid()], "drop");
  await hand.page.getByRole("button", { name: "Cancel" }).click();
  expect(await hand.value(["Sheet1", 0, 0])).toBe("kept");
  await dragFile([await onGrid()], "drop");
  await giveUp();
  await opened();
});

test("a file dropped on the pane opens too, once the changes are given up", async () => {
  await hand.type("A1", "kept");
  await dragFile([await onPane()], "drop");
  await giveUp();
  await opened();
});

test("a file dropped on the pane opens while the add-in is still loading", async () => {
  const { page } = hand;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/office/excel.js", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/office/excel.js");
  await page.locator("#sample").selectOption("portfolio");
  await asked;
  await page.getByText("Opened portfolio.xlsx.").waitFor();
  await dragFile([await onPane()], "drop");
  release();
  await opened();
  // The frame is loading anew, and for a moment has no address to be found by.
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: "Score 440 customers" }).waitFor();
});

test("where to drop is shown while a file is over the page, and goes with it", async () => {
  const { page } = hand;
  await dragFile([await onGrid(), await onPane(), await onGrid(), await onPane()], "dragOver");
  await hint().waitFor();
  await page.mouse.move(...(await onGrid()));
  await hint().waitFor({ state: "hidden" });
  await hand.type("A1", "typed");
  await hand.holds(["Sheet1", 0, 0], "typed");
});

test("the browser asks before changes that are not saved are lost, and only then", async () => {
  const { page } = hand;
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const leave = () =>
    page.evaluate(() => {
      location.reload();
    });
  await hand.type("A1", "kept");
  await hand.holds(["Sheet1", 0, 0], "kept");
  await leave();
  expect(asked).toEqual(["beforeunload"]);
  expect(await hand.value(["Sheet1", 0, 0])).toBe("kept");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  await download;
  await page.getByText("Saved KAM.xlsx.").waitFor();
  const loaded = page.waitForEvent("load");
  await leave();
  await loaded;
  expect(asked).toEqual(["beforeunload"]);
});
