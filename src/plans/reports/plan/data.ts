import { planTables } from "../../../i18n/reports/plan-tables";
import { planTexts } from "../../../i18n/reports/plan";
import { areaAt } from "../../area";
import { capacityFor } from "../../capacity";
import type { ChartModel } from "../../chart/model";
import type { ModelChart } from "../../models/chart";
import { chartDataSheet } from "../../models/chart-data";
import type { PlanCell, SheetPlan } from "../../plan";
import { resultRef } from "../../results/chart-series";
import { layout } from "../../results/layout";
import { columnBlock } from "../../sheet";
import type { PlanParts } from "./parts";
import { tableRowBlocks } from "./beside-rows";
import { choiceCell, idColumn, mostActions, ofSource, places, type PlanSpec } from "./spec";
import { breakFormula, charactersIn } from "./fit";
import { widePoints } from "./grid";
import { actionRow, noted, notedColumns, notedFormula, notesRow } from "./typed";
import { whyBlocks } from "./why";

/** What the page is made from: the chart's cells, where the chosen customer stands in every table, and the analyses. */
export function planDataSheet(
  spec: PlanSpec,
  chart: ModelChart<ChartModel>,
  parts: PlanParts,
): SheetPlan {
  const { language, mode, names } = spec;
  const texts = planTexts[language];
  const all = [parts.analyses, parts.own];
  const own =
    mode === "values"
      ? []
      : [
          ...placeBlocks(spec),
          ...whyBlocks(spec),
          ...tableRowBlocks(spec, parts.rows),
          ...all.flatMap(({ blocks }) => blocks),
        ];
  const sheet = chartDataSheet(spec, {
    ...chart,
    role: "modelData.account-plan",
    title: texts["data.title"],
    hint: texts["data.hint"],
    beside: [...chart.beside, ...own],
  });
  const rows = capacityFor(names.length);
  const spilling =
    mode === "live"
      ? all
          .flatMap(({ spilling }) => spilling)
          .map(({ left, columns }) => areaAt(layout.firstRow, left, rows, columns))
      : [];
  return {
    ...sheet,
    fills: mode === "values" ? sheet.fills : [...sheet.fills, ...all.flatMap(({ fills }) => fills)],
    reserved: [...sheet.reserved, ...spilling],
  };
}

function placeBlocks(spec: PlanSpec) {
  const texts = planTexts[spec.language];
  const formula = (text: string): PlanCell => ({ formula: `=${text}` });
  const ids = idColumn(spec);
  const actions = Array.from({ length: mostActions }, (_, k) => k);
  return [
    columnBlock(places.row.row, places.row.column - 1, [
      texts["data.row"],
      texts["data.id"],
      texts["data.notes"],
      ...actions.map(() => texts["data.action"]),
      ...notedColumns.map((column) => planTables[spec.language][`column.${column}`]),
    ]),
    columnBlock(places.row.row, places.row.column, [
      formula(rowOfChosen(spec)),
      ids === null ? null : formula(`IFERROR(TRIM(${ofSource(spec, ids).formula}),"")`),
      formula(notesRow(spec)),
      ...actions.map((k) => formula(actionRow(spec, k))),
      ...notedColumns.map((column) => formula(`IFERROR(${notedFormula(spec, column)},"")`)),
    ]),
    columnBlock(
      places.firstNote.row,
      places.firstNote.column + 1,
      notedColumns.map((column) =>
        formula(breakFormula(noted(spec, column).formula, charactersIn(spec, widePoints))),
      ),
    ),
  ];
}

/** The first customer of the name; an error where there is none. Names are compared whole, so that a star is a star. */
function rowOfChosen(spec: PlanSpec): string {
  const ref = resultRef(spec, "customer");
  const names = spec.mode === "live" ? ref.spilled : ref.cells;
  const choice = choiceCell(spec);
  const none = 1e7;
  const row = `SUMPRODUCT(MIN(ROW(${names})+(1-ISNUMBER(1/(${names}=${choice})))*${none}))`;
  return `IF(TRIM(${choice})="",NA(),IF(${row}>${none},NA(),${row}-${layout.firstRow}))`;
}
