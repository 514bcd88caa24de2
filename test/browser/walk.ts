import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { message } from "../../src/i18n/message";
import { auditTexts } from "../../src/i18n/pane/audit";
import { homeTexts } from "../../src/i18n/pane/home";
import { matrixTexts } from "../../src/i18n/pane/matrix";
import { modelScreenTexts } from "../../src/i18n/pane/model";
import { movementScreenTexts } from "../../src/i18n/pane/movement";
import { partsTexts } from "../../src/i18n/pane/parts";
import { noticeTexts } from "../../src/i18n/pane/notices";
import { shellTexts } from "../../src/i18n/pane/shell";
import { workbook } from "../../src/i18n/workbook";
import type { ScreenId } from "../../src/taskpane/state/state";
import type { WorkbenchPage } from "./workbench-page";

/** A screen as a user meets it on the way through the pane. */
export interface Stop {
  readonly name: string;
  /** Goes there from the stop before. */
  readonly go: (walker: Walker) => Promise<unknown>;
}

/** Somebody at the pane, in a language. */
export interface Walker {
  readonly page: Page;
  readonly pane: () => Frame;
  readonly language: Language;
}

/** Shows a screen by its tab, or by the menu of those whose tab does not fit. */
export async function showScreen(
  { pane, language }: Walker,
  screen: Exclude<ScreenId, "map" | "help">,
): Promise<void> {
  const frame = pane();
  const tab = frame.locator(`#tab-${screen}`);
  await frame.getByRole("tablist").waitFor();
  if (await tab.isVisible()) {
    await tab.click();
  } else {
    await frame.getByRole("button", { name: shellTexts[language].more }).click();
    await frame.getByRole("menuitem", { name: shellTexts[language][`tab.${screen}`] }).click();
  }
  await frame.locator(`[data-screen=${screen}]`).waitFor();
  // A screen is loaded when it is first asked for.
  await frame.getByText(shellTexts[language].loading).waitFor({ state: "detached" });
}

/** Makes cells of the sample wrong: one that can be mended in one go, and one that only its owner can mend. */
async function spoilRatings({ page, pane, language }: Walker): Promise<void> {
  const sheet = workbook[language]["sheet.customers"];
  await page.evaluate((name) => {
    const customers = window.kamWorkbench.workbook.sheet(name);
    const table = window.kamWorkbench.workbook.tables.find(({ sheet }) => sheet === customers);
    if (customers === undefined || table === undefined) throw new Error(`No table on ${name}`);
    customers.setValue(table.area.top + 2, table.area.right, "７");
    customers.setValue(table.area.top + 3, table.area.right - 1, 12);
  }, sheet);
  await pane().locator("section h2").nth(1).waitFor();
}

/** Every screen of the pane, in an order in which a user can come by them; begins at an empty workbook. */
export const stops: readonly Stop[] = [
  {
    name: "first-run",
    // The case histories come with a part that is loaded late, the language after them.
    go: ({ pane }) => pane().locator("main select").nth(1).waitFor(),
  },
  {
    name: "sample",
    go: async ({ pane, language }) => {
      await pane().getByRole("button", { name: homeTexts[language]["first.sample"] }).click();
      await pane().getByText(noticeTexts[language]["done.sample"]).first().waitFor();
    },
  },
  {
    name: "home",
    go: async ({ pane, language }) => {
      const count = 24;
      const step = message(homeTexts, language, "next.score", { count });
      await pane().getByRole("button", { name: step }).click();
      const done = message(noticeTexts, language, "done.score", { count });
      await pane().getByText(done).first().waitFor();
      await pane().getByRole("button", { name: noticeTexts[language].dismiss }).click();
    },
  },
  {
    name: "map",
    go: async ({ pane, language }) => {
      await pane().getByRole("button", { name: homeTexts[language].columns }).click();
      await pane().locator("#panel select").first().waitFor();
    },
  },
  {
    name: "audit",
    go: async ({ pane, language }) => {
      await pane().getByRole("button", { name: auditTexts[language].open }).click();
      await pane().locator("#panel h3").first().waitFor();
    },
  },
  {
    name: "factors",
    go: (walker) => showScreen(walker, "factors"),
  },
  {
    name: "matrix",
    go: async (walker) => {
      await showScreen(walker, "matrix");
      await walker.pane().getByRole("slider").first().waitFor();
    },
  },
  {
    name: "matrix-moved",
    go: async ({ page, pane }) => {
      await pane().getByRole("slider").first().focus();
      for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowUp");
    },
  },
  {
    name: "matrix-colors",
    go: async ({ pane, language }) => {
      const choice = pane().getByRole("combobox", { name: partsTexts[language].color });
      // After the quadrants and how sure they are, the columns: the first is the segment.
      await choice.selectOption({ index: 2 });
      // The picture follows when the pane has time: six groups instead of four quadrants.
      await pane().locator(".legend path").nth(4).waitFor();
    },
  },
  {
    name: "matrix-table",
    go: ({ pane, language }) =>
      pane().getByRole("button", { name: matrixTexts[language].asTable }).click(),
  },
  {
    name: "results",
    go: async (walker) => {
      await showScreen(walker, "results");
      await walker.pane().getByRole("listbox").focus();
      await walker.page.keyboard.press("ArrowDown");
      await walker.page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "card",
    go: async ({ page, pane }) => {
      await pane().getByRole("listbox").focus();
      await page.keyboard.press("Enter");
      await pane().locator("[data-screen=card] table").first().waitFor();
    },
  },
  { name: "models", go: (walker) => showScreen(walker, "models") },
  {
    name: "models-help",
    go: async ({ pane, language }) => {
      const help = modelScreenTexts[language].help;
      await pane().getByRole("button", { name: help, exact: true }).click();
      await pane().locator("[data-screen=models] h2").first().waitFor();
    },
  },
  { name: "round", go: (walker) => showScreen(walker, "round") },
  { name: "movement", go: (walker) => showScreen(walker, "movement") },
  {
    name: "movement-kept",
    go: async ({ pane, language }) => {
      const { keep, another } = movementScreenTexts[language];
      await pane().getByRole("button", { name: keep, exact: true }).click();
      await pane().getByRole("button", { name: another }).waitFor();
      await pane().getByRole("button", { name: noticeTexts[language].dismiss }).click();
    },
  },
  {
    name: "problems",
    go: async (walker) => {
      await showScreen(walker, "home");
      await spoilRatings(walker);
      await showScreen(walker, "problems");
    },
  },
  { name: "settings", go: (walker) => showScreen(walker, "settings") },
];

/** Waits until nothing in the pane moves or changes its colour any more. */
export async function standStill(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** Goes by every screen, but for those left out, and looks at each when it stands still. */
export async function walk(
  { page, pane }: WorkbenchPage,
  language: Language,
  look: (stop: string, frame: Frame) => Promise<void>,
  leftOut: readonly string[] = [],
): Promise<void> {
  const walker: Walker = { page, pane, language };
  for (const { name, go } of stops.filter((stop) => !leftOut.includes(stop.name))) {
    await go(walker);
    const frame = pane();
    await frame.evaluate(() => {
      document.querySelector("main")?.scrollTo(0, 0);
    });
    await standStill(frame);
    await look(name, frame);
  }
}
