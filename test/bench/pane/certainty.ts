import type { FrameLocator, Page } from "playwright-core";
import { instantiate } from "../../../src/engine/factors/templates";
import { sureCardTexts } from "../../../src/i18n/pane/sure";
import type { FactorTable } from "../../../src/engine/factors/types";
import { axes } from "../../../src/engine/portfolio/axes";
import { writeLarge } from "./large-workbook";
import { openSample } from "./samples";
import { longestScript } from "./trace";
import type { Workshop } from "./workshop";

const CUSTOMERS = 5000;
const FACTORS = 29;

const texts = sureCardTexts["en-US"];

/** How long the pane stands still while it works out how sure 5,000 places are, shows it and writes it. */
export async function benchCertaintyInPane(workshop: Workshop): Promise<void> {
  const host = await openSample(await writeLarge(workshop.folder, CUSTOMERS, manyFactors()));
  const { page } = await workshop.open("product", host);
  const pane = page.frameLocator("iframe");
  console.log(`\nCertainty of ${CUSTOMERS} customers × ${FACTORS} factors × ${axes.length} axes`);
  await pane.getByRole("tab", { name: "Matrix" }).click({ timeout: 120_000 });
  const asked = pane.getByRole("switch", { name: texts.fill });
  await asked.waitFor({ timeout: 120_000 });
  await report(workshop, page, "showing it on the matrix", async () => {
    await asked.click();
    await pane.getByRole("list", { name: texts["hair.who"] }).waitFor({ timeout: 120_000 });
  });
  await report(workshop, page, "turning it off", () => asked.click());
  await asked.click();
  await pane.getByRole("list", { name: texts["hair.who"] }).waitFor({ timeout: 120_000 });
  await report(workshop, page, "writing it for all customers", () => written(page, pane));
  await page.context().close();
}

export async function written(page: Page, pane: FrameLocator): Promise<void> {
  const work = page.evaluate(() => window.watchWork(null));
  await pane.getByRole("button", { name: texts.write }).click();
  await work;
}

async function report(
  { browser }: Workshop,
  page: Page,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await work();
  await page.waitForTimeout(500);
  const longest = longestScript(await browser.stopTracing());
  console.log(`  ${what}: longest script ${longest.toFixed(0)} ms (goal: 50)`);
}

/** As many factors on each axis as the longest lists in use have. */
export function manyFactors(): FactorTable {
  const table = instantiate("standard", "en-US");
  const factors = axes.flatMap((axis) => {
    const [first] = table.factors.filter((factor) => factor.axis === axis);
    if (first === undefined) return [];
    return Array.from({ length: FACTORS }, (_, i) => ({
      ...first,
      ...{ name: `${axis} ${i + 1}`, group: "", weight: 1 + (i % 10) },
    }));
  });
  return { ...table, factors, claimedTotal: null };
}
