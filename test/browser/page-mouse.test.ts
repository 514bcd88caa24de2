import { boxOf, drag, edgeOf, headingOf, spotOf, type Spot } from "./mouse";
import { openForEach } from "./open-for";
import type { Hand, Place } from "./page-support";

let hand: Hand;

openForEach({ sample: "empty" }, (opened) => {
  hand = opened;
});

const undo = () => hand.page.keyboard.press("Control+z");

const formula = (row: number, column: number) =>
  hand.page.evaluate(([r, c]) => window.kamWorkbench.workbook.activeSheet.formula(r, c), [
    row,
    column,
  ] as const);

/** Waits until the active sheet has these widths, heights (in points, by index) and frozen panes, and no others. */
const looks = async (layout: {
  widths?: Readonly<Record<number, number>>;
  heights?: Readonly<Record<number, number>>;
  frozen?: readonly [rows: number, columns: number];
}) => {
  const { widths = {}, heights = {}, frozen = [0, 0] } = layout;
  await hand.page.waitForFunction(
    ([wide, high, [rows, columns]]) => {
      const { columnWidths, rowHeights, freeze } = window.kamWorkbench.workbook.activeSheet;
      // The mouse takes hold of an edge a pixel or two beside it.
      const near = (sizes: Map<number, number>, wanted: Readonly<Record<number, number>>) =>
        sizes.size === Object.keys(wanted).length &&
        [...sizes].every(([index, size]) => Math.abs(size - (wanted[index] ?? 0)) < 2);
      const same = freeze.rows === rows && freeze.columns === columns;
      return same && near(columnWidths, wide) && near(rowHeights, high);
    },
    [widths, heights, frozen] as const,
  );
};

const saveAndReopen = () =>
  hand.page.evaluate(async () => {
    await window.kamWorkbench.open(await window.kamWorkbench.bytes(), "again.xlsx");
  });

/** Drags the fill handle, until a cell holds what is to be filled in. */
const fill = async (from: Spot, to: Spot, place: Place, expected: number) => {
  await drag(hand.page, from, to);
  await hand.holds(place, expected).catch(async () => {
    // The grid makes its handle ready only three seconds after it has first drawn.
    await drag(hand.page, from, to);
    await hand.holds(place, expected);
  });
};

test("the fill handle continues numbers, and what it filled is taken back at once", async () => {
  const { page } = hand;
  await hand.type("A1", "1");
  await hand.type("A2", "2");
  await drag(page, await spotOf(page, 0, 0), await spotOf(page, 1, 0));
  const corner = await spotOf(page, 1, 0, "corner");
  await fill(corner, await spotOf(page, 4, 0), ["Sheet1", 4, 0], 5);
  expect(await hand.value(["Sheet1", 5, 0])).toBeNull();
  await undo();
  await hand.holds(["Sheet1", 4, 0], null);
  expect(await hand.value(["Sheet1", 2, 0])).toBeNull();
  expect(await hand.value(["Sheet1", 1, 0])).toBe(2);
});

test("the fill handle takes a formula down, each row with its own references", async () => {
  const { page } = hand;
  await hand.type("A1", "3");
  await hand.type("A2", "4");
  await hand.type("A3", "5");
  await hand.type("B1", "=A1*$A$3");
  await hand.goTo("B1");
  const corner = await spotOf(page, 0, 1, "corner");
  await fill(corner, await spotOf(page, 2, 1), ["Sheet1", 2, 1], 25);
  expect(await formula(1, 1)).toBe("=A2*$A$3");
  await hand.type("A2", "10");
  await hand.holds(["Sheet1", 1, 1], 50);
  await undo();
  await undo();
  await hand.holds(["Sheet1", 1, 1], null);
  expect(await formula(2, 1)).toBeUndefined();
  expect(await formula(0, 1)).toBe("=A1*$A$3");
});

test("columns and rows are dragged to a size that a saved file keeps", async () => {
  const { page } = hand;
  const column = await edgeOf(page, "column", 2);
  await drag(page, column, [column[0] + 40, column[1]]);
  await looks({ widths: { 2: 78 } });
  const row = await edgeOf(page, "row", 3);
  await drag(page, row, [row[0], row[1] + 20]);
  await looks({ widths: { 2: 78 }, heights: { 3: 30 } });
  await saveAndReopen();
  await looks({ widths: { 2: 78 }, heights: { 3: 30 } });
});

test("selected columns are dragged to one width together, and back at once", async () => {
  const { page } = hand;
  await drag(page, await headingOf(page, 0), await headingOf(page, 2));
  const edge = await edgeOf(page, "column", 1);
  await drag(page, edge, [edge[0] + 40, edge[1]]);
  await looks({ widths: { 0: 78, 1: 78, 2: 78 } });
  await undo();
  await looks({});
});

test("panes are frozen and unfrozen by dragging the bars beside the headings", async () => {
  const { page } = hand;
  const canvas = await boxOf(page, '#grid canvas[id*="sheet-main"]');
  const bar = [canvas.x + 20, canvas.y + 18] as const;
  const third = await spotOf(page, 2, 0, "corner");
  await drag(page, bar, [bar[0], third[1] - 20]);
  await looks({ frozen: [2, 0] });
  await saveAndReopen();
  await looks({ frozen: [2, 0] });
  const line = [canvas.x + 400, third[1] - 21] as const;
  await drag(page, line, [line[0], canvas.y + 10]);
  await looks({});
});
