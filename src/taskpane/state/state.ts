import type { PortfolioCell } from "../../engine/matrix/portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import type { Place } from "../../plans/source/types";
import type { Progress } from "../../excel/progress";
import type { Failure, Reading, RestorePoint, WorkbookSummary } from "../ports";

/** The screens with a tab, in the order of their tabs. */
export const screens = [
  "home",
  "factors",
  "matrix",
  "results",
  "card",
  "models",
  "round",
  "movement",
  "problems",
  "settings",
] as const;

/** Two have no tab: `map` is a way in, and out again; `help` is read and left. */
export type ScreenId = (typeof screens)[number] | "map" | "help";

/** The tables were found and read, and every customer scored as the cells would. */
export interface Scored {
  readonly reading: Reading;
  readonly portfolio: Portfolio;
}

/** What the pane last read of the workbook; `scored` is null while there are no tables to score, or not read yet. */
export interface Book {
  readonly summary: WorkbookSummary;
  readonly scored: Scored | null;
}

/** Work that takes a while and holds all other writes up. */
export type JobKind =
  | "score"
  | "chart"
  | "model"
  | "fill"
  | "snapshot"
  | "movement"
  | "round"
  | "publish"
  | "template"
  | "form"
  | "sample"
  | "factors"
  | "settings"
  | "mapping"
  | "fix"
  | "restore"
  | "finish"
  | "takeBack";

export interface Job {
  readonly kind: JobKind;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  /** Excel has not answered for long; whether it did what it was asked for is not known. */
  readonly overdue: boolean;
}

/** What the bar under the tabs tells. */
export type Notice =
  | {
      readonly kind: "done";
      readonly job: JobKind;
      /** Customers there were when it was done. */
      readonly count?: number;
      readonly warnings?: readonly Failure[];
      /** What a restore left as it is. */
      readonly kept?: readonly Place[];
    }
  | { readonly kind: "cancelled"; readonly job: JobKind }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** Not begun, since Excel has not answered yet to this. */
  | { readonly kind: "refused"; readonly waitingFor: JobKind }
  | { readonly kind: "consent"; readonly places: readonly Place[] };

/** Which customers the results list shows. */
export type CellFilter = PortfolioCell | "notRated" | null;

export interface PaneState {
  /** `found`: the workbook has tables, which are being read for the first time. */
  readonly phase: "loading" | "found" | "ready" | "failed";
  readonly book: Book | null;
  readonly screen: ScreenId;
  readonly filter: CellFilter;
  /** Index of the customer on the card. */
  readonly customer: number | null;
  readonly job: Job | null;
  readonly notice: Notice | null;
  readonly restore: RestorePoint | null;
  /** Picked in this session and not yet read back from the workbook. */
  readonly language: Language | null;
  readonly lastChange: { readonly place: Place; readonly at: Date } | null;
}

/** Whether what writes has to wait for what is being written; where that takes too long it may ask, and is told. */
export function mustWait({ job }: Pick<PaneState, "job">): boolean {
  return job !== null && !job.overdue;
}

export const initialState: PaneState = {
  phase: "loading",
  book: null,
  screen: "home",
  filter: null,
  customer: null,
  job: null,
  notice: null,
  restore: null,
  language: null,
  lastChange: null,
};
