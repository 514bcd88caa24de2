import type { FactorTable } from "../../engine/factors/types";
import type { PlacedProblem } from "../../engine/problems";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import type { WorkbookSettings, WriteMode } from "../../plans/settings/types";
import type { Place } from "../../plans/source/types";
import type {
  AdoptRequest,
  ModelRequest,
  ModelView,
  RestorePoint,
  SampleRequest,
  ScoreRequest,
  TemplateRequest,
  WorkbookPort,
  WorkbookSummary,
} from "../ports";
import { failureOf } from "./failure";
import { createWorker, type Worker } from "./worker";
import type { PaneEvent } from "./reducer";
import type { Book } from "./state";
import type { WeightOrigins } from "../../plans/weights-note";

/** A request as a screen makes it: consent is asked for only when it turns out to be needed. */
type Asked<Request> = Omit<Request, "overwrite">;

export interface ScoreCommand extends Asked<Omit<ScoreRequest, "chart">> {
  readonly kind: "score" | "chart";
  /** Where there is nothing to draw; left out: yes. */
  readonly chart?: boolean;
}

/**
 * Everything the screens can have done. None of these reject: what goes wrong becomes a notice. Those that write
 * tell whether they did.
 */
export interface Commands {
  readonly refresh: () => Promise<void>;
  readonly cancel: () => void;
  /** Does what needed the user's consent, having got it. */
  readonly goAhead: () => Promise<boolean>;
  readonly adopt: (request: Asked<AdoptRequest>) => Promise<boolean>;
  readonly score: (command: ScoreCommand) => Promise<boolean>;
  readonly readModel: (request: ModelRequest) => Promise<ModelView | null>;
  readonly runModel: (request: ModelRequest & { readonly mode: WriteMode }) => Promise<boolean>;
  /** Something else that writes. */
  readonly work: Worker["work"];
  /** Something else that only looks: null where it could not. */
  readonly look: <Found>(task: Promise<Found>) => Promise<Found | null>;
  readonly insertTemplate: (request: Asked<TemplateRequest>) => Promise<boolean>;
  readonly insertSample: (request: Asked<SampleRequest>) => Promise<boolean>;
  /** @param base the table as it was read when it began to be edited */
  readonly writeFactors: (
    table: FactorTable,
    base: FactorTable,
    origins: WeightOrigins,
  ) => Promise<boolean>;
  readonly writeSettings: (change: Partial<WorkbookSettings>) => Promise<boolean>;
  readonly fix: (problems: readonly PlacedProblem[]) => Promise<boolean>;
  readonly restore: (point: RestorePoint) => Promise<boolean>;
  /** Does again, or puts back, what was cut short. */
  readonly finishCutShort: () => Promise<boolean>;
  readonly takeBackCutShort: () => Promise<boolean>;
  readonly select: (place: Place) => Promise<void>;
  /** Puts the customer of the selected row on the card, if it is one. */
  readonly followSelection: () => Promise<void>;
  readonly selectCustomer: (customer: number) => Promise<void>;
}

/** Binds the port to the pane's state. */
export function createCommands(port: WorkbookPort, dispatch: (event: PaneEvent) => void): Commands {
  async function refresh(): Promise<void> {
    try {
      const found = (summary: WorkbookSummary) => {
        dispatch({ type: "found", summary });
      };
      dispatch({ type: "read", book: await readBook(port, found) });
    } catch (reason) {
      dispatch({ type: "readFailed", failure: failureOf(reason) });
    }
  }

  /** Quick things that write nothing. */
  async function look<Found>(task: Promise<Found>): Promise<Found | null> {
    try {
      return await task;
    } catch (reason) {
      dispatch({ type: "noticeShown", notice: { kind: "failed", failure: failureOf(reason) } });
      return null;
    }
  }

  async function attempt(task: Promise<void>): Promise<void> {
    await look(task);
  }

  const { work, cancel, goAhead } = createWorker(dispatch, refresh);

  return {
    refresh,
    cancel,
    goAhead,
    adopt: (request) =>
      work("mapping", (consent, hooks) => port.adopt({ ...request, ...consent }, hooks)),
    score: ({ kind, chart = true, ...request }) =>
      work(kind, (consent, hooks) => port.score({ ...request, ...consent, chart }, hooks)),
    readModel: (request) => look(port.readModel(request)),
    work,
    look,
    runModel: (request) =>
      work("model", (consent, hooks) => port.runModel({ ...request, ...consent }, hooks)),
    insertTemplate: (request) =>
      work(request.form ? "form" : "template", (consent, hooks) =>
        port.insertTemplate({ ...request, ...consent }, hooks),
      ),
    insertSample: (request) =>
      work("sample", (consent, hooks) => port.insertSample({ ...request, ...consent }, hooks)),
    writeFactors: (table, base, origins) =>
      work("factors", (consent) => port.writeFactors(table, base, consent, origins)),
    writeSettings: (change) => work("settings", () => port.writeSettings(change)),
    fix: (problems) => work("fix", () => port.fix(problems)),
    restore: (point) => work("restore", () => port.restore(point)),
    finishCutShort: () => work("finish", (consent, hooks) => port.finishCutShort(consent, hooks)),
    takeBackCutShort: () => work("takeBack", (_consent, hooks) => port.takeBackCutShort(hooks)),
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

/** @param found is told what there is, once that is known and before it has been read */
async function readBook(
  port: WorkbookPort,
  found: (summary: WorkbookSummary) => void,
): Promise<Book> {
  // Both at once, since every round trip is a wait. Without tables reading fails; that there are none is said here.
  const coming = port.read();
  coming.catch(() => undefined);
  const summary = await port.inspect();
  if (summary.factors === null || summary.customers === null) return { summary, scored: null };
  found(summary);
  const reading = await coming;
  return { summary, scored: { reading, portfolio: scorePortfolio(reading.input) } };
}
