import type { FrameLocator, Page } from "playwright-core";
import { stepTexts } from "../../src/i18n/steps";
import type { Host } from "../../src/workbench/excel/host";
import { writeLarge } from "../bench/pane/large-workbook";
import { openSample } from "../bench/pane/samples";
import { openWorkshop, workshopFolder, type Workshop } from "../bench/pane/workshop";

const CUSTOMERS = 50_000;

let workshop: Workshop;
let host: Host;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workshop = await openWorkshop(workshopFolder(), { product: "dist", bare: "dist" });
  host = await openSample(await writeLarge(workshop.folder, CUSTOMERS));
  ({ page } = await workshop.open("product", host));
  pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Score 50,000 customers" }).waitFor();
});

afterAll(async () => {
  await workshop.close();
});

/** Everything in the cells, as one text: a million of them are compared faster so. */
const contents = () =>
  JSON.stringify([
    host.workbook.sheets.map((sheet) => {
      const used = sheet.usedArea();
      return [sheet.name, used === undefined ? [] : sheet.values(used)];
    }),
    host.workbook.customXml,
  ]);

test.each(["read", "score", "write"] as const)(
  "cancelled at the step %s, the workbook is as it was",
  async (step) => {
    const before = contents();
    const cancelled = page.evaluate((text) => window.watchWork(text), stepTexts["en-US"][step]);
    await pane.getByRole("button", { name: "Score 50,000 customers" }).click();
    const { progress } = await cancelled;
    expect(progress.join("\n")).toMatch(/\d of \d/);
    await pane.getByText("Cancelled", { exact: false }).first().waitFor();
    expect(contents() === before).toBe(true);
  },
);

test("scoring says what it does, with a count, and ends with results for all", async () => {
  const work = page.evaluate(() => window.watchWork(null));
  await pane.getByRole("button", { name: "Score 50,000 customers" }).click();
  const progress = (await work).progress.join("\n");
  expect(progress).toContain("0 of 50,000");
  for (const step of ["read", "score", "write", "chart"] as const) {
    expect(progress).toContain(stepTexts["en-US"][step]);
  }
  const results = host.workbook.sheet("Results");
  expect(results?.value(4 + CUSTOMERS - 1, 0)).toBe(`Customer ${CUSTOMERS}`);
  expect(results?.value(4 + CUSTOMERS - 1, 1)).toEqual(expect.any(Number));
});

test("of the list only what is in view is there, wherever it is scrolled to", async () => {
  await pane.getByRole("tab", { name: "Results" }).click();
  const list = pane.getByRole("listbox");
  const rows = list.getByRole("option");
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(40);
  await list.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await list.getByText(`Customer ${CUSTOMERS}`, { exact: true }).waitFor();
  expect(await rows.count()).toBeLessThan(40);
  expect(await rows.last().getAttribute("aria-setsize")).toBe(String(CUSTOMERS));
});
