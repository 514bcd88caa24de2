import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { bundlePage } from "../../src/workbench/server/bundle";
import { serveWorkbench } from "../../src/workbench/server/serve";
import { findBrowser } from "./find-browser.js";

let browser: Browser;
let server: Server;
let page: Page;
let pane: FrameLocator;
const problems: string[] = [];
const folder = mkdtempSync(join(tmpdir(), "kam-workbench-"));

/** What the workbook in the page holds: values of a rectangle of a sheet, row by row. */
function cells(sheet: string, area: [number, number, number, number]): Promise<unknown[][]> {
  return page.evaluate(
    ([name, [top, left, bottom, right]]) =>
      window.kamWorkbench.workbook.sheet(name)?.values({ top, left, bottom, right }) ?? [],
    [sheet, area] as const,
  );
}

const sheetNames = () =>
  page.evaluate(() => window.kamWorkbench.workbook.sheets.map(({ name }) => name));

async function screenshot(name: string): Promise<void> {
  mkdirSync("out/screens", { recursive: true });
  await page.screenshot({ path: `out/screens/${name}.png` });
}

beforeAll(async () => {
  await bundlePage(folder);
  server = await serveWorkbench({ page: folder, addin: "dist" }, 0);
  browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.on("pageerror", (error) => problems.push(error.message));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/?language=en-US&theme=light&sample=wholesale`);
  pane = page.frameLocator("#pane iframe");
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Weighted means straight from the cells of the sample; on its scale, 11 − r turns a rating round. */
async function expectedScores(): Promise<{ attractiveness: number; advantage: number }[]> {
  const factors = await cells("Factors", [4, 0, 12, 6]);
  const [header = []] = await cells("Customers", [3, 0, 3, 12]);
  const customers = await cells("Customers", [4, 0, 443, 12]);
  const mean = (row: unknown[], axis: string) => {
    const own = factors.filter(([name]) => name === axis);
    const sum = own.reduce((total, each) => total + Number(each[4]), 0);
    const weighted = own.reduce((total, [, , , name, weight, , direction]) => {
      const rating = Number(row[header.indexOf(name)]);
      return total + Number(weight) * (direction === "Less is better" ? 11 - rating : rating);
    }, 0);
    return weighted / sum;
  };
  return customers.map((row) => ({
    attractiveness: mean(row, "Customer attractiveness"),
    advantage: mean(row, "Business advantage"),
  }));
}

test("a manager opens the sample, scores it and sees the matrix", async () => {
  await pane.getByText("440 customers ·").waitFor();
  await screenshot("home");
  await pane.getByRole("button", { name: "Score 440 customers" }).click();
  await page.waitForFunction(
    () => window.kamWorkbench.workbook.sheet("Matrix")?.charts.length === 1,
  );
  expect(await sheetNames()).toEqual(expect.arrayContaining(["Results", "Chart data", "Matrix"]));
  await page.getByRole("img", { name: /matrix/i }).waitFor();
  await screenshot("matrix");
  const results = await cells("Results", [4, 0, 443, 5]);
  const expected = await expectedScores();
  expect(results).toHaveLength(440);
  results.forEach((row, index) => {
    expect(row[1]).toBeCloseTo(expected[index]!.attractiveness, 9);
    expect(row[2]).toBeCloseTo(expected[index]!.advantage, 9);
  });
});

test("a rating typed into the grid moves its customer, in cells and chart, with the pane closed", async () => {
  await page.evaluate(() => {
    document.getElementById("pane")!.hidden = true;
  });
  await page.getByText("Customers", { exact: true }).last().click();
  const before = await cells("Results", [4, 0, 4, 5]);
  // The first customer's first rating, where the sample's layout puts it at this window size.
  await page.mouse.click(729, 276);
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => window.kamWorkbench.workbook.sheet("Customers")?.value(4, 4) === 1,
  );
  const after = await cells("Results", [4, 0, 4, 5]);
  expect(after[0]![1]).toBeLessThan(before[0]![1] as number);
  const chart = await cells("Chart data", [4, 0, 4, 5]);
  expect(chart[0]![1]).toBe(after[0]![2]);
});

test("what is saved opens again with the same content", async () => {
  const before = await cells("Results", [3, 0, 20, 10]);
  await page.evaluate(async () => {
    await window.kamWorkbench.open(await window.kamWorkbench.bytes(), "again.xlsx");
  });
  await pane.getByText("440 customers ·").waitFor();
  expect(await cells("Results", [3, 0, 20, 10])).toEqual(before);
});

test("nothing on the page has failed", () => {
  expect(problems).toEqual([]);
});
