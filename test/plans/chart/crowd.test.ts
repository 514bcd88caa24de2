import fc from "fast-check";
import { crowdOf } from "../../../src/plans/chart/crowd";

const bounds = { minX: 10, minY: 20, maxX: 310, maxY: 220 };
/** None on the spot of another. */
const markers = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 10, max: 310 }),
    y: fc.integer({ min: 20, max: 220 }),
    radius: fc.double({ min: 1, max: 40, noNaN: true }),
  }),
  { selector: ({ x, y }) => `${x} ${y}` },
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
        const crowd = crowdOf(clear, bounds, false);
        expect(crowd.count(box, Infinity)).toBe(expected);
        expect(crowd.count(box, 2)).toBe(Math.min(expected, 3));
      },
    ),
    { numRuns: 300 },
  );
});

test("a label beside a marker does not count it, and is near it", () => {
  const marker = { x: 100, y: 100, radius: 3.5 };
  const other = { ...marker, x: 90 };
  const crowd = crowdOf([marker], bounds, false);
  const beside = { minX: 103.5, minY: 92.5, maxX: 150, maxY: 107.5 };
  expect(crowd.count({ ...beside, minX: 103.6 }, Infinity)).toBe(0);
  expect(crowd.count({ ...beside, minX: 103.4 }, Infinity)).toBe(1);
  expect(crowd.near({ ...beside, minX: 105 }, 2, other)).toBe(true);
  expect(crowd.near({ ...beside, minX: 105 }, 1, other)).toBe(false);
  expect(crowd.near(beside, 2, marker)).toBe(false);
});

test("of markers on one spot only the largest counts, and none of them keeps a name of theirs away", () => {
  const small = { x: 100, y: 100, radius: 3 };
  const large = { x: 100.1, y: 100, radius: 10 };
  const crowd = crowdOf([small, large, small], bounds, true);
  const beside = { minX: 110, minY: 92.5, maxX: 150, maxY: 107.5 };
  expect(crowd.count({ ...beside, minX: 109 }, Infinity)).toBe(1);
  expect(crowd.near(beside, 2, large)).toBe(false);
  expect(crowd.near(beside, 2, small)).toBe(true);
});

test("a box in the empty corner of a bubble's square is clear of the bubble", () => {
  const bubble = { x: 100, y: 100, radius: 40 };
  const corner = { minX: 130, minY: 130, maxX: 138, maxY: 138 };
  expect(crowdOf([bubble], bounds, true).count(corner, 1)).toBe(0);
  expect(crowdOf([bubble], bounds, false).count(corner, 1)).toBe(1);
});

test("what is said at once of a box is true of every marker, one by one", () => {
  fc.assert(
    fc.property(
      markers,
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0, max: 220, noNaN: true }),
      fc.boolean(),
      (all, minX, minY, round) => {
        const [maxX, maxY] = [minX + 60, minY + 15];
        const { coverage } = crowdOf(all, bounds, round);
        const touches = all.some(({ x, y, radius }) => {
          const across = Math.max(minX - x, x - maxX, 0);
          const down = Math.max(minY - y, y - maxY, 0);
          return (round ? Math.hypot(across, down) : Math.max(across, down)) < radius;
        });
        const inPlot =
          minX >= bounds.minX && minY >= bounds.minY && maxX <= bounds.maxX && maxY <= bounds.maxY;
        if (inPlot && coverage.surelyClear(minX, minY, maxX, maxY)) expect(touches).toBe(false);
        if (coverage.surelyTaken(minX, minY, maxX, maxY)) expect(touches).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("a line counts the markers that it runs over, but for the one that it starts at", () => {
  const start = { x: 50, y: 100, radius: 5 };
  const all = [start, { x: 100, y: 102, radius: 4 }, { x: 100, y: 120, radius: 4 }];
  const line = { fromX: 55, fromY: 100, toX: 200, toY: 100 };
  expect(crowdOf(all, bounds, true).crossed(line, start, Infinity)).toBe(1);
});
