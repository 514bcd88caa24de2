import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { writtenAt } from "../../i18n/written-at";
import type { WorkbookPlan } from "../plan";
import type { WriteMode } from "../settings/types";
import { chartDataSheet } from "./chart-data";
import { modelChart } from "./chart";
import type { ColumnModel } from "./model";
import { modelSheet, type ModelPlanSpec } from "./sheet";
import type { ModelSource } from "./source";
import { cellsOf, type ModelCell } from "./values";
import type { ChartPicture } from "../chart/svg";

export interface BuildOptions {
  readonly mode: WriteMode;
  readonly language: Language;
  readonly now: Date;
  /** Names of the model's own sheets where the workbook has them already. */
  readonly sheets?: Partial<ModelPlanSpec["sheets"]>;
}

/** A model worked out: its cells, its picture, and what the workbook should contain. */
export interface BuiltModel {
  readonly cells: readonly (readonly ModelCell[])[];
  readonly picture: ChartPicture | null;
  readonly plan: WorkbookPlan;
}

/** The one builder: whatever the model, its sheet, chart data and chart, in any mode. */
export function buildModel(
  model: ColumnModel,
  source: ModelSource,
  options: BuildOptions,
): BuiltModel {
  const { mode, language, now, sheets = {} } = options;
  const texts = model.texts[language];
  const cells = cellsOf(Object.values(model.columns), model.compute(source), source.names.length);
  const spec: ModelPlanSpec = {
    model,
    source,
    names: source.names,
    cells: () => cells,
    mode,
    language,
    date: writtenAt(now, language),
    sheets: {
      results: sheets.results ?? texts.sheet ?? model.id,
      data: sheets.data ?? texts.chartSheet ?? `${model.id} data`,
    },
  };
  const chart = modelChart(spec);
  const own = modelSheet(spec);
  const title = texts.title ?? model.id;
  return {
    cells,
    picture: chart?.picture ?? null,
    plan: {
      sheets:
        chart === null
          ? [own]
          : [
              own,
              chartDataSheet(spec, {
                role: `modelData.${model.id}`,
                title: message(modelTexts, language, "chart.title", { title }),
                hint: modelTexts[language]["chart.hint"],
                ...chart,
              }),
            ],
      charts: chart === null ? [] : [chart.plan],
      show: own.role,
    },
  };
}
