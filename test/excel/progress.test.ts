import { breathe } from "../../src/excel/progress";

/** Whether it has gone on, once everything that was due has run. */
async function settled(work: Promise<void>): Promise<boolean> {
  let done = false;
  void work.then(() => (done = true));
  await jest.advanceTimersByTimeAsync(0);
  return done;
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "requestAnimationFrame");
});

test("in a page, work goes on once a frame has been drawn", async () => {
  jest.useFakeTimers();
  let draw: (() => void) | undefined;
  globalThis.requestAnimationFrame = (callback) => {
    draw = () => {
      callback(0);
    };
    return 1;
  };
  const work = breathe({});
  expect(await settled(work)).toBe(false);
  draw?.();
  expect(await settled(work)).toBe(true);
});

test("in a page that nobody sees, which draws no frames, it goes on all the same", async () => {
  jest.useFakeTimers();
  globalThis.requestAnimationFrame = () => 1;
  const work = breathe({});
  expect(await settled(work)).toBe(false);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await settled(work)).toBe(true);
});

test("where there is no page it goes on at once, and not at all when cancelled", async () => {
  await breathe({});
  const work = breathe({ signal: AbortSignal.abort() });
  await expect(work).rejects.toMatchObject({ code: "KAM-CANCELLED" });
});
