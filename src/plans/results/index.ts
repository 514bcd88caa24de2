import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { workbook } from "../../i18n/workbook";
import type { ChartModel } from "../chart/model";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { completeSettings } from "../settings/complete";
import type { SettingKey } from "../settings/specs";
import type { WriteMode } from "../settings/types";
import type { PortfolioSource } from "../source/types";
import { chartData } from "./chart-data";
import { chartPlan, matrixModel } from "./chart-plan";
import { seriesColumns } from "./chart-series";
import { liveResults } from "./live";
import { matrixSheet } from "./matrix-sheet";
import { nativeResults } from "./native";
import type { ResultsSpec } from "./spec";
import { frozenResults } from "./values";

export interface ResultsOptions {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly now: Date;
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  /** Settings whose cells on the Settings sheet no longer say what is in force. */
  readonly changed?: readonly SettingKey[];
  /** Names of the add-in's own sheets where the workbook has them already. */
  readonly sheets?: Partial<ResultsSpec["sheets"]>;
  /** Left out: yes. */
  readonly chart?: boolean;
}

export interface ResultsPlan {
  readonly plan: WorkbookPlan;
  /** The chart as the picture draws it; null where none is wanted. */
  readonly model: ChartModel | null;
}

/** What the workbook should contain when the customers are scored: results, chart data and the matrix. */
export function resultsPlan(options: ResultsOptions): ResultsPlan {
  const { mode, language, now, source, portfolio, changed = [], chart = true } = options;
  const texts = workbook[language];
  const settings = completeSettings(source.settingsPlace, source.settings, changed, language);
  const spec: ResultsSpec = {
    mode,
    language,
    date: now.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" }),
    source,
    portfolio,
    settings: settings.cells,
    sheets: {
      results: options.sheets?.results ?? texts["sheet.results"],
      chartData: options.sheets?.chartData ?? texts["sheet.chartData"],
      matrix: options.sheets?.matrix ?? texts["sheet.matrix"],
    },
  };
  const sheets = [...(settings.plan === null ? [] : [settings.plan]), results(spec)];
  if (!chart) return { plan: { sheets, charts: [], show: "results" }, model: null };
  const model = matrixModel(spec);
  const columns = seriesColumns(spec, model);
  return {
    plan: {
      sheets: [...sheets, chartData(spec, columns), matrixSheet(spec)],
      charts: [chartPlan(spec, model, columns)],
      show: "matrix",
    },
    model,
  };
}

function results(spec: ResultsSpec): SheetPlan {
  switch (spec.mode) {
    case "live":
      return liveResults(spec);
    case "native":
      return nativeResults(spec);
    case "values":
      return frozenResults(spec);
  }
}
