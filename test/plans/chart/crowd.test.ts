import fc from "fast-check";
import { crowdOf } from "../../../src/plans/chart/crowd";

const bounds = { minX: 10, minY: 20, maxX: 310, maxY: 220 };
const markers = fc.array(
  fc.record({
    x: fc.double({ min: 10, max: 310, noNaN: true }),
    y: fc.double({ min: 20, max: 220, noNaN: true }),
    radius: fc.double({ min: 1, max: 40, noNaN: true }),
  }),
);

test("a box counts the markers whose squares it shares more than an edge with, one by one", () => {
  fc.assert(
    fc.property(
      markers,
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0, max: 220, noNaN: true }),
      (all, minX, minY) => {
        const box = { minX, minY, maxX: minX + 60, maxY: minY + 15 };
        // Nearly touching squares are left out: they may be counted either way.
        const clear = all.filter(({ x, y, radius }) =>
          [Math.abs(x - minX - 30) - radius - 30, Math.abs(y - minY - 7.5) - radius - 7.5].every(
            (gap) => Math.abs(gap) > 0.02,
          ),
        );
        const expected = clear.filter(
          ({ x, y, radius }) =>
            Math.abs(x - minX - 30) < radius + 30 && Math.abs(y - minY - 7.5) < radius + 7.5,
        ).length;
        const crowd = crowdOf(clear, bounds);
        expect(crowd(box, Infinity)).toBe(expected);
        expect(crowd(box, 2)).toBe(Math.min(expected, 3));
      },
    ),
    { numRuns: 300 },
  );
});

test("a label beside a marker does not count it", () => {
  const crowd = crowdOf([{ x: 100, y: 100, radius: 3.5 }], bounds);
  expect(crowd({ minX: 103.5, minY: 92.5, maxX: 150, maxY: 107.5 }, Infinity)).toBe(0);
  expect(crowd({ minX: 103.4, minY: 92.5, maxX: 150, maxY: 107.5 }, Infinity)).toBe(1);
});
