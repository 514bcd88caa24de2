import type { Frame, Page } from "playwright-core";
import { cells } from "./cells";
import { showScreen } from "./walk";
import { Workbench } from "./workbench-page";

/** A year of a portfolio in the browser: how sure its places are, a round of three managers, and what has moved. */
const language = "en-US";
const raters = { Ann: 9, Bob: 4, Cid: 5 } as const;

let workbench: Workbench;
let page: Page;
let pane: () => Frame;

beforeAll(async () => {
  workbench = await Workbench.start();
  const open = await workbench.open({ sample: "portfolio" });
  ({ page, pane } = open);
});

afterAll(() => workbench.close());

const button = (name: string) => pane().getByRole("button", { name, exact: true });

/** Where the table of customers stands. */
const customers = () =>
  page.evaluate(() => {
    const table = window.kamWorkbench.workbook.tables.find(({ name }) => name === "Customers");
    if (table === undefined) throw new Error("No customers");
    return { sheet: table.sheet.name, ...table.area };
  });

/** Fills the ratings of a form in, every one the same, as its rater does. */
const fill = (sheet: string, rating: number) =>
  page.evaluate(
    ([name, value]) => {
      const form = window.kamWorkbench.workbook.sheet(name);
      const area = form?.usedArea();
      if (form === undefined || area === undefined) throw new Error(`No ${name}`);
      for (let row = 8; row <= area.bottom; row++)
        for (let column = 1; column < area.right; column += 2) form.setValue(row, column, value);
    },
    [sheet, rating] as const,
  );

/** The header and the rows of the customers. */
async function customerRows(): Promise<unknown[][]> {
  const { sheet, top, bottom, left, right } = await customers();
  return cells(page, sheet, [top, left, bottom, right]);
}

const done = (text: string) => pane().getByText(text).first().waitFor();

const picture = (name: string) =>
  page.screenshot({ path: `out/screenshots/page/year-${name}.png` });

/** The row of a sheet whose first cell says this, from 0. */
async function rowOf(sheet: string, text: string): Promise<number> {
  const column = await cells(page, sheet, [0, 0, 400, 0]);
  const row = column.findIndex(([cell]) => cell === text);
  if (row < 0) throw new Error(`${sheet} does not say ${text}`);
  return row;
}

test("the matrix shows how sure every place is, and the sheet lists who is in a quadrant by a hair", async () => {
  await showScreen({ page, pane, language }, "matrix");
  await pane().getByRole("switch", { name: "Show how sure every place is" }).click();
  const list = pane().getByRole("list", { name: "In their quadrant by a hair, the largest first" });
  await list.waitFor();
  const named = await list.getByRole("button").allInnerTexts();
  const hollow = pane().locator('.series[fill="#ffffff"] path');
  expect(await hollow.count()).toBeGreaterThanOrEqual(named.length);
  await picture("sure");
  await button("Write it for all customers").click();
  await done("The analysis is on a sheet of its own.");
  // The functions answer a little later than the sheet stands.
  await page.waitForFunction(
    (last) =>
      !["", null].includes(
        window.kamWorkbench.workbook.sheet("Borderline")?.value(last, 0) as string | null,
      ),
    3 + named.length,
  );
  await picture("borderline");
  const [header = []] = await cells(page, "Borderline", [3, 0, 3, 10]);
  expect(header[0]).toBe("Customer");
  const listed = await cells(page, "Borderline", [4, 0, 3 + named.length, 0]);
  expect(listed.flat()).toEqual(named);
  const chart = () => window.kamWorkbench.workbook.sheet("Borderline")?.charts[0]?.series.length;
  // Four quadrants, each firm, likely and borderline, and the names in the corners.
  expect(await page.evaluate(chart)).toBe(13);
});

test("a card says how sure a place is, what would move it and who is nearest across the line, on half a page too", async () => {
  await showScreen({ page, pane, language }, "matrix");
  const list = pane().getByRole("list", { name: "In their quadrant by a hair, the largest first" });
  const first = list.getByRole("button").first();
  const name = await first.innerText();
  await first.click();
  const sure = pane().getByRole("region", { name: "How sure is it" });
  await sure.waitFor();
  const told = await sure.innerText();
  expect(told).toMatch(/in \d\d\.\d% of such weights: borderline\./);
  expect(told).toMatch(/points of 100 from .* to .* would bring it to the border/);
  const nearest = pane().getByRole("button", { name: /^Nearest across the line: / });
  expect(await nearest.count()).toBe(1);
  await sure.scrollIntoViewIfNeeded();
  await picture("card-sure");
  await button("On half a page, to print").click();
  await done("The analysis is on a sheet of its own.");
  const sheet = await page.evaluate(() => window.kamWorkbench.workbook.activeSheet.name);
  const lines = (await cells(page, sheet, [0, 0, 60, 0])).flat().map(String).join("\n");
  expect(lines).toContain(name);
  expect(lines).toContain("Nearest across the line");
  await picture("half-page");
});

/** Weights that somebody would rather have: one factor counts for most of the axis. */
const keptSets = { "Credit first": "Credit standing", "Trade first": "Profit margin" } as const;
const keptWeight = 300;

/** Who would be in another quadrant, by plain arithmetic on what the sheets hold: above the middle, or not. */
async function movedBy(factor: string): Promise<string[]> {
  const [header = [], ...customers] = await customerRows();
  const lines = (await cells(page, "Factors", [4, 0, 38, 7])).map(
    ([axis, , , name, weight, , direction, optional]) => ({
      isAttractive: axis === "Customer attractiveness",
      ...{ column: header.indexOf(name), isLess: direction === "Less is better" },
      ...{ name: String(name), weight: Number(weight), isOptional: optional === "Yes" },
    }),
  );
  const isHigh = (row: readonly unknown[], attractive: boolean, kept: string | null) => {
    let [sum, rated, missing] = [0, 0, 0];
    for (const { isAttractive, column, isLess, isOptional, ...line } of lines) {
      if (isAttractive !== attractive) continue;
      const weight = kept !== null && line.name.startsWith(kept) ? keptWeight : line.weight;
      const rating = row[column];
      if (typeof rating === "number") {
        sum += weight * (isLess ? 11 - rating : rating);
        rated += weight;
      } else if (!isOptional) missing += weight;
    }
    // Too little is rated to say.
    if (rated / (rated + missing) < 0.6) return "unknown";
    return sum / rated >= 5.5;
  };
  const place = (row: readonly unknown[], kept: string | null) => {
    const sides = [true, false].map((axis) => isHigh(row, axis, kept));
    return sides.includes("unknown") ? "unknown" : sides.join();
  };
  return customers
    .filter((row) => place(row, null) !== place(row, factor))
    .map(([name]) => String(name))
    .sort();
}

test("two kept sets of weights are compared with today's, each by the names of who would move", async () => {
  const sets = Object.entries(keptSets);
  await page.evaluate(
    ([kept, weight]) => {
      const { workbook } = window.kamWorkbench;
      const table = workbook.tables.find(({ name }) => name === "Factors");
      if (table === undefined) throw new Error("No factors");
      const { sheet, area } = table;
      // Excel moves what stands beside a table when columns are inserted at its end.
      for (let row = area.top; row <= area.top + 2; row++)
        for (let column = area.right + 2; column <= area.right + 3; column++)
          sheet.setValue(row, column, null);
      workbook.resizeTable(table, { ...area, right: area.right + kept.length });
      kept.forEach(([name, factor], i) => {
        sheet.setValue(area.top, area.right + 1 + i, `Weight (${name})`);
        for (let row = area.top + 1; row <= area.bottom; row++)
          if (String(sheet.value(row, area.left + 3)).startsWith(factor))
            sheet.setValue(row, area.right + 1 + i, weight);
      });
    },
    [sets, keptWeight] as const,
  );
  await showScreen({ page, pane, language }, "factors");
  await button("What if?").click();
  const panel = pane().getByRole("region", { name: "Other weights compared" });
  for (const [name, factor] of sets) {
    const moved = await movedBy(factor);
    expect(moved.length).toBeGreaterThan(1);
    const set = panel.getByRole("group", { name: `${name}: ${moved.length} customers move` });
    await set.waitFor();
    const lines = await set.getByRole("listitem").allInnerTexts();
    for (const who of moved) expect(lines.join("\n")).toContain(who);
    expect(lines).toHaveLength(moved.length);
  }
  const counts = panel.getByRole("table", { name: "Customers in each quadrant" });
  expect(await counts.getByRole("rowheader").allInnerTexts()).toEqual([
    "Today",
    ...sets.map(([name]) => name),
  ]);
  await counts.scrollIntoViewIfNeeded();
  await picture("kept-sets");
});

test("weights found in pairs are compared with today's by who moves, and written with where they came from", async () => {
  await showScreen({ page, pane, language }, "factors");
  const axis = pane().getByRole("region", { name: "Customer attractiveness", exact: true });
  await axis.getByRole("button", { name: "Compare" }).click();
  const panel = pane().getByRole("region", { name: /^Weights by comparing/ });
  await panel.getByLabel("How").selectOption({ label: "In pairs, group by group" });
  const [, count = ""] = /(\d+) questions/.exec(await panel.innerText()) ?? [];
  // The first group three times as important as the second, all else alike.
  for (let question = 1; question <= Number(count); question++) {
    await panel.getByText(`Question ${question} of ${count}`).waitFor();
    await page.keyboard.press(question === 1 ? "3" : "1");
    // The third pair closes a triangle.
    if (question === 3) {
      await panel.getByText(/contradict each other|agree well enough/).waitFor();
      await picture("pairs");
    }
  }
  await panel.getByRole("button", { name: "Use these weights" }).click();
  const compare = pane().getByRole("region", { name: "Other weights compared" });
  if ((await compare.count()) === 0) await button("What if?").click();
  await pane()
    .getByText(/^Changed above: .* move/)
    .waitFor();
  await picture("what-if");
  await button("Write to the sheet").click();
  const noted = () => window.kamWorkbench.workbook.sheet("Factors")?.value(2, 0) ?? "";
  await page.waitForFunction(noted);
  expect(await page.evaluate(noted)).toMatch(
    /^Customer attractiveness: weights by comparing in pairs \(consistency ratio 0/,
  );
  await picture("weights-noted");
});

test("three managers and a customer are asked, and the board says who has returned a form and who has not", async () => {
  await showScreen({ page, pane, language }, "round");
  await pane()
    .getByRole("combobox", { name: "Who rates" })
    .selectOption({ label: "People I name, for all customers" });
  await pane()
    .getByRole("textbox", { name: /^Names/ })
    .fill("Ann; Bob; Cid");
  const [, [asked] = []] = await customerRows();
  await pane()
    .getByRole("textbox", { name: /^Customers who rate us themselves/ })
    .fill(String(asked));
  await button("Make the forms").click();
  await done("The sheets of the round are in the workbook.");
  await fill("Round Ann", raters.Ann);
  await fill("Round Bob", raters.Bob);
  await page.evaluate(() => {
    const forms = window.kamWorkbench.workbook.sheets.filter(({ name }) =>
      name.startsWith("Round "),
    );
    const form = forms.find((sheet) => sheet.value(1, 2) === "Customer");
    const area = form?.usedArea();
    if (form === undefined || area === undefined) throw new Error("No form for the customer");
    for (let column = 1; column <= area.right; column++) form.setValue(8, column, 4);
  });
  await button("Merge").click();
  const board = pane().getByRole("group", { name: "Who has returned what" });
  await board.getByText(/Missing/).waitFor();
  expect(await board.getByText(/Returned/).count()).toBe(3);
  await fill("Round Cid", raters.Cid);
  await button("Merge").click();
  await board.getByText(/Missing/).waitFor({ state: "detached" });
  expect(await board.getByText(/Returned/).count()).toBe(4);
  // (9 + 4 + 5) ∕ 3
  await pane().getByText("We say 6.0, they say 4.0", { exact: false }).waitFor();
  expect(await board.getByText("Rates 4.5 above the others", { exact: false }).count()).toBe(1);
  await picture("round");
});

test("the consensus is the mean of the three, and what is agreed on goes before it when published", async () => {
  const matrix = (await rowOf("Consensus", "Agreed ratings")) + 2;
  const [first = []] = await cells(page, "Consensus", [matrix, 1, matrix, 8]);
  // (9 + 4 + 5) ∕ 3
  for (const rating of first) expect(rating).toBeCloseTo(6, 9);
  const discussed = (await rowOf("Consensus", "To discuss, first what can change a place")) + 3;
  await picture("consensus");
  const [talk = []] = await cells(page, "Consensus", [discussed, 0, discussed, 5]);
  const [customer, factor, ...differ] = talk;
  expect(differ).toEqual([4, "Bob", 9, "Ann"]);
  await page.evaluate((row) => {
    const sheet = window.kamWorkbench.workbook.sheet("Consensus");
    sheet?.setValue(row, 10, 8);
    sheet?.setValue(row, 11, "Seen on site");
    sheet?.setValue(row, 12, "All");
  }, discussed);
  await button("Publish the consensus").click();
  await done("The ratings are those agreed on.");
  const [header = [], ...rows] = await customerRows();
  const agreed = rows.find(([name]) => name === customer) ?? [];
  expect(agreed[header.indexOf(factor)]).toBe(8);
  const other = rows.find(([name]) => name !== customer) ?? [];
  expect(other[header.indexOf(factor)]).toBe(6);
});

test("after a year it is said who moved and why, and drawn as a line on the sheet", async () => {
  await showScreen({ page, pane, language }, "movement");
  await pane().getByRole("textbox", { name: /^Name/ }).fill("Year end");
  await button("Keep a snapshot").click();
  await done("Kept on the sheet of snapshots.");
  await pane().getByText("Nobody moved.").waitFor();
  const { sheet, top, left } = await customers();
  const [header = [], [name] = []] = await customerRows();
  const [first = []] = await cells(page, "Round Ann", [7, 1, 7, 2 * header.length]);
  const factors = first.filter((text) => header.includes(text));
  await page.evaluate(
    ([on, row, columns]) => {
      const customer = window.kamWorkbench.workbook.sheet(on);
      for (const column of columns) customer?.setValue(row, column, 1);
    },
    [sheet, top + 1, factors.map((factor) => left + header.indexOf(factor))] as const,
  );
  const movers = pane().getByRole("group", { name: "1 customer moved" });
  await movers.getByText("→ Dog", { exact: false }).waitFor();
  expect(await movers.innerText()).toContain(String(name));
  const drawn = pane().getByRole("img", { name: /hollow start to filled end/ });
  expect(await drawn.locator(".border").count()).toBe(1);
  await picture("moved-pane");
  await button("Write the movement").click();
  await done("The movement is on a sheet of its own.");
  const lines = await page.evaluate(() =>
    window.kamWorkbench.workbook
      .sheet("Movement")
      ?.charts[0]?.series.filter(({ lineVisible, markerStyle }) => {
        return lineVisible && markerStyle === "None";
      })
      .map((series) => series.name),
  );
  expect(lines).toHaveLength(1);
  await picture("moved");
});
