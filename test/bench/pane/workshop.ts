import { mkdtempSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Host } from "../../../src/workbench/excel/host";
import { serveWorkbench } from "../../../src/workbench/server/serve";
import { findBrowser } from "../../browser/find-browser.js";
import type { Panes } from "./build-panes.js";

const HERE = "test/bench/pane";

/** Both panes served, and a browser to load them in. */
export interface Workshop {
  readonly folder: string;
  readonly browser: Browser;
  readonly panes: Panes;
  /** Opens a page with a pane on the workbook of a host; nothing of it is in any cache. */
  readonly open: (pane: keyof Panes, host: Host) => Promise<OpenPane>;
  readonly close: () => Promise<void>;
}

export interface OpenPane {
  readonly page: Page;
  readonly frame: Frame;
}

/** A folder for files that go when the workshop closes. */
export function workshopFolder(): string {
  return mkdtempSync(join(tmpdir(), "kam-pane-"));
}

export async function openWorkshop(folder: string, panes: Panes): Promise<Workshop> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("This needs Chromium, Chrome or Edge.");
  await build({ entryPoints: [`${HERE}/host-page.ts`], outdir: folder, bundle: true });
  await copyFile(`${HERE}/host-page.html`, join(folder, "host-page.html"));
  const serve = async (addin: string) => serveWorkbench({ page: folder, addin }, 0);
  const servers = { product: await serve(panes.product), bare: await serve(panes.bare) };
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    folder,
    browser,
    panes,
    open: async (pane, host) => {
      const { port } = servers[pane].address() as AddressInfo;
      return openPane(browser, port, host);
    },
    close: async () => {
      await browser.close();
      for (const server of Object.values(servers)) server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPane(browser: Browser, port: number, host: Host): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.exposeFunction("kamAnswer", (url: string, body: string) => host.answer({ url, body }));
  await page.goto(`http://localhost:${port}/page/host-page.html`);
  const framed = page.waitForEvent("frameattached");
  await page.evaluate(() => {
    window.openPane();
  });
  return { page, frame: await framed };
}
