import { chartAxis, ticks } from "../../../src/plans/chart/axis";

const none = new Float64Array();

test.each([
  [1, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [1, 5, [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]],
  [0, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [0, 100, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
  [0, 1, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]],
])("a scale of %d to %d is numbered so that a reader can count", (lowest, highest, expected) => {
  const axis = chartAxis(none, { lowest, highest }, (lowest + highest) / 2, "");
  expect([axis.min, axis.max]).toEqual([lowest, highest]);
  expect(ticks(axis)).toEqual(expected);
});

test("an axis holds the whole scale, and reaches out by whole steps to a cut or a value beyond it", () => {
  const scale = { lowest: 1, highest: 10 };
  expect(chartAxis(Float64Array.of(4, NaN, 5), scale, 5, "")).toMatchObject({ min: 1, max: 10 });
  expect(chartAxis(none, scale, 11.2, "")).toMatchObject({ min: 1, max: 12, cut: 11.2 });
  expect(chartAxis(Float64Array.of(0.4, Infinity), scale, 5, "")).toMatchObject({
    min: 0,
    max: 10,
  });
});

test("a scale of no length still gives an axis", () => {
  const axis = chartAxis(none, { lowest: 3, highest: 3 }, 3, "");
  expect(axis.max).toBeGreaterThan(axis.min);
});
