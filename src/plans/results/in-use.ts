import { globalWeights } from "../../engine/factors/global-weights";
import type { AxisId } from "../../engine/portfolio/axes";
import { cellText, isBlank } from "../../engine/cell";
import { readWeight } from "../../engine/factors/read-weight";
import type { FactorColumn } from "../../engine/factors/words";
import { findWord } from "../../engine/text";
import { choiceWords, directionWords } from "../../i18n/vocabulary/words";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Block, FormatPlan, PlanCell } from "../plan";
import { textLiteral } from "../reference";
import { asRead, isNumber, isPlainWord, isWord } from "../settings/formulas";
import { bodyAddress } from "../source/origin";
import type { PortfolioSource } from "../source/types";
import { factorRows, layout } from "./layout";
import type { ResultsSpec } from "./spec";

/**
 * Order in which the factors in use stand beside the results in native mode, as indexes into the scored factors:
 * those of an axis side by side, from left to right as their ratings stand.
 */
export function orderInUse({ input, ratingColumns }: PortfolioSource): number[] {
  const column = (factor: number) => ratingColumns[factor] ?? 0;
  const of = (axis: AxisId) =>
    input.factors.factors
      .flatMap((factor, i) => (factor.axis === axis ? [i] : []))
      .sort((a, b) => column(a) - column(b));
  return [...of("attractiveness"), ...of("advantage")];
}

/** First and last column on the Results sheet of an axis' factors in use; null where it has none. */
export function columnsInUse(
  { source, beside }: Pick<ResultsSpec, "source" | "beside">,
  axis: AxisId,
): [number, number] | null {
  const order = orderInUse(source).map((i) => source.input.factors.factors[i]?.axis);
  const first = order.indexOf(axis);
  return first < 0
    ? null
    : [beside.firstFactor + first, beside.firstFactor + order.lastIndexOf(axis)];
}

/** Above the ratings in use: each factor's name, and by that name its weight, direction and whether it must be rated. */
export function inUseBlocks(spec: ResultsSpec): Block[] {
  const { source, language } = spec;
  const texts = portfolioTexts[language];
  const order = orderInUse(source);
  const rows: PlanCell[][] = [
    [texts.factorsInUse],
    [texts.weight],
    [texts.direction],
    [texts.required],
  ];
  order.forEach((factor, i) => {
    const name = source.factorTexts[factor] ?? "";
    const at = rowOfFactor(source, factorRows.name, spec.beside.firstFactor + i, name);
    const cells = [
      name,
      weightCell(source, at, factor, spec.beside.firstFactor + i),
      directionCell(source, at, factor),
      requiredCell(source, at, factor),
    ];
    cells.forEach((cell, row) => rows[row]?.push(cell));
  });
  return [{ row: factorRows.name, column: spec.beside.factorLabel, cells: rows }];
}

export function inUseFormats(spec: ResultsSpec): FormatPlan[] {
  const width = orderInUse(spec.source).length + 1;
  return [
    { area: areaAt(0, spec.beside.factorLabel, layout.firstRow, width), style: look.subBand },
    { area: areaAt(0, spec.beside.factorLabel, layout.firstRow, 1), style: look.label },
    { area: areaAt(0, spec.beside.factorLabel, 1, width), style: { wrap: true, vertical: "Top" } },
  ];
}

/** What marks a weight or direction that cannot be read, and so a factor that is left out. */
export const leftOut = "!";

/** The factor's row in its table, found by its name: the first where several have it. */
function rowOfFactor(source: PortfolioSource, row: number, column: number, name: string): string {
  const cell = cellAddress(row, column, "row");
  const plain = ["~", "*", "?"].reduce(
    (inner, sign) => (name.includes(sign) ? `SUBSTITUTE(${inner},"${sign}","~${sign}")` : inner),
    cell,
  );
  return `MATCH(${plain},${factorCells(source, "factor")},0)`;
}

/** The cell of the factor's row in a column of its table, and what it held when the formula was written. */
function factorCell(source: PortfolioSource, column: FactorColumn, at: string, factor: number) {
  const { factors, factorLayout, factorRows: rows, input } = source;
  const place = factors.factors.findIndex(
    ({ name }) => name === input.factors.factors[factor]?.name,
  );
  const held = rows[factorLayout.rows[place] ?? -1]?.[factorLayout.columns[column]];
  return { cell: `INDEX(${factorCells(source, column)},${at})`, held: held ?? undefined };
}

function weightCell(source: PortfolioSource, at: string, factor: number, column: number): PlanCell {
  const { factors, input } = source;
  const weight = globalWeights(input.factors)[factor] ?? 0;
  if (factors.weighting === "hierarchical" && !source.sharesHold) return weight;
  const key = factors.weighting === "hierarchical" ? "share" : "weight";
  const { cell, held } = factorCell(source, key, at, factor);
  const none = textLiteral(leftOut);
  const read = `IF(${isNumber(cell)},IF(${cell}<0,${none},${cell}),IF(${cell}="",0,${none}))`;
  const meaning = readWeight(held ?? null, source.settings.decimal);
  const known = asRead(cell, held, "weight" in meaning ? String(meaning.weight) : none, read, none);
  const direction = cellAddress(factorRows.direction, column, "row");
  return { formula: `=IF(${direction}=${none},${none},${known})` };
}

/** -1 where less is better, 1 where more is, a mark where the cell says neither. */
function directionCell(source: PortfolioSource, at: string, factor: number): PlanCell {
  if (source.factorLayout.columns.direction < 0) return 1;
  const { cell, held } = factorCell(source, "direction", at, factor);
  const { less, more } = directionWords;
  const moreOr = `IF(${isWord(cell, ["", ...more])},1,${textLiteral(leftOut)})`;
  const read = `IF(${isWord(cell, less)},-1,${moreOr})`;
  const id =
    held === undefined || isBlank(held) ? "more" : findWord(directionWords, cellText(held));
  const meaning = id === null ? textLiteral(leftOut) : id === "less" ? "-1" : "1";
  const plain = isPlainWord(directionWords, held);
  return {
    formula: `=${asRead(cell, plain ? undefined : held, meaning, read, textLiteral(leftOut))}`,
  };
}

/** 0 where a rating may be missing, else 1. */
function requiredCell(source: PortfolioSource, at: string, factor: number): PlanCell {
  if (source.factorLayout.columns.optional < 0) return 1;
  const { cell, held } = factorCell(source, "optional", at, factor);
  const read = `IF(ISLOGICAL(${cell}),1-${cell},IF(${isWord(cell, choiceWords.yes)},0,1))`;
  const meaning = source.input.factors.factors[factor]?.optional === true ? "0" : "1";
  const plain = isPlainWord(choiceWords, held);
  return { formula: `=${asRead(cell, plain ? undefined : held, meaning, read, "1")}` };
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
