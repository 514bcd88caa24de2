import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { languages } from "../../src/i18n/language";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import { standStill, walk } from "./walk";
import { themeNames, Workbench } from "./workbench-page";

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/**
 * Chromium answers the fill of letters as if no colours were forced, and axe would measure that. The pane sets no
 * fill, so what is drawn is the colour.
 */
const axe = readFileSync(
  createRequire(__filename).resolve("axe-core/axe.min.js"),
  "utf8",
).replaceAll("-webkit-text-fill-color", "color");

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});

afterAll(() => workbench.close());

/** Changes Office's theme, or the system's, under the open pane; it follows when it is looked at again. */
async function wear(page: Page, frame: Frame, theme: ThemeName): Promise<void> {
  const contrast = theme === "contrast" || theme === "contrastOnWhite";
  const isDarkTheme = theme === "dark" || theme === "contrast";
  await page.emulateMedia({
    forcedColors: contrast ? "active" : "none",
    colorScheme: isDarkTheme ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await frame.evaluate((dark) => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      value: { isDarkTheme: dark },
    });
    window.dispatchEvent(new Event("focus"));
  }, isDarkTheme);
  await frame.waitForFunction((dark) => {
    const [red = 0] = getComputedStyle(
      document.querySelector("main")!.closest(".fui-FluentProvider")!,
    )
      .backgroundColor.match(/\d+/g)!
      .map(Number);
    return red < 128 === dark;
  }, isDarkTheme);
  await standStill(frame);
}

/** What axe finds in the pane, each as the rule and where. */
async function violations(frame: Frame, rules: readonly string[] | null): Promise<string[]> {
  const loaded = await frame.evaluate(() => "axe" in window);
  if (!loaded) await frame.evaluate(axe);
  const found = await frame.evaluate(
    (runOnly) =>
      (window as unknown as { axe: Axe }).axe.run({
        resultTypes: ["violations"],
        ...(runOnly === null ? {} : { runOnly: [...runOnly] }),
      }),
    rules,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

test.each(languages)(
  "axe finds nothing on any screen in %s, the first of them in every theme",
  async (language) => {
    const open = await workbench.open({ language, sample: "empty" });
    const found: string[] = [];
    await walk(open, language, async (stop, frame) => {
      for (const theme of language === languages[0] ? themeNames : (["light"] as const)) {
        await wear(open.page, frame, theme);
        // Another theme changes colours and nothing else, and another language no colours.
        const rules = theme === "light" ? null : ["color-contrast"];
        found.push(...(await violations(frame, rules)).map((each) => `${stop}, ${theme}: ${each}`));
      }
      await wear(open.page, frame, "light");
    });
    await open.page.close();
    expect(found).toEqual([]);
  },
);
