import {
  certaintyInParts,
  type PortfolioCertainty,
} from "../../engine/certainty/portfolio-certainty";
import type { Doubt } from "../../engine/certainty/types";
import { atOnce, type InParts } from "../../engine/in-parts";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import { certaintyTexts } from "../../i18n/certainty";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { sureTexts } from "../../i18n/models/certainty";
import { writtenAt } from "../../i18n/written-at";
import { areaAt } from "../area";
import { capacityFor } from "../capacity";
import { look } from "../look";
import { resultsSheet, type Surroundings } from "../models/results-sheet";
import { cellsOf, type ModelCell } from "../models/values";
import { chartDataSheet } from "../models/chart-data";
import type { ChartModel } from "../chart/model";
import type { Block, FormatPlan, WorkbookPlan } from "../plan";
import { orderInUse } from "../results/in-use";
import { besideResults } from "../results/layout";
import type { ResultsSpec } from "../results/spec";
import { completeSettings } from "../settings/complete";
import { settingKeys } from "../settings/specs";
import type { WriteMode } from "../settings/types";
import { rowBlock } from "../sheet";
import { bodyReference } from "../source/origin";
import type { PortfolioSource } from "../source/types";
import { borderlineSheet, borderlineWidth } from "./borderline";
import { bandsChart } from "./chart";
import { certaintyColumns, type At } from "./columns";
import type { DoubtSetting, TypedDoubt } from "./doubt";
import { inputsCheck } from "./inputs-check";
import {
  callAreas,
  callColumns,
  callWidth,
  certaintyColumnIds,
  checkColumn,
  firstSettingRow,
  rows,
  settingColumn,
  stampColumn,
} from "./layout";
import { certaintyCalls } from "./live-calls";
import { settingsBlock } from "./settings-block";

export interface CertaintyOptions {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly now: Date;
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly doubt: Doubt;
  /** As `certaintyOfSource` works it out. */
  readonly certainty: PortfolioCertainty;
  /** What was typed for it, which stays as it is. */
  readonly typed?: TypedDoubt;
  /** Names of its sheets where the workbook has them already. */
  readonly sheets?: Partial<Record<"results" | "data" | "borderline", string>>;
}

export interface CertaintyPlan {
  readonly plan: WorkbookPlan;
  /** For each customer a cell for each column. */
  readonly cells: readonly (readonly ModelCell[])[];
  readonly picture: ChartModel;
}

/** How sure a workbook's portfolio is, factors in the order in which its ratings stand. */
export function certaintyOfSource(
  source: PortfolioSource,
  portfolio: Portfolio,
  doubt: Doubt,
): InParts<PortfolioCertainty> {
  return certaintyInParts(source.input, portfolio, doubt, orderInUse(source));
}

/**
 * The sheet that says how sure every place is and what would move it: live, or as of today; and the sheet of those who
 * are in their quadrant by a hair, with the chart.
 */
export function certaintyPlan(options: CertaintyOptions): CertaintyPlan {
  return atOnce(certaintyPlanInParts(options));
}

/** The same, to be interrupted. */
export function* certaintyPlanInParts(options: CertaintyOptions): InParts<CertaintyPlan> {
  const { mode, language, now, source, portfolio, doubt, certainty } = options;
  const { names } = source.input;
  const sure = { source, portfolio, certainty, language };
  const cells = cellsOf(Object.values(certaintyColumns), sure, names.length);
  const settings = completeSettings(source.settingsPlace, source.settings, [], language);
  const texts = sureTexts[language];
  const name = options.sheets?.results ?? texts.sheet;
  const borderlineName = options.sheets?.borderline ?? texts["borderline.sheet"];
  const spec: ResultsSpec = {
    // No plain formula says how sure it is: where the add-in is not, results stand as they are today. A factor's own
    // weight would have one, but beside a name and shares that stand still it would tell of whoever is in that row by now.
    mode: mode === "live" ? "live" : "values",
    language,
    date: writtenAt(now, language),
    names,
    cells: () => cells,
    source,
    portfolio,
    settings: settings.cells,
    beside: besideResults(0),
    sheets: {
      results: name,
      data: options.sheets?.data ?? texts.chartSheet,
      matrix: borderlineName,
    },
  };
  const calls = certaintyCalls(spec);
  const at: At = {
    name: bodyReference(source.customerOrigin, source.nameColumn),
    quadrant: calls.quadrant,
    language,
  };
  const table = {
    role: "model.certainty",
    headerRow: rows.header,
    headers: certaintyColumnIds.map((id) => texts[`column.${id}`]),
    columns: Object.values(certaintyColumns),
    live: () => at,
    native: () => at,
  } as const;
  const own = resultsSheet(
    spec,
    table,
    surroundings(spec, {
      mode,
      doubt: { ...doubtIn(doubt, language), ...options.typed },
      calls: calls.blocks,
    }),
  );
  // Live formulas and the check of a native sheet read settings by their cells.
  const added = mode === "values" || settings.plan === null ? [] : [settings.plan];
  const borderline = borderlineSheet(spec, borderlineName, certainty.own, cells);
  yield 0;
  const corner = { left: borderlineWidth(spec) + 24, top: 24 };
  const drawn = yield* bandsChart(spec, certainty, corner);
  yield 1;
  const data = chartDataSheet(spec, {
    role: "modelData.certainty",
    title: texts["data.title"],
    hint: texts["data.hint"],
    ...drawn,
  });
  return {
    plan: {
      sheets: [...added, own, data, borderline],
      charts: [drawn.plan],
      show: own.role,
    },
    cells,
    picture: drawn.picture,
  };
}

function surroundings(
  spec: ResultsSpec,
  given: {
    readonly mode: WriteMode;
    readonly doubt: TypedDoubt;
    readonly calls: readonly Block[];
  },
): Surroundings {
  const { language, date, names } = spec;
  const { mode, doubt, calls } = given;
  const texts = sureTexts[language];
  const lineOf = (id: DoubtSetting) => [texts[id], doubt[id] ?? null, texts[`${id}.about`]];
  const above = [
    rowBlock(rows.title, 0, [texts.title]),
    rowBlock(rows.title, stampColumn, [message(sureTexts, language, `stamp.${mode}`, { date })]),
    rowBlock(rows.doubt, 0, lineOf("doubt.weights")),
    rowBlock(rows.step, 0, lineOf("doubt.step")),
  ];
  const check = mode === "native" ? [rowBlock(rows.title, checkColumn, [inputsCheck(spec)])] : [];
  const formats: FormatPlan[] = [
    { area: areaAt(rows.title, 0, 1, 1), style: look.title },
    { area: areaAt(rows.title, stampColumn, 1, checkColumn - stampColumn + 1), style: look.hint },
    { area: areaAt(rows.doubt, 0, 2, 1), style: look.label },
    { area: areaAt(rows.doubt, 1, 1, 1), style: { numberFormat: "0%", horizontal: "Left" } },
    { area: areaAt(rows.step, 1, 1, 1), style: { horizontal: "Left" } },
    { area: areaAt(rows.doubt, 2, 2, 1), style: look.hint },
  ];
  if (mode !== "live") return { blocks: [...above, ...check], formats };
  return {
    blocks: [
      ...above,
      ...calls,
      settingsBlock(spec, { row: firstSettingRow, column: settingColumn }),
    ],
    formats: [
      ...formats,
      { area: areaAt(rows.header, callColumns.certainty, 1, callWidth), style: look.hint },
      {
        area: areaAt(firstSettingRow, settingColumn, settingKeys.length, 2),
        style: look.subBand,
      },
    ],
    reserved: callAreas.map(([column, width]) =>
      areaAt(rows.first, column, capacityFor(names.length), width),
    ),
  };
}

function doubtIn({ weights, ratingStep }: Doubt, language: Language): TypedDoubt {
  return {
    "doubt.weights": typeof weights === "number" ? weights : certaintyTexts[language][weights],
    "doubt.step": ratingStep,
  };
}
