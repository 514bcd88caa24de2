import { cells as quadrants } from "../../engine/matrix/portfolio";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartGroups } from "../chart/model";
import type { ColumnRef, FormulaMode } from "../models/chart-data";
import { columnOn } from "../models/column-on";
import {
  pointColumns,
  type PointChart,
  type PointSeries,
  type ReadColumn,
} from "../models/point-chart";
import { cellOn } from "../reference";
import { labelOf } from "../settings/labels";
import { labelKeyOf } from "../settings/specs";
import { namedGroups } from "../source/groups";
import type { ColumnColors } from "../source/types";
import { layout, resultIndex, type ResultColumn } from "./layout";
import { inUseOn } from "./settings-in-use";
import { sourceRef } from "./source-ref";
import type { ResultsSpec } from "./spec";

/** Who is in which series: the quadrants, or what the setting for colours groups the customers by. */
export function seriesRules(spec: ResultsSpec): PointSeries[] {
  const { colors } = spec.source;
  if (colors !== null && colors !== "certainty") return groupRules(spec, colors);
  return quadrantSeries(spec, (read) => read(resultRef(spec, "quadrant")));
}

/** The groups by their names, the rest last; null where quadrants colour the customers. */
export function chartGroups({ source, language }: ResultsSpec): ChartGroups | null {
  const { colors } = source;
  if (colors === null || colors === "certainty") return null;
  return namedGroups(colors.groups, portfolioTexts[language]["data.rest"]);
}

/**
 * A series for each quadrant. The headers are the labels of the settings: a label that is changed there renames its
 * series.
 *
 * @param quadrant gives the label of the quadrant that a customer is in, as a formula
 */
export function quadrantSeries(
  spec: ResultsSpec,
  quadrant: (read: ReadColumn) => string,
): PointSeries[] {
  const { mode, source } = spec;
  return quadrantLabels(spec).map((label, code) => ({
    header: mode === "values" ? labelOf(source.settings.labels, code) : { formula: `=${label}` },
    holds: (_, read) => `${quadrant(read)}=${label}`,
  }));
}

/** A customer that gets another value joins its group, or the rest where the value is new, by Excel alone. */
function groupRules(spec: ResultsSpec, { column, groups }: ColumnColors): PointSeries[] {
  const { sheets, language } = spec;
  const placed = (read: ReadColumn) => {
    const quadrant = read(resultRef(spec, "quadrant"));
    return quadrantLabels(spec)
      .map((label) => `(${quadrant}=${label})`)
      .join("+");
  };
  const named = groups.values.map((value, group): PointSeries => {
    const header = cellOn(sheets.data, layout.headerRow, pointColumns.series + group);
    return {
      header: value,
      // Both as texts, so that numbers and TRUE are written as this Excel writes them.
      holds: (_, read) =>
        `(${placed(read)})*(TRIM(${read(sourceRef(spec, column))}&"")=TRIM(${header}&""))`,
    };
  });
  const inNone = (mode: FormulaMode) =>
    named.map((_, group) => `*ISNA(${drawn(sheets.data, pointColumns.series + group, mode)})`);
  const rest: PointSeries = {
    header: portfolioTexts[language]["data.rest"],
    holds: (mode, read) => `(${placed(read)})${inNone(mode).join("")}`,
  };
  return [...named, rest];
}

/** A column of the chart's data: all that it spills over, or the cell of the formula's row. */
function drawn(sheet: string, column: number, mode: FormulaMode): string {
  return mode === "live"
    ? `${cellOn(sheet, layout.firstRow, column)}#`
    : cellOn(sheet, layout.firstRow, column, "column");
}

/** A column of the results. */
export function resultRef(
  { sheets: { results }, names }: Pick<ResultsSpec, "sheets" | "names">,
  id: ResultColumn,
): ColumnRef {
  return columnOn(results, layout.firstRow, resultIndex(id), names.length);
}

/** Where the customers are named and placed. */
export function pointRefs(spec: ResultsSpec): PointChart["refs"] {
  return {
    name: resultRef(spec, "customer"),
    x: resultRef(spec, "advantage"),
    y: resultRef(spec, "attractiveness"),
  };
}

/** The quadrants' labels by their codes, as formulas. */
export function quadrantLabels(spec: ResultsSpec): string[] {
  return quadrants.map((_, code) => labelReference(spec, code));
}

export function labelReference(spec: ResultsSpec, code: number): string {
  return inUseOn(spec, spec.sheets.results, labelKeyOf(quadrants[code] ?? "star"));
}
