import type { ChartModel } from "../chart/model";
import { chartDataSheet } from "../models/chart-data";
import { movementSheetTexts } from "../../i18n/movement";
import type { WorkbookPlan } from "../plan";
import { moversChart } from "./chart";
import { movementSheet, type MovementSpec } from "./sheet";

export interface MovementPlan {
  readonly plan: WorkbookPlan;
  /** The chart as the picture draws it. */
  readonly picture: ChartModel;
}

/** What the workbook should contain when two dates are compared. */
export function movementPlan(spec: MovementSpec): MovementPlan {
  const chart = moversChart(spec);
  const sheet = movementSheet(spec);
  const { language, date } = spec;
  const texts = movementSheetTexts[language];
  const data = chartDataSheet(
    // The chart stands as of its date in every mode.
    {
      ...{ mode: "values", language, date, names: [], cells: () => [] },
      sheets: { results: spec.sheet, data: spec.dataSheet },
    },
    {
      role: "modelData.movement",
      title: texts["data.title"],
      hint: texts["data.hint"],
      ...chart,
    },
  );
  return {
    plan: { sheets: [sheet, data], charts: [chart.plan], show: "movement" },
    picture: chart.picture,
  };
}
