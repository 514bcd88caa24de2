import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import { serveWorkbench } from "../../src/workbench/server/serve";
import { bundledPage } from "./build";
import { findBrowser } from "./find-browser.js";

export const themeNames: readonly ThemeName[] = ["light", "dark", "contrast", "contrastOnWhite"];

/** How the workbench is opened. */
export interface View {
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly sample?: "wholesale" | "portfolio" | "empty";
  readonly width?: number;
  readonly height?: number;
}

/** The workbench open in a tab. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's pane, as it stands in the page now: opening a file starts it anew. */
  readonly pane: () => Frame;
  /** What went wrong in the page or in the pane. */
  readonly faults: readonly string[];
}

/** A browser on a served workbench: the production bundle and the page, nothing of our own replaced. */
export class Workbench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Workbench> {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge was found.");
    const server = await serveWorkbench({ page: bundledPage, addin: "dist" }, 0);
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    return new Workbench(browser, server);
  }

  async open({
    language = "en-US",
    theme = "light",
    sample = "wholesale",
    width = 1400,
    height = 850,
  }: View = {}): Promise<WorkbenchPage> {
    const page = await this.browser.newPage({ viewport: { width, height } });
    const faults: string[] = [];
    page.setDefaultTimeout(20_000);
    page.on("pageerror", ({ message }) => faults.push(message));
    // A system in high contrast: the pane's own contrast theme, with the colours forced.
    if (theme === "contrast" || theme === "contrastOnWhite") {
      const colorScheme = theme === "contrast" ? "dark" : "light";
      await page.emulateMedia({ forcedColors: "active", colorScheme });
    }
    const query = new URLSearchParams({
      language,
      theme: theme === "light" || theme === "contrastOnWhite" ? "light" : "dark",
      sample,
      answers: process.env.KAM_ANSWERS ?? "",
    });
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/?${query}`);
    const pane = () => {
      const frame = page.frames().find((each) => each.url().includes("/addin/taskpane.html"));
      if (frame === undefined) throw new Error("The page shows no pane.");
      return frame;
    };
    await page.frameLocator("#pane iframe").locator("main h2").first().waitFor();
    return { page, pane, faults };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}
