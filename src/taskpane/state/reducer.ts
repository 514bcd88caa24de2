import type { Language } from "../../i18n/language";
import type { Place } from "../../plans/source/types";
import type { Progress } from "../../excel/progress";
import type { Failure, RestorePoint, WorkbookSummary } from "../ports";
import type { Book, CellFilter, JobKind, Notice, PaneState, ScreenId } from "./state";

export type PaneEvent =
  | { readonly type: "found"; readonly summary: WorkbookSummary }
  | { readonly type: "read"; readonly book: Book }
  | { readonly type: "readFailed"; readonly failure: Failure }
  | { readonly type: "screenShown"; readonly screen: ScreenId }
  | { readonly type: "tabChosen"; readonly screen: ScreenId }
  | { readonly type: "filtered"; readonly filter: CellFilter }
  | { readonly type: "customerChosen"; readonly customer: number }
  | { readonly type: "jobStarted"; readonly kind: JobKind }
  | { readonly type: "jobProgressed"; readonly progress: Progress }
  | { readonly type: "jobCancelling" }
  | { readonly type: "jobOverdue" }
  | { readonly type: "jobEnded"; readonly notice: Notice | null }
  | { readonly type: "written"; readonly restore: RestorePoint | null }
  | { readonly type: "noticeShown"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" }
  | { readonly type: "languagePicked"; readonly language: Language }
  | { readonly type: "workbookChanged"; readonly place: Place; readonly at: Date };

/** The next state of the pane. Everything it holds can be read from the workbook again. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "found":
      // What was read before stays in sight until it can be replaced as a whole.
      return state.phase === "ready"
        ? state
        : { ...state, phase: "found", book: { summary: event.summary, scored: null } };
    case "read":
      return { ...state, phase: "ready", book: event.book, customer: inBook(state, event.book) };
    case "readFailed":
      return {
        ...state,
        phase: state.phase === "ready" ? "ready" : "failed",
        notice: { kind: "failed", failure: event.failure },
      };
    case "screenShown":
      return { ...state, screen: event.screen };
    case "tabChosen":
      return { ...state, screen: event.screen, notice: unsettled(state.notice) };
    case "filtered":
      return { ...state, filter: event.filter, screen: "results" };
    case "customerChosen":
      return { ...state, customer: event.customer };
    case "languagePicked":
      return { ...state, language: event.language };
    case "workbookChanged":
      return { ...state, lastChange: { place: event.place, at: event.at } };
    case "noticeShown":
      return { ...state, notice: event.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "written":
      return { ...state, restore: event.restore };
    default:
      return reduceJob(state, event);
  }
}

type JobEvent = Extract<PaneEvent, { type: `job${string}` }>;

function reduceJob(state: PaneState, event: JobEvent): PaneState {
  switch (event.type) {
    case "jobStarted":
      return {
        ...state,
        notice: null,
        job: { kind: event.kind, progress: null, cancelling: false, overdue: false },
      };
    case "jobProgressed":
      return state.job === null
        ? state
        : { ...state, job: { ...state.job, progress: event.progress, overdue: false } };
    case "jobCancelling":
      return state.job === null ? state : { ...state, job: { ...state.job, cancelling: true } };
    case "jobOverdue":
      return state.job === null ? state : { ...state, job: { ...state.job, overdue: true } };
    case "jobEnded":
      return { ...state, job: null, notice: counted(event.notice, state.book) };
  }
}

/** Who goes on to another screen has seen that it is done; the way back stays at the foot of the pane. */
function unsettled(notice: Notice | null): Notice | null {
  const { warnings = [], kept = [] } = notice?.kind === "done" ? notice : {};
  const isSettled = notice?.kind === "done" && warnings.length + kept.length === 0;
  return isSettled ? null : notice;
}

/** What has been done stays true of as many customers as there were then, however many come later. */
function counted(notice: Notice | null, book: Book | null): Notice | null {
  const count = book?.scored?.portfolio.cell.length;
  return notice?.kind === "done" && count !== undefined ? { ...notice, count } : notice;
}

/** The chosen customer, unless the workbook no longer has that many. */
function inBook(state: PaneState, book: Book): number | null {
  const count = book.scored?.reading.input.names.length ?? 0;
  return state.customer !== null && state.customer < count ? state.customer : null;
}
