import { writeFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import build from "./build";
import { doJob, jobsOfReadme, openSample } from "./jobs";
import { walk } from "./walk";
import { Workbench } from "./workbench-page";

/*
 * The pictures of the README, taken on the walks that the tests take.
 */

/** Milliseconds after which what is drawn last, such as the tabs' menu and the grid's charts, is there. */
const LATE_PARTS = 1000;

const SIZE = { width: 1400, height: 875 } as const;

/** How wide a picture of the page is in the README, and one of panes side by side, with so much between them. */
const PAGE_WIDTH = 1000;
const PANES_WIDTH = 1400;
const GAP = 16;

/** The whole page at these stops of the walk, each under a name of its own. */
const pagesAt = new Map([
  ["first-run", "walk-1-start"],
  ["sample", "walk-2-sample"],
  ["home", "walk-3-scored"],
  ["card", "walk-4-why"],
]);

interface Row {
  readonly sources: readonly string[];
  readonly width: number;
  readonly gap: number;
}

/** Stops of the walk that show other cells, while the README's user looks at the chart. */
const leaveTheChart = ["map", "audit"];

/** Pictures side by side, as the address of one that is as wide as asked. */
async function besideOneAnother({ sources, width, gap }: Row): Promise<string> {
  const images = await Promise.all(
    sources.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }),
  );
  const total = images.reduce((sum, image) => sum + image.naturalWidth, 0);
  const scale = (width - gap * (images.length - 1)) / total;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round(Math.max(...images.map((image) => image.naturalHeight)) * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas");
  context.imageSmoothingQuality = "high";
  let left = 0;
  for (const image of images) {
    const drawn = image.naturalWidth * scale;
    context.drawImage(image, left, 0, drawn, image.naturalHeight * scale);
    left += drawn + gap;
  }
  return canvas.toDataURL("image/webp", 0.86);
}

/** Writes pictures side by side into a file; the page draws them. */
async function keep(page: Page, name: string, pictures: readonly Buffer[], width: number) {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  const drawn = await page.evaluate(besideOneAnother, { sources, width, gap: GAP });
  const [, data = ""] = drawn.split(",");
  const file = `assets/readme/${name}.webp`;
  writeFileSync(file, Buffer.from(data, "base64"));
  console.log(file);
}

interface Wish {
  readonly language: Language;
  readonly theme: ThemeName;
  /** The stops at which the pane is wanted. */
  readonly stops: readonly string[];
  /** The stops at which the whole page is, and the names of its pictures. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** The pane at some stops of the walk; pictures of the page are written by the way. */
async function takePanes({ language, theme, stops, pages = new Map() }: Wish): Promise<Buffer[]> {
  const open = await workbench.open({ language, theme, sample: "empty", ...SIZE });
  const { page } = open;
  const taken = new Map<string, Buffer>();
  const look = async (stop: string, frame: Frame) => {
    const name = pages.get(stop);
    if (name === undefined && !stops.includes(stop)) return;
    await frame.waitForTimeout(LATE_PARTS);
    if (name !== undefined) await keep(sheet, name, [await page.screenshot()], PAGE_WIDTH);
    if (stops.includes(stop)) taken.set(stop, await page.locator("#pane").screenshot());
  };
  await walk(open, language, look, leaveTheChart);
  await page.close();
  return stops.flatMap((stop) => taken.get(stop) ?? []);
}

/** The page as each of the jobs leaves it. */
async function takeJobs(): Promise<void> {
  const open = await workbench.open({ sample: "empty", ...SIZE });
  await openSample(open);
  for (const job of jobsOfReadme()) {
    await doJob(open, job);
    await open.page.waitForTimeout(LATE_PARTS);
    await keep(sheet, job.picture, [await open.page.screenshot()], PAGE_WIDTH);
  }
  await open.page.close();
}

await build();
const workbench = await Workbench.start();
/** Where pictures are put beside one another. */
const { page: sheet } = await workbench.open({ sample: "empty" });
await takeJobs();
const light = await takePanes({
  language: "en-US",
  theme: "light",
  stops: ["home", "matrix-colors", "results", "card"],
  pages: pagesAt,
});
await keep(sheet, "pane-light", light, PANES_WIDTH);
const chinese = [
  ...(await takePanes({ language: "zh-CN", theme: "dark", stops: ["home", "factors"] })),
  ...(await takePanes({ language: "zh-TW", theme: "contrast", stops: ["matrix", "problems"] })),
];
await keep(sheet, "pane-dark-contrast", chinese, PANES_WIDTH);
await workbench.close();
