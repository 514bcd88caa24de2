import { atOnce, within, type InParts } from "../../src/engine/in-parts";
import { inParts, type Progress } from "../../src/excel/progress";

/** Work of a hundred parts, each of some milliseconds, that comes to 42. */
function* slow(milliseconds: number, done: number[] = []): InParts<number> {
  for (let part = 0; part < 100; part++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    done.push(part);
    yield part / 100;
  }
  return 42;
}

test("work in parts comes to what it comes to at once, and says how far it is", async () => {
  const told: Progress[] = [];
  const onProgress = (progress: Progress) => told.push(progress);
  expect(await inParts(slow(1), "score", 200, { onProgress })).toBe(42);
  expect(atOnce(slow(0))).toBe(42);
  expect(told.length).toBeGreaterThan(1);
  const counts = told.map(({ done }) => done);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(new Set(told.map(({ total }) => total))).toEqual(new Set([200]));
});

test("it lets others have their turn in between", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await inParts(slow(1), "score", 100, {});
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

test("it stops where it is told to, long before its end", async () => {
  const done: number[] = [];
  const controller = new AbortController();
  const onProgress = () => {
    controller.abort();
  };
  const work = inParts(slow(1, done), "score", 100, { onProgress, signal: controller.signal });
  await expect(work).rejects.toMatchObject({ code: "KAM-CANCELLED" });
  expect(done.length).toBeLessThan(100);
});

test("a share of larger work is told within its part of it", () => {
  const shares = [...within(slow(0), 0.5, 0.6)];
  expect(shares[0]).toBe(0.5);
  expect(shares.at(-1)).toBeCloseTo(0.599, 9);
});
