import { cells as quadrants } from "../../engine/matrix/portfolio";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartGroups, ChartModel, ChartSeries } from "../chart/model";
import type { PlanCell } from "../plan";
import { cellOn } from "../reference";
import { labelOf } from "../settings/labels";
import { labelKeyOf } from "../settings/specs";
import { namedGroups } from "../source/groups";
import { bodyReference } from "../source/origin";
import { chartColumns, layout } from "./layout";
import { inUseOn } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** Formulas over all customers or for one row, as the mode has it. */
export interface ChartReferences {
  readonly quadrant: string;
  /** The column that colours the customers; null where quadrants do. */
  readonly color: string | null;
  /** The column of a series on the Chart data sheet. */
  readonly series: (index: number) => string;
}

/** One series of the chart, and its column on the Chart data sheet. */
export interface SeriesColumn {
  readonly series: ChartSeries;
  readonly column: number;
  readonly header: PlanCell;
  /** Whether a customer is in it, as a formula that is true or false. */
  readonly holds: (of: ChartReferences) => string;
}

/** The columns of the chart's series: the quadrants, or what the setting for colours groups the customers by. */
export function seriesColumns(spec: ResultsSpec, { series }: ChartModel): SeriesColumn[] {
  const { colors } = spec.source;
  const rules = colors === null ? quadrantRules(spec) : groupRules(spec, colors);
  return series.flatMap((each, index) => {
    const rule = rules[index];
    const column = chartColumns.series + index;
    return rule === undefined ? [] : [{ series: each, column, ...rule }];
  });
}

type Rule = Pick<SeriesColumn, "header" | "holds">;

/** The groups by their names, the rest last; null where quadrants colour the customers. */
export function chartGroups({ source, language }: ResultsSpec): ChartGroups | null {
  if (source.colors === null) return null;
  return namedGroups(source.colors.groups, portfolioTexts[language]["data.rest"]);
}

/** The headers are the labels of the settings: a label that is changed there renames its series. */
function quadrantRules(spec: ResultsSpec): Rule[] {
  const { mode, source } = spec;
  return quadrants.map((_, code) => {
    const label = labelReference(spec, code);
    return {
      header: mode === "values" ? labelOf(source.settings.labels, code) : { formula: `=${label}` },
      holds: ({ quadrant }) => `${quadrant}=${label}`,
    };
  });
}

/** A customer that gets another value joins its group, or the rest where the value is new, by Excel alone. */
function groupRules(
  spec: ResultsSpec,
  { groups }: NonNullable<ResultsSpec["source"]["colors"]>,
): Rule[] {
  const { sheets, language } = spec;
  const placed = ({ quadrant }: ChartReferences) =>
    quadrants.map((_, code) => `(${quadrant}=${labelReference(spec, code)})`).join("+");
  const named = groups.values.map((value, group): Rule => {
    const header = cellOn(sheets.data, layout.headerRow, chartColumns.series + group);
    return {
      header: value,
      // Both as texts, so that numbers and TRUE are written as this Excel writes them.
      holds: (of) => `(${placed(of)})*(TRIM(${of.color ?? ""}&"")=TRIM(${header}&""))`,
    };
  });
  const inNone = ({ series }: ChartReferences) =>
    named.map((_, group) => `*ISNA(${series(group)})`).join("");
  const rest: Rule = {
    header: portfolioTexts[language]["data.rest"],
    holds: (of) => `(${placed(of)})${inNone(of)}`,
  };
  return [...named, rest];
}

function labelReference({ sheets }: ResultsSpec, code: number): string {
  return inUseOn(sheets.results, labelKeyOf(quadrants[code] ?? "star"));
}

/** The cells of the column that colours the customers; null where quadrants do. */
export function colorCells({ mode, source }: ResultsSpec): string | null {
  if (source.colors === null) return null;
  const { customerOrigin: origin, colors } = source;
  if (mode === "live") return bodyReference(origin, colors.column);
  const column = origin.columns[colors.column] ?? 0;
  return cellOn(origin.sheet, origin.firstRow, column, "column");
}
