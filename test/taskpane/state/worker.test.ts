import { reduce, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { initialState, mustWait, type PaneState } from "../../../src/taskpane/state/state";
import { createWorker, type Worker } from "../../../src/taskpane/state/worker";

const HALF_A_MINUTE = 30_000;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** A worker, and the state of a pane that follows it. */
function pane(): Worker & { readonly state: () => PaneState; readonly reads: () => number } {
  let state = initialState;
  let reads = 0;
  const dispatch = (event: PaneEvent) => {
    state = reduce(state, event);
  };
  const refresh = () => {
    reads += 1;
    return Promise.resolve();
  };
  return { ...createWorker(dispatch, refresh), state: () => state, reads: () => reads };
}

const written = { token: "1", warnings: [] };

test("half a minute without an answer is told, and no sooner", () => {
  const { work, state } = pane();
  void work("settings", () => new Promise(() => undefined));
  jest.advanceTimersByTime(HALF_A_MINUTE - 1);
  expect(state().job).toMatchObject({ kind: "settings", overdue: false });
  expect(mustWait(state())).toBe(true);
  jest.advanceTimersByTime(1);
  expect(state().job).toMatchObject({ kind: "settings", overdue: true });
  expect(mustWait(state())).toBe(false);
});

test("each sign of progress is an answer", () => {
  const { work, state } = pane();
  let progress: () => void = () => undefined;
  void work("score", (_, { onProgress }) => {
    progress = () => onProgress?.({ step: "write", done: 1, total: 2 });
    return new Promise(() => undefined);
  });
  jest.advanceTimersByTime(HALF_A_MINUTE - 1);
  progress();
  jest.advanceTimersByTime(HALF_A_MINUTE - 1);
  expect(state().job?.overdue).toBe(false);
  jest.advanceTimersByTime(1);
  expect(state().job?.overdue).toBe(true);
  progress();
  expect(state().job?.overdue).toBe(false);
});

test("what is asked for meanwhile is refused in words and does not begin", async () => {
  const { work, state } = pane();
  void work("score", () => new Promise(() => undefined));
  jest.advanceTimersByTime(HALF_A_MINUTE);
  const second = jest.fn(() => Promise.resolve(written));
  expect(await work("settings", second)).toBe(false);
  expect(second).not.toHaveBeenCalled();
  expect(state().notice).toEqual({ kind: "refused", waitingFor: "score" });
  expect(state().job?.kind).toBe("score");
});

test("an answer that comes late is told, its way back kept, and the workbook read again", async () => {
  const { work, state, reads } = pane();
  let answer: (ended: typeof written) => void = () => undefined;
  const scoring = work("score", () => new Promise((resolve) => (answer = resolve)));
  jest.advanceTimersByTime(10 * HALF_A_MINUTE);
  await work("settings", () => Promise.resolve(written));
  answer(written);
  expect(await scoring).toBe(true);
  expect(state()).toMatchObject({
    job: null,
    notice: { kind: "done", job: "score" },
    restore: { token: "1" },
  });
  expect(reads()).toBe(1);
  expect(await work("settings", () => Promise.resolve({ token: "2", warnings: [] }))).toBe(true);
  expect(state().restore).toEqual({ token: "2" });
});

test("a failure that comes late is told, and the next work begins", async () => {
  const { work, state } = pane();
  let fail: (reason: unknown) => void = () => undefined;
  const scoring = work("score", () => new Promise((_, reject) => (fail = reject)));
  jest.advanceTimersByTime(HALF_A_MINUTE);
  fail(Object.assign(new Error(), { code: "KAM-CONNECTION" }));
  expect(await scoring).toBe(false);
  expect(state().notice).toMatchObject({ failure: { code: "KAM-CONNECTION" } });
  expect(await work("settings", () => Promise.resolve(null))).toBe(true);
});

test("work that has ended is not told to be late afterwards", async () => {
  const { work, state } = pane();
  await work("score", () => Promise.resolve(written));
  jest.advanceTimersByTime(10 * HALF_A_MINUTE);
  expect(state().job).toBeNull();
  expect(jest.getTimerCount()).toBe(0);
});
