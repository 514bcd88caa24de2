import type { Browser, FrameLocator, Page } from "playwright-core";
import { stepTexts } from "../../../src/i18n/steps";
import { writeLarge } from "./large-workbook";
import { openSample } from "./samples";
import { longestScript } from "./trace";
import type { Workshop } from "./workshop";

const CUSTOMERS = 50_000;

/** With 50,000 customers: how long the pane's script holds the page up, and how soon Cancel is heard. */
export async function benchFiftyThousand(workshop: Workshop): Promise<void> {
  const host = await openSample(await writeLarge(workshop.folder, CUSTOMERS));
  const { page } = await workshop.open("product", host);
  const pane = page.frameLocator("iframe");
  console.log(`\nWith ${CUSTOMERS} customers`);
  await pane.getByRole("tab", { name: "Home" }).waitFor({ timeout: 120_000 });
  await scroll(workshop.browser, page, pane);
  await pane.getByRole("tab", { name: "Home" }).click();
  for (const step of ["read", "score", "survey", "write"] as const) {
    const cancelled = page.evaluate((text) => window.watchWork(text), stepTexts["en-US"][step]);
    await pane
      .getByRole("button", { name: /^Score/ })
      .first()
      .click();
    const { said, ended, progress } = await cancelled;
    console.log(
      `Cancel during "${progress.at(-1) ?? ""}": heard after ${said.toFixed(0)} ms (goal: 200), ended after ${ended.toFixed(0)} ms`,
    );
  }
  await workshop.browser.startTracing(page, { categories: ["devtools.timeline"] });
  const work = page.evaluate(() => window.watchWork(null));
  await pane
    .getByRole("button", { name: /^Score/ })
    .first()
    .click();
  await work;
  const longest = longestScript(await workshop.browser.stopTracing());
  console.log(
    `Scoring: longest script ${longest.toFixed(0)} ms, which is how long a click may wait`,
  );
  await page.context().close();
}

/** Turns the wheel over the list of results for a while. */
async function scroll(browser: Browser, page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Results" }).click();
  const list = pane.getByRole("listbox");
  await list.hover();
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  for (let turn = 0; turn < 150; turn++) {
    await page.mouse.wheel(0, turn < 100 ? 900 : -20_000);
    await page.waitForTimeout(16);
  }
  const trace = await browser.stopTracing();
  const rows = await list.getByRole("option").count();
  console.log(
    `Scrolling the results: longest script ${longestScript(trace).toFixed(1)} ms (goal: 50), ${rows} rows in the page`,
  );
}
