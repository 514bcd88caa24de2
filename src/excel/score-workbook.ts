import { scorePortfolio, type Portfolio } from "../engine/portfolio/score-portfolio";
import type { CutRule } from "../engine/matrix/cuts";
import type { PlacedProblem } from "../engine/problems";
import type { Language } from "../i18n/language";
import type { ChartModel } from "../plans/chart/model";
import type { Conflict } from "../plans/conflicts";
import type { WorkbookPlan } from "../plans/plan";
import { portfolioEnds, portfolioHeaders, resultsPlanInParts } from "../plans/results";
import type { ReportId } from "../plans/reports/report";
import { furtherWanted } from "../plans/results/further-wanted";
import { effectiveSource } from "../plans/settings/override";
import type { WriteMode } from "../plans/settings/types";
import type { Mapping, PortfolioSource } from "../plans/source/types";
import { readTypedTables } from "./accounts/read-tables";
import { applyPlan } from "./apply/apply-plan";
import { FirstSteps } from "./apply/first-steps";
import type { ApplyOptions } from "./apply/options";
import type { Redo } from "./apply/redo";
import { WrittenOver } from "./apply/written-over";
import { KamError } from "./errors";
import { refuseNeverShown } from "./live-size";
import { breathe, inParts, throwIfCancelled, unlessCancelled, type Hooks } from "./progress";
import { asRead, standsAsRead, type Heeded, type Standing } from "./read/as-read";
import { readKept } from "./read/kept-in-reports";
import { ownSheets } from "./read/own-sheet";
import { saidNow } from "./read/said-now";
import type { SourceReading } from "./read/source";
import { readUpToDate, type UpToDate } from "./read-up-to-date";
import { furtherShownBy, needTyped, reportsAsked, shownSheet } from "./reports-asked";
import { runExcel } from "./run";
import { pastCutShort } from "./take-back";
import { withCertainty } from "./with-certainty";

/** Of the sheets that every scoring has. */
const roles = { results: "results", chartData: "chartData", matrix: "matrix" } as const;

export interface ScoreOptions {
  readonly mode: WriteMode;
  /** Of what is written. */
  readonly language: Language;
  /** In place of the cuts on the Settings sheet, which is changed to say so. */
  readonly cuts?: { readonly attractiveness: CutRule; readonly advantage: CutRule };
  /** "ask" (the default) throws `NeedsConsent` where something of the user's is in the way; "overwrite" moves it aside. */
  readonly consent?: "ask" | "overwrite";
  /** Left out: as remembered, else the tables found by name and headers. */
  readonly mapping?: Mapping;
  /** Headers of the customers' own columns that the results show again, from now on; left out: as remembered. */
  readonly carried?: readonly string[];
  /** Left out: yes. */
  readonly chart?: boolean;
  /** Reports to be written besides those that there are, the first to be shown at the end. */
  readonly reports?: readonly ReportId[];
  /** Whom the account plan is to be about; left out: whom it is about already, else who matters most. */
  readonly customer?: string;
  /** Whether the caller shows what the workbook says afterwards; left out: no. */
  readonly keepsReading?: boolean;
  /** How many key accounts can be served; left out: as it is typed on their page. */
  readonly capacity?: number;
  readonly now: Date;
}

export interface ScoreReport {
  readonly portfolio: Portfolio;
  readonly source: PortfolioSource;
  readonly names: readonly string[];
  readonly sizes: Float64Array | null;
  readonly problems: readonly PlacedProblem[];
  /** Names of the sheets that were written. */
  readonly sheets: readonly string[];
  /** Name of the sheet with the results. */
  readonly results: string;
  /** Name of the sheet of the report that was asked for; null where none was. */
  readonly report: string | null;
  /** What of the user's was moved aside or replaced, with consent. */
  readonly overwritten: readonly Conflict[];
  /** What of the chart could not be formatted. */
  readonly warnings: readonly KamError[];
  /** The chart as the picture draws it; null where none was wanted. */
  readonly model: ChartModel | null;
  /** What the workbook says now, where it was asked for and what was read still says all of it. */
  readonly reading: PortfolioSource | null;
  /** For `restore`. */
  readonly token: string;
}

/**
 * The main job: reads the tables, scores and places every customer, and writes results, chart data and the chart.
 *
 * Where somebody changed what was read before the result of it was written, or typed into what was just being written
 * over, it is read and scored once more.
 *
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 * @throws KamError where it could not be done, KAM-CHANGED where it was changed again; the workbook is then as it was
 */
export function scoreWorkbook(options: ScoreOptions, hooks: Hooks = {}): Promise<ScoreReport> {
  return pastCutShort(() => scoreTwice(options, hooks), hooks);
}

async function scoreTwice(options: ScoreOptions, hooks: Hooks): Promise<ScoreReport> {
  try {
    return await scoreAsRead(options, "anything", hooks);
  } catch (error) {
    const isTyped = error instanceof WrittenOver;
    const isChanged = error instanceof KamError && error.code === "KAM-CHANGED";
    // Cells that are left as they were written are written again; sheets that are left would be in the way.
    if (!isTyped && !isChanged) throw error;
    if (error.kept.some(({ kind }) => kind !== "cells")) throw error;
    // What has been typed since nobody has agreed to replace.
    return scoreAsRead(isTyped ? { ...options, consent: "ask" } : options, "typed", hooks);
  }
}

/** @param heeded what counts as changed; some formulas calculate something else at every turn */
async function scoreAsRead(
  options: ScoreOptions,
  heeded: Heeded,
  hooks: Hooks,
): Promise<ScoreReport> {
  const first = new FirstSteps();
  try {
    const upToDate = await readUpToDate(options, first, hooks);
    const report = await scoreRead(options, heeded, upToDate, hooks);
    first.goWith(report.token);
    return report;
  } catch (error) {
    throw await first.takeBack(error);
  }
}

async function scoreRead(
  options: ScoreOptions,
  heeded: Heeded,
  { read: asFound, unfilled }: UpToDate,
  hooks: Hooks,
): Promise<ScoreReport> {
  throwIfCancelled(hooks);
  const asked = reportsAsked(asFound.survey, options.reports ?? []);
  const read = withFurther(asFound, options, asked.reports);
  const kept = await readKept(
    read.survey,
    asked,
    { ...options, customers: read.source.input.names.length },
    hooks,
  );
  const typedTables = needTyped(asked)
    ? await unlessCancelled(readTypedTables(read.survey, hooks), hooks)
    : [];
  if (read.source.input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  const { source, changed } = effectiveSource(read.source, options);
  if (options.mode === "live") refuseNeverShown(source);
  const total = source.input.names.length;
  hooks.onProgress?.({ step: "score", done: 0, total });
  await breathe(hooks);
  const portfolio = await withCertainty(source, scorePortfolio(source.input), hooks);
  await breathe(hooks);
  const planned = resultsPlanInParts({
    mode: options.mode,
    language: options.language,
    now: options.now,
    source,
    portfolio,
    changed,
    sheets: ownSheets(read.survey, roles),
    chart: options.chart ?? true,
    ...asked,
    ...kept,
    ...(options.capacity === undefined ? {} : { capacity: options.capacity }),
    typedTables,
  });
  const { plan, model } = await inParts(planned, "score", total, hooks);
  hooks.onProgress?.({ step: "score", done: total, total });
  await breathe(hooks);
  const lastScored = {
    at: options.now.toISOString(),
    mode: options.mode,
    customers: source.input.names.length,
    problems: source.problems.length,
  };
  // A range that has grown or moved is remembered as it is now: its results are written by that.
  const remember = {
    lastScored,
    ...(read.mapping === null ? {} : { mapping: read.mapping }),
    ...(options.carried === undefined ? {} : { carried: options.carried }),
  };
  let last: Standing | null = null;
  const stillSo = async (context: Excel.RequestContext) => {
    const parts = asRead(read, options.mode, plan, options.keepsReading ?? false);
    const ask = await standsAsRead(context, parts, heeded);
    return () => {
      const standing = ask();
      return () => (last = standing()).stands;
    };
  };
  const applied = await applyPlan(
    plan,
    read.survey,
    {
      consent: options.consent ?? "ask",
      remember,
      needs: needsOf(source),
      redo: redoOf(options),
      ends: {
        role: "results",
        headers: portfolioHeaders(source, options.language),
        rows: portfolioEnds(source, portfolio, options),
        stillSo: () => runExcel((context) => standsNow(context, read, plan)),
      },
      stillSo,
    },
    hooks,
  );
  return {
    portfolio,
    source,
    names: source.input.names,
    sizes: source.input.sizes,
    problems: source.problems,
    sheets: plan.sheets.map(({ name }) => name),
    results: plan.sheets.find(({ role }) => role === "results")?.name ?? "",
    report: shownSheet(plan, asked),
    overwritten: applied.replaced,
    warnings: [...unfilled, ...applied.warnings],
    model,
    reading: options.keepsReading ? saidNow(read, source, changed, last) : null,
    token: applied.token,
  };
}

/** Whether everything that was read stands there still, rows of the customers that live results follow included. */
async function standsNow(
  context: Excel.RequestContext,
  read: SourceReading,
  plan: WorkbookPlan,
): Promise<boolean> {
  const ask = await standsAsRead(context, asRead(read, "values", plan), "anything");
  const standing = ask();
  await context.sync();
  return standing().stands;
}

/** The reading with the columns that somebody wants besides, by name or for a report that shows them. */
function withFurther(
  read: SourceReading,
  { carried }: ScoreOptions,
  reports: ReadonlyMap<ReportId, string | null>,
): SourceReading {
  const named = carried ?? read.survey.memory.carried ?? [];
  const drawn = read.source.colors === "certainty" ? (["certainty"] as const) : [];
  const shown = [...furtherShownBy(reports.keys()), ...drawn];
  const further = furtherWanted(read.source, named, shown);
  return { ...read, source: { ...read.source, further } };
}

function redoOf({
  mode,
  language,
  chart = true,
  cuts,
  mapping,
  carried,
  reports: asked,
  customer,
  capacity,
}: ScoreOptions): Redo {
  return {
    kind: "score",
    mode,
    language,
    chart,
    ...(cuts === undefined ? {} : { cuts }),
    ...(mapping === undefined ? {} : { mapping: { ...mapping } }),
    ...(carried === undefined ? {} : { carried: [...carried] }),
    ...(asked === undefined ? {} : { reports: [...asked] }),
    ...(customer === undefined ? {} : { customer }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}

/** What results point at: without it they would show errors. */
function needsOf({
  customerOrigin,
  factorOrigin,
}: PortfolioSource): NonNullable<ApplyOptions["needs"]> {
  const origins = [customerOrigin, factorOrigin];
  return {
    tables: origins.flatMap(({ table }) => table ?? []),
    sheets: origins.map(({ sheet }) => sheet),
  };
}
