import { globalWeights } from "../../engine/factors/global-weights";
import type { AxisId } from "../../engine/factors/types";
import type { FactorColumn } from "../../engine/factors/words";
import { choiceWords, directionWords } from "../../i18n/vocabulary/words";
import { workbook } from "../../i18n/workbook";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Block, FormatPlan, PlanCell } from "../plan";
import { textLiteral } from "../reference";
import { bodyAddress } from "../source/origin";
import type { PortfolioSource } from "../source/types";
import { factorLabelColumn, factorRows, firstFactorColumn, layout } from "./layout";
import type { ResultsSpec } from "./spec";

/**
 * Order in which the factors in use stand beside the results in native mode, as indexes into the scored factors:
 * those of an axis side by side.
 */
export function orderInUse({ input }: PortfolioSource): number[] {
  const of = (axis: AxisId) =>
    input.factors.factors.flatMap((factor, i) => (factor.axis === axis ? [i] : []));
  return [...of("attractiveness"), ...of("advantage")];
}

/** First and last column on the Results sheet of an axis' factors in use; null where it has none. */
export function columnsInUse(source: PortfolioSource, axis: AxisId): [number, number] | null {
  const order = orderInUse(source).map((i) => source.input.factors.factors[i]?.axis);
  const first = order.indexOf(axis);
  return first < 0
    ? null
    : [firstFactorColumn + first, firstFactorColumn + order.lastIndexOf(axis)];
}

/** Above the ratings in use: each factor's name, and by that name its weight, direction and whether it must be rated. */
export function inUseBlocks(spec: ResultsSpec): Block[] {
  const { source, language } = spec;
  const texts = workbook[language];
  const order = orderInUse(source);
  const weights = globalWeights(source.input.factors);
  const rows: PlanCell[][] = [
    [texts["results.factorsInUse"]],
    [texts["results.weight"]],
    [texts["results.direction"]],
    [texts["results.required"]],
  ];
  order.forEach((factor, i) => {
    const column = firstFactorColumn + i;
    const isFactor = `(${factorCells(source, "factor")}=${cellAddress(factorRows.name, column, "row")})`;
    const cells = [
      source.factorTexts[factor] ?? "",
      weightCell(source, isFactor, weights[factor] ?? 0),
      markCell(source, isFactor, "direction", [...directionWords.less, -1], -1, 1),
      markCell(source, isFactor, "optional", [...choiceWords.yes, true, 1], 0, 1),
    ];
    cells.forEach((cell, row) => rows[row]?.push(cell));
  });
  return [{ row: factorRows.name, column: factorLabelColumn, cells: rows }];
}

export function inUseFormats(spec: ResultsSpec): FormatPlan[] {
  const width = orderInUse(spec.source).length + 1;
  return [
    { area: areaAt(0, factorLabelColumn, layout.firstRow, width), style: look.subBand },
    { area: areaAt(0, factorLabelColumn, layout.firstRow, 1), style: look.label },
    { area: areaAt(0, factorLabelColumn, 1, width), style: { wrap: true, vertical: "Top" } },
  ];
}

function weightCell(source: PortfolioSource, isFactor: string, weight: number): PlanCell {
  const { weighting } = source.factors;
  if (weighting === "hierarchical" && !source.sharesHold) return weight;
  const column = weighting === "hierarchical" ? "share" : "weight";
  return { formula: `=SUMPRODUCT(--${isFactor},${factorCells(source, column)})` };
}

/** One number where the factor's cell holds one of the words, else the other. */
function markCell(
  source: PortfolioSource,
  isFactor: string,
  column: FactorColumn,
  words: readonly (string | number | boolean)[],
  marked: number,
  otherwise: number,
): PlanCell {
  if (source.factorLayout.columns[column] < 0) return otherwise;
  const list = words.map((word) =>
    typeof word === "string" ? textLiteral(word) : String(word).toUpperCase(),
  );
  const found = `ISNUMBER(MATCH(${factorCells(source, column)},{${list.join(",")}},0))`;
  return { formula: `=IF(SUMPRODUCT(${isFactor}*${found})>0,${marked},${otherwise})` };
}

function factorCells(
  { factorOrigin, factorLayout }: PortfolioSource,
  column: FactorColumn,
): string {
  return bodyAddress(factorOrigin, factorLayout.columns[column]);
}

/** `$N5:$X5` for the first customer: the ratings in use of an axis, in the formula's own row. */
export function ratingsInUse([first, last]: readonly [number, number]): string {
  return areaAddress(areaAt(layout.firstRow, first, 1, last - first + 1), "column");
}

/** `$N$2:$X$2`: a row above the ratings in use. */
export function factorRow(
  row: keyof typeof factorRows,
  [first, last]: readonly [number, number],
): string {
  return areaAddress(areaAt(factorRows[row], first, 1, last - first + 1), "both");
}
