import type { CaseId } from "../plans/cases/case";
import type { TemplateId } from "../engine/factors/templates";
import type { FactorTable } from "../engine/factors/types";
import type { PlacedProblem } from "../engine/problems";
import type { WorkbookSummary } from "../excel/inspect-workbook";
import type { Hooks } from "../excel/progress";
import type { AdoptOptions } from "../excel/adopt-table";
import type { SheetsReading } from "../excel/read/sheets";
import type { ModelReading } from "../excel/models/read-model";
import type { Dates, MovementReading } from "../excel/movement/read-movement";
import type { MergeOptions } from "../excel/round/merge-round";
import type { Raters } from "../excel/round/read-round";
import type { ErrorCode } from "../i18n/errors";
import type { Language } from "../i18n/language";
import type { Offered } from "../plans/accounts/said";
import type { TypedTableId } from "../plans/accounts/table";
import type { WatchLine } from "../plans/reports/watch/lines";
import type { BuiltModel } from "../plans/models/build";
import type { Typed } from "../plans/models/settings";
import type { MergedRound } from "../plans/round/merge";
import type { SnapshotHead } from "../plans/snapshots/layout";
import type { ReportId } from "../plans/reports/report";
import type { WorkbookSettings, WriteMode } from "../plans/settings/types";
import type { Place, PortfolioSource } from "../plans/source/types";
import type { WeightOrigins } from "../plans/weights-note";

export type { WorkbookSummary };

/** Everything the pane shows, read from the workbook in one go. */
export type Reading = Pick<
  PortfolioSource,
  "factors" | "input" | "settings" | "extras" | "carried" | "problems" | "unmatched" | "added"
> &
  /** Where factors come from; left out: not known. */
  Partial<Pick<PortfolioSource, "factorOrigin" | "factorRows" | "factorLayout">>;

/** Whether what the user has where something is to be written may make room. */
interface Consent {
  readonly overwrite: boolean;
}

export interface ScoreRequest extends Consent {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly chart: boolean;
  /** In place of the workbook's cuts, which are changed to these. */
  readonly cuts?: WorkbookSettings["cuts"];
  /** Headers of the customers' own columns that the results show from now on. */
  readonly carried?: readonly string[];
  /** Reports to be written with the results. */
  readonly reports?: readonly ReportId[];
  /** Whom an account plan is to be about. */
  readonly customer?: string;
}

/** A way back to what was there before a write; good until the next write. */
export interface RestorePoint {
  readonly token: string;
}

/** How a write ended that was done. */
export interface Written extends RestorePoint {
  /** What of it did not come out as it should. */
  readonly warnings: readonly Failure[];
}

/** What a restore left as it is, because it has been changed since or is needed elsewhere. */
export interface Restored {
  readonly kept: readonly Place[];
}

/** An analysis as it is chosen and set in the pane. */
export interface ModelRequest {
  readonly id: string;
  readonly typed: Typed;
  readonly language: Language;
}

/** What an analysis finds in the workbook, and comes to. */
export interface ModelView extends Pick<
  ModelReading,
  "tables" | "table" | "headers" | "columns" | "typed" | "absent"
> {
  readonly id: string;
  /** Null while a column has not been found or chosen. */
  readonly built: {
    readonly cells: BuiltModel["cells"];
    readonly picture: BuiltModel["picture"];
    readonly problems: readonly PlacedProblem[];
  } | null;
}

/** What was selected, and whose row it is: index of the customer, or null where it is nobody's. */
export interface Selection extends Place {
  readonly customer: number | null;
}

export interface TemplateRequest extends Consent {
  readonly template: TemplateId;
  readonly language: Language;
  /** The form for one customer, beside the tables. */
  readonly form: boolean;
}

export interface FillRequest extends Consent {
  readonly table: TypedTableId;
  readonly language: Language;
}

export interface SampleRequest extends Consent {
  readonly language: Language;
  /** A case history; left out: the sample that all begin with. */
  readonly history?: CaseId;
}

export type AdoptRequest = Omit<AdoptOptions, "consent"> & Consent;

type Unsubscribe = () => void;

/**
 * The workbook as the pane knows it. What fails rejects with a stable code (`i18n/errors`) and leaves the workbook
 * as it was: `KAM-CANCELLED` when asked to, `KAM-CONSENT` with `conflicts`, places of the user's that would have to
 * make room, and, the exceptions, `KAM-HALF-WRITTEN` and `KAM-NO-ANSWER` with a `token` to restore by.
 */
export interface WorkbookPort {
  inspect: () => Promise<WorkbookSummary>;
  read: () => Promise<Reading>;
  /** Looks into the user's sheets, the one named first. */
  lookForTables: (first: string | null, hooks: Hooks) => Promise<SheetsReading>;
  /** Makes a table of the user's own the one that is scored. */
  adopt: (request: AdoptRequest, hooks: Hooks) => Promise<Written | null>;
  score: (request: ScoreRequest, hooks: Hooks) => Promise<Written | null>;
  readModel: (request: ModelRequest) => Promise<ModelView>;
  runModel: (
    request: ModelRequest & Consent & { readonly mode: WriteMode },
    hooks: Hooks,
  ) => Promise<Written | null>;
  /** Makes a table that people fill in, or brings it up to date. */
  offerTable: (
    request: FillRequest,
    hooks: Hooks,
  ) => Promise<{ readonly offered: Offered; readonly written: Written | null }>;
  /** Makes an Excel table of the range that the customers stand in. */
  makeTable: (hooks: Hooks) => Promise<Written | null>;
  insertTemplate: (request: TemplateRequest, hooks: Hooks) => Promise<Written | null>;
  /** One customer on half a page, on a sheet of its own. */
  writeCard: (
    request: { readonly name: string; readonly row: number; readonly language: Language } & Consent,
    hooks: Hooks,
  ) => Promise<Written | null>;
  /** A page for each key account, on a sheet each. */
  writePlans: (
    request: { readonly language: Language } & Consent,
    hooks: Hooks,
  ) => Promise<Written | null>;
  /** What the watch list would say now; nothing is written. */
  readWatchList: (language: Language) => Promise<readonly WatchLine[]>;
  /** A filled workbook of invented customers, to try things on. */
  insertSample: (request: SampleRequest, hooks: Hooks) => Promise<Written | null>;
  /** What is selected now. */
  selection: () => Promise<Selection>;
  select: (place: Place) => Promise<void>;
  selectCustomer: (customer: number) => Promise<void>;
  restore: (point: RestorePoint) => Promise<Restored>;
  /** Does again what was cut short. */
  finishCutShort: (consent: Consent, hooks: Hooks) => Promise<Written | null>;
  /** Puts back what was there before the write that was cut short. */
  takeBackCutShort: (hooks: Hooks) => Promise<Restored>;
  /**
   * @param base as it was read when it began to be edited: what somebody else has changed since is not written over
   * @param origins where the weights came from
   */
  writeFactors: (
    table: FactorTable,
    base: FactorTable,
    consent: Consent,
    origins: WeightOrigins,
  ) => Promise<Written | null>;
  writeSettings: (change: Partial<WorkbookSettings>) => Promise<Written | null>;
  /** Mends the cells of these problems, all of codes in `fixableCodes`. */
  fix: (problems: readonly PlacedProblem[]) => Promise<Written | null>;
  /** Snapshots and what moved between them; its code comes when it is first asked for. */
  movement: () => Promise<MovementPort>;
  /** The scoring round; its code comes when it is first asked for. */
  round: () => Promise<RoundPort>;
  onSelection: (listener: (selection: Selection) => void) => Unsubscribe;
  /** Something that the reading depends on has changed; the place, where the host tells it. */
  onChange: (listener: (place: Place | null) => void) => Unsubscribe;
}

export interface SnapshotRequest extends Consent {
  readonly language: Language;
  /** As 2026-11-26: today, or the day that a forecast is for. */
  readonly day: string;
  readonly forecast: boolean;
  readonly label: string;
  readonly who: string;
  /** Whether there may be one of that day already. */
  readonly another: boolean;
}

/** Snapshots of the workbook, and what moved between two of them. */
export interface MovementPort {
  /** The latest day first. */
  readonly list: () => Promise<readonly SnapshotHead[]>;
  readonly keep: (request: SnapshotRequest, hooks: Hooks) => Promise<Written | null>;
  readonly read: (dates: Dates) => Promise<Omit<MovementReading, "survey">>;
  readonly write: (
    request: Dates & Consent & { readonly mode: WriteMode; readonly language: Language },
    hooks: Hooks,
  ) => Promise<Written | null>;
}

/** A scoring round, from the forms to what was agreed on. */
export interface RoundPort {
  readonly split: (
    request: Consent & {
      readonly raters: Raters;
      readonly due: string;
      readonly language: Language;
    },
    hooks: Hooks,
  ) => Promise<Written | null>;
  readonly merge: (
    request: Omit<MergeOptions, "consent" | "now"> & Consent,
    hooks: Hooks,
  ) => Promise<{ readonly merged: MergedRound; readonly written: Written | null }>;
  readonly publish: (hooks: Hooks) => Promise<Written | null>;
}

/** Why a member of the port failed: a code whose words are in `i18n/errors`, and what a person may copy. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly details: string;
  /** What was left as it is, because somebody has changed it meanwhile. */
  readonly kept?: readonly Place[];
}
