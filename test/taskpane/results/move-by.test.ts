import { moveBy } from "../../../src/taskpane/results/move-by";

const view = { clientHeight: 200 };
const move = (key: string, at: number, count = 100) => moveBy(key, at, count, view, 50);

test("arrows move by one and stop at the ends", () => {
  expect(move("ArrowDown", 3)).toBe(4);
  expect(move("ArrowUp", 0)).toBe(0);
  expect(move("ArrowDown", 99)).toBe(99);
  expect(move("ArrowDown", -1)).toBe(0);
});

test("a page is what is in view less one row, so that one row stays", () => {
  expect(move("PageDown", 10)).toBe(13);
  expect(move("PageUp", 10)).toBe(7);
});

test("Home and End go to the ends; other keys and empty lists go nowhere", () => {
  expect(move("Home", 50)).toBe(0);
  expect(move("End", 50)).toBe(99);
  expect(move("a", 50)).toBe(-1);
  expect(move("ArrowDown", -1, 0)).toBe(-1);
});
