import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { modelChartPlace } from "./chart";
import type { ColumnRef, FormulaMode } from "./chart-data";
import type { PointChart } from "./point-chart";
import { resultRefs, type ResultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";

/** What every chart of points over two columns of a model has, whatever tells its series apart. */
export interface ModelPoints {
  readonly frame: Pick<
    PointChart,
    "name" | "sheet" | "dataSheet" | "corner" | "mode" | "headers" | "refs" | "altText"
  >;
  readonly refs: (mode: FormulaMode) => ResultRefs;
  readonly column: (id: string) => ColumnRef;
  /** A setting as a formula that may stand anywhere. */
  readonly setting: (id: string) => string;
}

export function modelPoints(
  { model, language, source, sheets, mode }: ModelPlanSpec,
  measures: Readonly<Record<"x" | "y", string>>,
): ModelPoints {
  const texts = model.texts[language];
  const [names = ""] = Object.keys(model.columns);
  const header = (id: string) => texts[`column.${id}`] ?? id;
  const refs = (mode: FormulaMode) => resultRefs(model, mode, source.names.length, sheets.results);
  const column = (id: string): ColumnRef => ({
    spilled: refs("live").column(id),
    cell: refs("native").column(id),
    cells: refs("native").all(id),
  });
  return {
    frame: {
      name: `KAM ${model.id}`,
      sheet: `model.${model.id}`,
      dataSheet: `modelData.${model.id}`,
      corner: modelChartPlace(model),
      mode,
      headers: {
        name: header(names),
        x: header(measures.x),
        order: modelTexts[language]["chart.order"],
      },
      refs: { name: column(names), x: column(measures.x), y: column(measures.y) },
      altText: (counts) => {
        const parts = counts.map((each) =>
          message(modelTexts, language, "chart.alt.count", { ...each }),
        );
        const title = texts.title ?? model.id;
        return message(modelTexts, language, "chart.alt", { title, counts: parts.join("; ") });
      },
    },
    refs,
    column,
    setting: (id) => refs("native").setting(id),
  };
}
