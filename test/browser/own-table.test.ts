import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openForEach } from "./open-for";
import type { Hand } from "./page-support";
import { textForm } from "../workbench/text-form";

let hand: Hand;

openForEach({ sample: "empty" }, (opened) => {
  hand = opened;
});

const file = (name: string) => resolve(__dirname, "../workbench/cli/files", name);

/** Opens a workbook as it is, with the cell selected that its file says, and counts the clicks in the pane. */
async function bring(name: string, from: string | Buffer = file(name)) {
  const { page } = hand;
  const given = typeof from === "string" ? from : { name, mimeType: "text/csv", buffer: from };
  await page.locator("#file-input").setInputFiles(given);
  await page.getByText(`Opened ${name}.`).waitFor();
  const pane = page.frameLocator("#pane iframe");
  let clicks = 0;
  return {
    click: async (label: string | RegExp) => {
      await pane.getByRole("button", { name: label }).click();
      clicks++;
    },
    says: (text: string | RegExp) => pane.getByText(text).first().waitFor(),
    clicks: () => clicks,
    picture: async (stop: string) => {
      mkdirSync("out/screenshots/own-table", { recursive: true });
      await page.screenshot({ path: `out/screenshots/own-table/${name}-${stop}.png` });
    },
  };
}

const column = (sheet: string, header: string) =>
  hand.page.evaluate(
    ([name, wanted]) => {
      const found = window.kamWorkbench.workbook.sheet(name);
      const used = found?.usedArea();
      if (found === undefined || used === undefined) return [];
      for (let row = used.top; row < used.top + 12; row++) {
        for (let at = used.left; at <= used.right; at++) {
          if (found.value(row, at) !== wanted) continue;
          const below = { top: row + 1, left: at, bottom: used.bottom, right: at };
          return found.values(below).map(([value]) => value);
        }
      }
      return [];
    },
    [sheet, header] as const,
  );

test("a sales team's sheet, its title selected, is a matrix after two clicks, without its totals row", async () => {
  const { click, says, clicks, picture } = await bring("totals-row.xlsx");
  await click("Use my own table");
  await says(/^30 customers: /);
  await picture("table");
  await click("Score 30 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  await picture("matrix");
  expect(clicks()).toBe(2);
  const names = await column("Results", "Customer");
  expect(names.filter((name) => typeof name === "string" && name !== "")).toHaveLength(30);
  expect(names).not.toContain("Total");
  // The scale is that of the ratings: somebody is a Star.
  expect(await column("Results", "Quadrant")).toContain("Star");
}, 120_000);

test("an export of sixty columns and 300 customers is a matrix after two clicks", async () => {
  const { click, says, clicks, picture } = await bring("sixty-columns.xlsx");
  await click("Use my own table");
  await says(/^Of the 199 rows looked at: /);
  await picture("table");
  await click("Score 300 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  await picture("matrix");
  expect(clicks()).toBe(2);
  const names = await column("Results", "Customer");
  expect(names.filter((name) => typeof name === "string" && name !== "")).toHaveLength(300);
  expect(names[0]).toBe("Aldridge Foods Ltd");
}, 120_000);

test("letters for ratings, under a line of weights, count after their numbers are agreed to", async () => {
  const { click, clicks, picture } = await bring("chinese-letters.xlsx");
  await click("Use my own table");
  await click("These numbers are right");
  await picture("table");
  await click("Score 3 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  expect(clicks()).toBe(3);
  expect(await column("Customers", "采购规模")).toEqual([5, 4, 1]);
}, 120_000);

test("customers across, in two tables one below the other, are a matrix after four clicks", async () => {
  const { click, clicks, picture } = await bring("customers-across.xlsx");
  await click("Use my own table");
  await click("1 to 5");
  await click("Go on like this");
  await picture("table");
  await click("Score 3 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  expect(clicks()).toBe(4);
  // 0.15 × 4 + 0.35 × (6 − 3) + 0.2 × 5 + 0.3 × 2
  expect((await column("Results", "Attractiveness"))[0]).toBeCloseTo(3.25);
}, 120_000);

test("a table whose factors stand in a second one is a matrix after three clicks", async () => {
  const { click, clicks, picture } = await bring("second-table.xlsx");
  await click("Use my own table");
  await click("1 to 10");
  await picture("table");
  await click("Score 5 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  expect(clicks()).toBe(3);
  expect((await column("Results", "Customer"))[0]).toBe("Acct 1");
}, 120_000);

test("a template with a line of weights is a matrix after four clicks, two of them for what nothing says", async () => {
  const { click, clicks, picture } = await bring("weights-row.xlsx");
  await click("Use my own table");
  await click("1 to 10");
  await click("All of them: Advantage");
  await picture("table");
  await click("Score 4 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  expect(clicks()).toBe(4);
  // Weights 5, 15, 25 and 25 of the template's own line.
  const expected = (5 * 8 + 15 * 7 + 25 * 6 + 25 * 8) / 70;
  expect((await column("Results", "Attractiveness"))[0]).toBeCloseTo(expected);
}, 120_000);

test.each([
  ["totals-row", 30, { delimiter: ";", encoding: "utf-8 with a mark" }],
  ["sixty-columns", 300, { delimiter: ",", encoding: "utf-8" }],
] as const)(
  "%s as a text file is a matrix after two clicks too",
  async (name, count, form) => {
    const bytes = await textForm(file(`${name}.xlsx`), form);
    const { click, clicks, picture } = await bring(`${name}.csv`, bytes);
    await click("Use my own table");
    await picture("table");
    await click(`Score ${count} customers`);
    await hand.pane.locator("[data-screen=matrix]").waitFor();
    expect(clicks()).toBe(2);
    const names = await column("Results", "Customer");
    expect(names.filter((one) => typeof one === "string" && one !== "")).toHaveLength(count);
    expect(names).not.toContain("Total");
  },
  120_000,
);

test("letters in a Chinese text file of the old encoding count after their numbers are agreed to", async () => {
  const form = { delimiter: "\t", encoding: "gb18030" } as const;
  const bytes = await textForm(file("chinese-letters.xlsx"), form);
  const { click, clicks } = await bring("letters.csv", bytes);
  await click("Use my own table");
  await click("These numbers are right");
  await click("Score 3 customers");
  await hand.pane.locator("[data-screen=matrix]").waitFor();
  expect(clicks()).toBe(3);
  expect(await column("Customers", "采购规模")).toEqual([5, 4, 1]);
}, 120_000);
