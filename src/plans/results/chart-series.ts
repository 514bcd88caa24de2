import { cells as quadrants } from "../../engine/matrix/portfolio";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartGroups } from "../chart/model";
import type { FormulaMode } from "../models/chart-data";
import { pointColumns, type PointSeries } from "../models/point-chart";
import { cellOn } from "../reference";
import { labelOf } from "../settings/labels";
import { labelKeyOf } from "../settings/specs";
import { namedGroups } from "../source/groups";
import { bodyReference } from "../source/origin";
import { layout, resultIndex } from "./layout";
import { inUseOn } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** Who is in which series: the quadrants, or what the setting for colours groups the customers by. */
export function seriesRules(spec: ResultsSpec): PointSeries[] {
  const { colors } = spec.source;
  return colors === null ? quadrantRules(spec) : groupRules(spec, colors);
}

/** The groups by their names, the rest last; null where quadrants colour the customers. */
export function chartGroups({ source, language }: ResultsSpec): ChartGroups | null {
  if (source.colors === null) return null;
  return namedGroups(source.colors.groups, portfolioTexts[language]["data.rest"]);
}

/** The headers are the labels of the settings: a label that is changed there renames its series. */
function quadrantRules(spec: ResultsSpec): PointSeries[] {
  const { mode, source } = spec;
  return quadrants.map((_, code) => {
    const label = labelReference(spec, code);
    return {
      header: mode === "values" ? labelOf(source.settings.labels, code) : { formula: `=${label}` },
      holds: (mode) => `${quadrant(spec, mode)}=${label}`,
    };
  });
}

/** A customer that gets another value joins its group, or the rest where the value is new, by Excel alone. */
function groupRules(
  spec: ResultsSpec,
  { column, groups }: NonNullable<ResultsSpec["source"]["colors"]>,
): PointSeries[] {
  const { sheets, language } = spec;
  const placed = (mode: FormulaMode) =>
    quadrants.map((_, code) => `(${quadrant(spec, mode)}=${labelReference(spec, code)})`).join("+");
  const named = groups.values.map((value, group): PointSeries => {
    const header = cellOn(sheets.data, layout.headerRow, pointColumns.series + group);
    return {
      header: value,
      // Both as texts, so that numbers and TRUE are written as this Excel writes them.
      holds: (mode) =>
        `(${placed(mode)})*(TRIM(${colorCells(spec, column, mode)}&"")=TRIM(${header}&""))`,
    };
  });
  const inNone = (mode: FormulaMode) =>
    named.map((_, group) => `*ISNA(${inMode(sheets.data, pointColumns.series + group, mode)})`);
  const rest: PointSeries = {
    header: portfolioTexts[language]["data.rest"],
    holds: (mode) => `(${placed(mode)})${inNone(mode).join("")}`,
  };
  return [...named, rest];
}

/** A column of the results or the chart's data: all that it spills over, or the cell of the formula's row. */
function inMode(sheet: string, column: number, mode: FormulaMode): string {
  return mode === "live"
    ? `${cellOn(sheet, layout.firstRow, column)}#`
    : cellOn(sheet, layout.firstRow, column, "column");
}

function quadrant({ sheets }: ResultsSpec, mode: FormulaMode): string {
  return inMode(sheets.results, resultIndex("quadrant"), mode);
}

function labelReference({ sheets }: ResultsSpec, code: number): string {
  return inUseOn(sheets.results, labelKeyOf(quadrants[code] ?? "star"));
}

/** The cells of the column that colours the customers. */
function colorCells({ source }: ResultsSpec, column: number, mode: FormulaMode): string {
  const { customerOrigin: origin } = source;
  if (mode === "live") return bodyReference(origin, column);
  return cellOn(origin.sheet, origin.firstRow, origin.columns[column] ?? 0, "column");
}
