import type { Hooks } from "../../excel/progress";
import type { Restored, Written } from "../ports";
import { conflictsOf, failureOf, restoreOf } from "./failure";
import type { PaneEvent } from "./reducer";
import type { JobKind, Notice } from "./state";

/** How a task ended: the way back where there is one, and what the user has to know. */
type Ended = Written | Restored | null;

/** Without a sign from Excel for so long the user is told, and need not wait any longer. */
const PATIENCE_MS = 30_000;

/** What brings back what was there: there is no way back from that. */
const backKinds: readonly JobKind[] = ["restore", "takeBack"];

/** Something that writes to the workbook. */
type Task = (consent: { readonly overwrite: boolean }, hooks: Hooks) => Promise<Ended>;

export interface Worker {
  readonly work: (kind: JobKind, task: Task) => Promise<boolean>;
  readonly cancel: () => void;
  readonly goAhead: () => Promise<boolean>;
}

/**
 * Runs one piece of work at a time: shows its progress, lets it be cancelled, asks for consent where it needs it, and
 * has the workbook read again after it. A second one while it runs is ignored, as a double click is; once Excel has
 * not answered for long it is refused in words. The first is never given up: its end decides what the workbook holds.
 */
export function createWorker(
  dispatch: (event: PaneEvent) => void,
  refresh: () => Promise<void>,
): Worker {
  let abort: AbortController | null = null;
  let consented: (() => Promise<boolean>) | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let overdue: JobKind | null = null;

  function waitAgain(kind: JobKind): void {
    clearTimeout(patience);
    overdue = null;
    patience = setTimeout(() => {
      overdue = kind;
      dispatch({ type: "jobOverdue" });
    }, PATIENCE_MS);
  }

  async function run(kind: JobKind, task: Task, overwrite: boolean): Promise<boolean> {
    if (overdue !== null) {
      dispatch({ type: "noticeShown", notice: { kind: "refused", waitingFor: overdue } });
    }
    if (abort !== null) return false;
    const { signal } = (abort = new AbortController());
    consented = null;
    dispatch({ type: "jobStarted", kind });
    waitAgain(kind);
    let notice: Notice = { kind: "done", job: kind };
    try {
      const onProgress: Hooks["onProgress"] = (progress) => {
        waitAgain(kind);
        dispatch({ type: "jobProgressed", progress });
      };
      const ended = await task({ overwrite }, { signal, onProgress });
      notice = { ...notice, ...toldOf(ended) };
      const restore = ended !== null && "token" in ended ? { token: ended.token } : null;
      // Where nothing had to be written, the way back from the write before still stands.
      if (restore !== null || backKinds.includes(kind)) dispatch({ type: "written", restore });
      await refresh();
    } catch (reason) {
      notice = noticeOf(kind, reason, signal.aborted);
      const back = restoreOf(reason);
      if (back !== null) dispatch({ type: "written", restore: back });
      // Whether there is still something to be finished may have changed all the same.
      if (kind === "finish" || kind === "takeBack") await refresh();
      if (notice.kind === "consent") consented = () => run(kind, task, true);
    }
    abort = null;
    clearTimeout(patience);
    overdue = null;
    dispatch({ type: "jobEnded", notice });
    return notice.kind === "done";
  }

  return {
    work: (kind, task) => run(kind, task, false),
    cancel: () => {
      abort?.abort();
      dispatch({ type: "jobCancelling" });
    },
    goAhead: () => consented?.() ?? Promise.resolve(false),
  };
}

/** What of an end that is no failure has to be said. */
function toldOf(ended: Ended): Pick<Extract<Notice, { kind: "done" }>, "warnings" | "kept"> {
  if (ended === null) return {};
  if ("kept" in ended) return ended.kept.length === 0 ? {} : { kept: ended.kept };
  return ended.warnings.length === 0 ? {} : { warnings: ended.warnings };
}

function noticeOf(job: JobKind, reason: unknown, aborted: boolean): Notice {
  const places = conflictsOf(reason);
  if (places !== null) return { kind: "consent", places };
  const failure = failureOf(reason);
  // A cancel that came while things were put back, and that failed, is a failure.
  const undone = aborted && restoreOf(reason) === null;
  return undone || failure.code === "KAM-CANCELLED"
    ? { kind: "cancelled", job }
    : { kind: "failed", failure };
}
