import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Frame } from "playwright-core";
import { languages, type Language } from "../../src/i18n/language";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import build from "./build";
import { walk } from "./walk";
import { themeNames, Workbench } from "./workbench-page";

/** Milliseconds after which the tabs and their menu, which are drawn last, are there. */
const LATE_PARTS = 400;

const FOLDER = "out/screenshots";

function place(...names: string[]): string {
  const path = `${FOLDER}/${names.join("/")}.png`;
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Pictures of every screen of the pane in one language and theme, and of the page around the last. */
async function takePictures(workbench: Workbench, language: Language, theme: ThemeName) {
  const open = await workbench.open({ language, theme, sample: "empty" });
  const { page } = open;
  const pane = page.locator("#pane");
  await walk(open, language, async (stop, frame) => {
    await frame.waitForTimeout(LATE_PARTS);
    await pane.screenshot({ path: place(language, theme, stop) });
    if (!(await scrollToEnd(frame))) return;
    await pane.screenshot({ path: place(language, theme, `${stop}-end`) });
  });
  await page.screenshot({ path: place("page", `${language}-${theme}`) });
  await page.close();
}

/** Whether there was more of the screen than fits. */
function scrollToEnd(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const main = document.querySelector("main");
    main?.scrollTo(0, main.scrollHeight);
    return (main?.scrollTop ?? 0) > 0;
  });
}

await build();
const workbench = await Workbench.start();
// "npm run screenshots zh-CN dark" takes only those.
const asked = process.argv.slice(2);
for (const language of languages) {
  for (const theme of themeNames) {
    if (!asked.every((each) => each === language || each === theme)) continue;
    await takePictures(workbench, language, theme);
    console.log(`${FOLDER}/${language}/${theme}`);
  }
}
await workbench.close();
