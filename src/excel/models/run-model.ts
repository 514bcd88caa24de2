import type { PlacedProblem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import type { ChartPicture } from "../../plans/chart/svg";
import type { Conflict } from "../../plans/conflicts";
import { buildModel } from "../../plans/models/build";
import type { ColumnModel } from "../../plans/models/model";
import type { Typed } from "../../plans/models/settings";
import type { ModelSource } from "../../plans/models/source";
import type { ModelCell } from "../../plans/models/values";
import type { WriteMode } from "../../plans/settings/types";
import { applyPlan } from "../apply/apply-plan";
import { KamError } from "../errors";
import { breathe, throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import type { Survey } from "../read/survey";
import { readModel } from "./read-model";

export interface RunModelOptions {
  readonly model: ColumnModel;
  readonly mode: WriteMode;
  readonly language: Language;
  /** Settings and headers of columns, which go before what was typed on the model's sheet. */
  readonly typed?: Typed;
  readonly consent?: "ask" | "overwrite";
  readonly now: Date;
}

export interface ModelReport {
  readonly source: ModelSource;
  /** A row for each customer, a cell for each of the model's columns. */
  readonly cells: readonly (readonly ModelCell[])[];
  readonly picture: ChartPicture | null;
  readonly problems: readonly PlacedProblem[];
  readonly sheets: readonly string[];
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  /** For `restore`. */
  readonly token: string;
}

/**
 * Reads the columns that a model needs, works it out and writes its sheet and chart: one function for all models.
 *
 * @throws KamError KAM-NO-INPUT where a column that it needs is not there
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 */
export async function runModel(options: RunModelOptions, hooks: Hooks = {}): Promise<ModelReport> {
  const { model, mode, language, now, typed = {}, consent = "ask" } = options;
  const { source, survey } = await unlessCancelled(readModel(model, typed, language, hooks), hooks);
  throwIfCancelled(hooks);
  if (source === null) throw new KamError("KAM-NO-INPUT");
  const sheets = ownNames(model, survey);
  const { plan, cells, picture } = buildModel(model, source, { mode, language, now, sheets });
  await breathe(hooks);
  const applied = await applyPlan(plan, survey, { consent }, hooks);
  return {
    source,
    cells,
    picture,
    problems: source.problems,
    sheets: plan.sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}

function ownNames({ id }: ColumnModel, survey: Survey) {
  const results = ownSheet(survey, `model.${id}`);
  const data = ownSheet(survey, `modelData.${id}`);
  return { ...(results === null ? {} : { results }), ...(data === null ? {} : { data }) };
}
