/** Draws the icons of the ribbon: every vector source in `assets` as a PNG of each size that Office asks for. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { print } from "../terminal";
import { iconSizes } from "./icon-sizes";

const assets = join(import.meta.dirname, "../../../assets");

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const sources = (await readdir(assets)).filter((name) => name.endsWith(".svg"));
  for (const source of sources) await draw(page, source);
  print([`${sources.length * iconSizes.length} icons drawn from ${sources.length} sources`]);
} finally {
  await browser.close();
}

async function draw(page: Page, source: string): Promise<void> {
  const svg = await readFile(join(assets, source), "utf8");
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${picture}" width="${size}" height="${size}" style="display:block"></body>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(assets, `${basename(source, ".svg")}-${size}.png`), png);
  }
}
