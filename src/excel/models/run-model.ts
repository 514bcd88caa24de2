import type { PlacedProblem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import type { ChartPicture } from "../../plans/chart/svg";
import type { Conflict } from "../../plans/conflicts";
import { certainty } from "../../plans/models/certainty";
import { buildModel } from "../../plans/models/build";
import { layoutOf } from "../../plans/models/layout";
import type { AnyModel } from "../../plans/models";
import type { ColumnModel } from "../../plans/models/model";
import type { Typed } from "../../plans/models/settings";
import { columnHeaders } from "../../plans/models/sheet";
import { comparable, type ModelCell } from "../../plans/models/values";
import { portfolioCells } from "../../plans/results";
import type { WriteMode } from "../../plans/settings/types";
import { applyPlan } from "../apply/apply-plan";
import { KamError } from "../errors";
import { breathe, throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { ownSheets } from "../read/own-sheet";
import { scoreWorkbook } from "../score-workbook";
import { pastCutShort } from "../take-back";
import { runCertainty } from "./run-certainty";
import { readModel } from "./read-model";

export interface RunModelOptions<Model extends AnyModel = AnyModel> {
  readonly model: Model;
  readonly mode: WriteMode;
  readonly language: Language;
  /** Settings and headers of columns, which go before what was typed on the sheet of a model that reads columns. */
  readonly typed?: Typed;
  readonly consent?: "ask" | "overwrite";
  readonly now: Date;
}

export interface ModelReport {
  /** What was typed for the settings of a model that has them on its sheet. */
  readonly typed: Typed;
  /** A row for each customer, a cell for each of the model's columns. */
  readonly cells: readonly (readonly ModelCell[])[];
  readonly picture: ChartPicture | null;
  readonly problems: readonly PlacedProblem[];
  /** Customers whom the table that was read does not hold yet, and so neither the analysis. */
  readonly absent?: readonly string[];
  readonly sheets: readonly string[];
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  /** For `restore`. */
  readonly token: string;
}

/**
 * Reads what a model needs, works it out and writes its sheets and chart: one function for all models.
 *
 * @throws KamError KAM-NO-INPUT where a column that it needs is not there
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 */
export function runModel(options: RunModelOptions, hooks: Hooks = {}): Promise<ModelReport> {
  const { model } = options;
  return model.reads === "columns"
    ? pastCutShort(() => runColumns({ ...options, model }, hooks), hooks)
    : model.id === certainty.id
      ? runCertainty(options, hooks)
      : runPortfolio(options, hooks);
}

async function runPortfolio(
  { mode, language, consent = "ask", now }: RunModelOptions,
  hooks: Hooks,
): Promise<ModelReport> {
  const report = await scoreWorkbook({ mode, language, consent, now }, hooks);
  const { model, portfolio, source } = report;
  const cells = portfolioCells(source, portfolio, language);
  return { ...report, typed: {}, picture: model, cells };
}

async function runColumns(
  options: RunModelOptions<ColumnModel>,
  hooks: Hooks,
): Promise<ModelReport> {
  const { model, mode, language, now, typed = {}, consent = "ask" } = options;
  const { source, survey, absent } = await unlessCancelled(
    readModel(model, typed, language, hooks),
    hooks,
  );
  throwIfCancelled(hooks);
  if (source === null) throw new KamError("KAM-NO-INPUT");
  const sheets = ownSheets(survey, { results: `model.${model.id}`, data: `modelData.${model.id}` });
  const { plan, cells, picture } = buildModel(model, source, { mode, language, now, sheets });
  await breathe(hooks);
  const redo = { kind: "model", id: model.id, mode, language, typed: { ...typed } } as const;
  const ends = {
    role: `model.${model.id}`,
    headers: columnHeaders(model, language),
    rows: endsOf(cells, layoutOf(model).firstRow).map(({ row, cells: end }) => {
      return { row, cells: comparable(Object.values(model.columns), end, mode) };
    }),
    stillSo: async () => {
      const again = await readModel(model, typed, language);
      return JSON.stringify(again.source) === JSON.stringify(source);
    },
  } as const;
  const applied = await applyPlan(plan, survey, { consent, redo, ends }, hooks);
  return {
    typed: source.typed,
    cells,
    picture,
    problems: source.problems,
    absent,
    sheets: plan.sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}

/** The first and the last row of results, and where they stand. */
function endsOf(cells: ModelReport["cells"], firstRow: number) {
  const ends = cells.length === 0 ? [] : [...new Set([0, cells.length - 1])];
  return ends.map((i) => ({ row: firstRow + i, cells: cells[i] ?? [] }));
}
