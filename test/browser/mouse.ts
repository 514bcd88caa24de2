import type { Page } from "playwright-core";

/** A place on the page, in pixels. */
export type Spot = readonly [x: number, y: number];

/** What the grid draws, in pixels: its headings, and the cells of a sheet whose sizes nobody has changed. */
const heading = { width: 46, height: 20 };
const cell = { width: 64, height: 20 };

/** Where a cell of a new sheet lies on the page: its middle, or its far corner, where the fill handle is. */
export async function spotOf(
  page: Page,
  row: number,
  column: number,
  part: "middle" | "corner" = "middle",
): Promise<Spot> {
  const { x, y } = await boxOf(page, '#grid canvas[id*="sheet-main"]');
  const share = part === "middle" ? 0.5 : 1;
  return [
    x + heading.width + (column + share) * cell.width,
    y + heading.height + (row + share) * cell.height,
  ];
}

/** Where the heading of a column or a row of a new sheet ends: there it is dragged wider or higher. */
export async function edgeOf(page: Page, what: "row" | "column", index: number): Promise<Spot> {
  const [x, y] = await spotOf(page, 0, 0, "corner");
  return what === "column"
    ? [x + index * cell.width, y - cell.height - heading.height / 2]
    : [x - cell.width - heading.width / 2, y + index * cell.height];
}

/** The middle of a column's heading. */
export async function headingOf(page: Page, column: number): Promise<Spot> {
  const [x, y] = await edgeOf(page, "column", column);
  return [x - cell.width / 2, y];
}

export async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} does not show.`);
  return box;
}

export async function drag({ mouse }: Page, from: Spot, to: Spot): Promise<void> {
  // The grid learns what is under the mouse from its moving there.
  await mouse.move(from[0] - 2, from[1] - 2);
  await mouse.move(...from);
  await mouse.down();
  await mouse.move(...to, { steps: 10 });
  await mouse.up();
}
