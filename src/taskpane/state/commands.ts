import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import type { FactorTable } from "../../engine/factors/types";
import type { PlacedProblem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import type { WorkbookSettings, WriteMode } from "../../plans/settings/types";
import type { Mapping, Place } from "../../plans/source/types";
import type { Hooks } from "../../excel/progress";
import type { RestorePoint, TemplateRequest, WorkbookPort } from "../ports";
import { failureOf } from "./failure";
import type { PaneEvent } from "./reducer";
import type { Book, JobKind, Notice } from "./state";

export interface ScoreCommand {
  readonly kind: "score" | "chart";
  readonly language: Language;
  readonly mode: WriteMode;
  readonly overwrite?: boolean;
}

/**
 * Everything the screens can have done. None of these reject: what goes wrong becomes a notice. Those that write
 * tell whether they did.
 */
export interface Commands {
  readonly refresh: () => Promise<void>;
  readonly cancel: () => void;
  readonly score: (command: ScoreCommand) => Promise<boolean>;
  readonly insertTemplate: (request: TemplateRequest) => Promise<boolean>;
  readonly insertSample: (language: Language) => Promise<boolean>;
  readonly writeFactors: (table: FactorTable) => Promise<boolean>;
  readonly writeSettings: (change: Partial<WorkbookSettings>) => Promise<boolean>;
  readonly saveMapping: (mapping: Mapping, factors: FactorTable | null) => Promise<boolean>;
  readonly fix: (problems: readonly PlacedProblem[]) => Promise<boolean>;
  readonly restore: (point: RestorePoint) => Promise<boolean>;
  readonly select: (place: Place) => Promise<void>;
  /** Puts the customer of the selected row on the card, if it is one. */
  readonly followSelection: () => Promise<void>;
  readonly selectCustomer: (customer: number) => Promise<void>;
}

/** What a job leaves behind: the way back, and how many things it did. */
interface Outcome {
  readonly restore: RestorePoint | null;
  readonly count: number;
  readonly notice?: Notice;
}

/** Binds the port to the pane's state: starts work, shows its progress, reads the workbook again after it. */
export function createCommands(port: WorkbookPort, dispatch: (event: PaneEvent) => void): Commands {
  let abort: AbortController | null = null;

  async function refresh(): Promise<void> {
    try {
      dispatch({ type: "read", book: await readBook(port) });
    } catch (reason) {
      dispatch({ type: "readFailed", failure: failureOf(reason) });
    }
  }

  /** One job at a time; a second click while one runs is ignored. */
  async function work(kind: JobKind, task: (hooks: Hooks) => Promise<Outcome>): Promise<boolean> {
    if (abort !== null) return false;
    abort = new AbortController();
    const { signal } = abort;
    dispatch({ type: "jobStarted", kind });
    let notice: Notice | null = null;
    try {
      const outcome = await task({
        signal,
        onProgress: (progress) => {
          dispatch({ type: "jobProgressed", progress });
        },
      });
      notice = outcome.notice ?? { kind: "done", job: kind, count: outcome.count };
      if (outcome.notice === undefined) dispatch({ type: "written", restore: outcome.restore });
      await refresh();
      return outcome.notice === undefined;
    } catch (reason) {
      notice = signal.aborted
        ? { kind: "cancelled", job: kind }
        : { kind: "failed", failure: failureOf(reason) };
      return false;
    } finally {
      abort = null;
      dispatch({ type: "jobEnded", notice });
    }
  }

  /** Quick things that write nothing. */
  async function attempt(task: Promise<void>): Promise<void> {
    try {
      await task;
    } catch (reason) {
      dispatch({ type: "noticeShown", notice: { kind: "failed", failure: failureOf(reason) } });
    }
  }

  const done = (restore: RestorePoint | null, count = 1): Outcome => ({ restore, count });

  return {
    refresh,
    cancel: () => {
      abort?.abort();
      dispatch({ type: "jobCancelling" });
    },
    score: ({ kind, mode, language, overwrite = false }) =>
      work(kind, async (hooks) => {
        const result = await port.score({ mode, language, chart: true, overwrite }, hooks);
        if (result.kind === "scored") return done(result.restore, result.customers);
        const notice: Notice = { kind: "consent", job: kind, places: result.places };
        return { restore: null, count: 0, notice };
      }),
    insertTemplate: (request) =>
      work("template", async (hooks) => done(await port.insertTemplate(request, hooks))),
    insertSample: (language) =>
      work("sample", async (hooks) => done(await port.insertSample(language, hooks))),
    writeFactors: (table) => work("factors", async () => done(await port.writeFactors(table))),
    writeSettings: (change) => work("settings", async () => done(await port.writeSettings(change))),
    saveMapping: (mapping, factors) =>
      work("mapping", async () => done(await port.saveMapping(mapping, factors))),
    fix: (problems) => work("fix", async () => done(await port.fix(problems), problems.length)),
    restore: (point) =>
      work("restore", async () => {
        await port.restore(point);
        return done(null);
      }),
    select: (place) => attempt(port.select(place)),
    followSelection: () =>
      attempt(
        port.selection().then(({ customer }) => {
          if (customer !== null) dispatch({ type: "customerChosen", customer });
        }),
      ),
    selectCustomer: (customer) => attempt(port.selectCustomer(customer)),
  };
}

async function readBook(port: WorkbookPort): Promise<Book> {
  const summary = await port.inspect();
  if (summary.factors === null || summary.customers === null) return { summary, scored: null };
  const reading = await port.read();
  return { summary, scored: { reading, portfolio: scorePortfolio(reading.input) } };
}
