import type { KeptSnapshot } from "../snapshots/layout";
import type { Cell } from "../../engine/cell";
import { atOnce, type InParts } from "../../engine/in-parts";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { workbook } from "../../i18n/workbook";
import { writtenAt } from "../../i18n/written-at";
import type { ChartModel } from "../chart/model";
import { chartDataSheet } from "../models/chart-data";
import { resultsSheet } from "../models/results-sheet";
import { cellsOf, comparable, rowOf, type ModelCell } from "../models/values";
import { reportPlan } from "../reports";
import { reportRole, type ReportId, type ReportInputs } from "../reports/report";
import { noPlanInputs, type PlanInputs } from "../reports/plan/spec";
import type { KeptFlag } from "../reports/watch/rows";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { cellOn } from "../reference";
import { completeSettings } from "../settings/complete";
import type { SettingKey } from "../settings/specs";
import type { WriteMode } from "../settings/types";
import { bodyReference } from "../source/origin";
import type { PortfolioSource } from "../source/types";
import { portfolioChart } from "./chart";
import { columnsOf, scored, type At } from "./columns";
import { surroundings } from "./frame";
import { furtherHeader } from "./further-wanted";
import { besideResults, layout, resultColumns } from "./layout";
import { matrixSheet } from "./matrix-sheet";
import type { ResultsSpec } from "./spec";

export interface ResultsOptions {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly now: Date;
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  /** Settings whose cells on the Settings sheet no longer say what is in force. */
  readonly changed?: readonly SettingKey[];
  /** Names of the add-in's own sheets where the workbook has them already. */
  readonly sheets?: Partial<Record<"results" | "chartData" | "matrix", string>>;
  /** Left out: yes. */
  readonly chart?: boolean;
  /** Reports to be written with the results, by the names of their sheets where the workbook has them already. */
  readonly reports?: ReadonlyMap<ReportId, string | null>;
  /** What the watch list held before. */
  readonly keptFlags?: readonly KeptFlag[];
  /** The tables that people fill in beside the customers'. */
  readonly typedTables?: ReportInputs["beside"];
  /** How many key accounts can be served, as it was typed before. */
  readonly capacity?: Cell;
  /** Names of the sheets that charts of reports are drawn from, where the workbook has them already. */
  readonly reportData?: ReportInputs["names"];
  /** How the customers stood last; null where that was not kept. */
  readonly lastSnapshot?: KeptSnapshot | null;
  /** What an account plan is made of besides the results. */
  readonly planInputs?: PlanInputs;
  /** The results as a table, where that is wanted. */
  readonly resultsTable?: ReportInputs["resultsTable"];
  /** The report to show at the end. */
  readonly shown?: ReportId;
}

export interface ResultsPlan {
  readonly plan: WorkbookPlan;
  /** The chart as the picture draws it; null where none is wanted. */
  readonly model: ChartModel | null;
}

/** What the workbook should contain when the customers are scored: results, chart data and the matrix. */
export function resultsPlan(options: ResultsOptions): ResultsPlan {
  return atOnce(resultsPlanInParts(options));
}

/** The same, to be interrupted. */
export function* resultsPlanInParts(options: ResultsOptions): InParts<ResultsPlan> {
  const { language, now, source, changed = [], chart = true } = options;
  const settings = completeSettings(source.settingsPlace, source.settings, changed, language);
  const spec = resultsSpec(options, settings.cells);
  const sheets = [...(settings.plan === null ? [] : [settings.plan]), results(spec)];
  const { reports = new Map<ReportId, string | null>(), keptFlags: kept = [], shown } = options;
  const { capacity = null, reportData: names = new Map() } = options;
  const { typedTables: beside = [], planInputs: plan = noPlanInputs } = options;
  const { lastSnapshot: last = null, resultsTable = null } = options;
  const today = dayOf(now);
  const inputs: ReportInputs = { kept, beside, last, today, capacity, names, plan, resultsTable };
  yield 0;
  const made = [...reports].map(([id, name]) => reportPlan(id, spec, name, inputs));
  yield 0;
  const pages = made.flatMap((report) => report.sheets);
  const charts = made.flatMap((report) => report.charts);
  const show = shown === undefined ? null : reportRole(shown);
  if (!chart) {
    return {
      plan: { sheets: [...sheets, ...pages], charts, show: show ?? "results" },
      model: null,
    };
  }
  const drawn = yield* portfolioChart(spec);
  yield 1;
  const data = chartDataSheet(spec, {
    role: "chartData",
    title: portfolioTexts[language]["data.title"],
    hint: portfolioTexts[language]["data.hint"],
    ...drawn,
  });
  return {
    plan: {
      sheets: [...sheets, data, matrixSheet(spec), ...pages],
      charts: [drawn.plan, ...charts],
      show: show ?? "matrix",
    },
    model: drawn.picture,
  };
}

/** All that the sheets of the results, and those about them, are planned from. */
export function resultsSpec(
  { mode, language, now, source, portfolio, sheets }: ResultsOptions,
  settings: ResultsSpec["settings"],
): ResultsSpec {
  const texts = workbook[language];
  let cells: ModelCell[][] | null = null;
  return {
    mode,
    language,
    date: writtenAt(now, language),
    names: source.input.names,
    cells: () => (cells ??= portfolioCells(source, portfolio, language)),
    source,
    portfolio,
    settings,
    beside: besideResults(source.carried.length + (source.further ?? []).length),
    sheets: {
      results: sheets?.results ?? texts["sheet.results"],
      data: sheets?.chartData ?? texts["sheet.chartData"],
      matrix: sheets?.matrix ?? texts["sheet.matrix"],
    },
  };
}

/** The day where the user is. */
function dayOf(now: Date): string {
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

function results(spec: ResultsSpec): SheetPlan {
  const { source, language } = spec;
  const { customerOrigin: origin, nameColumn } = source;
  const column = origin.columns[nameColumn] ?? 0;
  const at = (name: string): At => ({ spec, name });
  const table = {
    role: "results",
    headerRow: layout.headerRow,
    headers: portfolioHeaders(source, language),
    columns: columnsOf(source),
    live: () => at(bodyReference(origin, nameColumn)),
    native: () => at(cellOn(origin.sheet, origin.firstRow, column, "column")),
  } as const;
  return resultsSheet(spec, table, surroundings(spec));
}

/** Where the results of the first and the last customers stand, and what was computed for them. */
export function portfolioEnds(
  source: PortfolioSource,
  portfolio: Portfolio,
  { language, mode }: Pick<ResultsOptions, "language" | "mode">,
  count = 1,
): { readonly row: number; readonly cells: readonly (ModelCell | null)[] }[] {
  const { length } = source.input.names;
  const columns = columnsOf(source);
  const of = scored(source, portfolio, language);
  const ends = new Set<number>();
  for (let i = 0; i < Math.min(count, length); i++) ends.add(i).add(length - 1 - i);
  return [...ends].map((i) => ({
    row: layout.firstRow + i,
    cells: comparable(columns, rowOf(columns, of, i), mode),
  }));
}

/** The headers above them, from left to right. */
export function portfolioHeaders(
  { carried, further = [] }: Pick<PortfolioSource, "carried" | "further">,
  language: Language,
): string[] {
  const own = resultColumns.map((id) => portfolioTexts[language][`column.${id}`]);
  const more = further.map((id) => furtherHeader(id, language));
  return [...own, ...carried.map(({ header }) => header), ...more];
}

/** The results as they are computed: for each customer a cell for each column. */
export function portfolioCells(
  source: PortfolioSource,
  portfolio: Portfolio,
  language: Language,
): ModelCell[][] {
  return cellsOf(columnsOf(source), scored(source, portfolio, language), source.input.names.length);
}
