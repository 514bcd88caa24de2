import { ROUND_DIGITS } from "../../engine/round";
import type { AxisId } from "../../engine/factors/types";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { vocabulary } from "../../i18n/vocabulary";
import { missingWords, tieWords } from "../../i18n/vocabulary/words";
import { workbook } from "../../i18n/workbook";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { Block, Formula, SheetPlan } from "../plan";
import { cellOn, textLiteral } from "../reference";
import { quadrantLabelKeys, settingReference } from "../settings/references";
import { rowBlock, sheetPlan } from "../sheet";
import { frameBlocks, frameFormats, resultsSheet, settingFormulas } from "./frame";
import {
  columnsInUse,
  factorRow,
  inUseBlocks,
  inUseFormats,
  orderInUse,
  ratingsInUse,
} from "./in-use";
import { firstFactorColumn, layout, resultColumns, resultIndex, type ResultColumn } from "./layout";
import { ratingFormula, textNumberBlocks } from "./native-ratings";
import { nativeCells } from "./native-cells";
import type { ResultsSpec } from "./spec";

/**
 * The Results sheet in native mode: plain formulas in every row, which any Excel and LibreOffice recalculate without
 * the add-in. To the right stand the ratings in use: on the scale, reversed where less is better, blank where not
 * rated, "!" where a cell holds no rating; the scores are sums over them.
 */
export function nativeResults(spec: ResultsSpec): SheetPlan {
  const customers = spec.source.input.names.length;
  const scores = (["attractiveness", "advantage"] as const).map((column) =>
    areaAddress(areaAt(layout.firstRow, resultIndex(column), Math.max(1, customers), 1), "both"),
  ) as [string, string];
  const { cuts, tie } = settingFormulas(spec, scores);
  const order = orderInUse(spec.source);
  return sheetPlan({
    ...resultsSheet,
    name: spec.sheets.results,
    blocks: [
      ...frameBlocks(spec, cuts, tie),
      ...settingBlocks(spec),
      ...inUseBlocks(spec),
      ...textNumberBlocks(spec),
    ],
    fills:
      customers === 0
        ? []
        : [
            { row: layout.firstRow, column: 0, rows: customers, formulas: rowFormulas(spec) },
            {
              row: layout.firstRow,
              column: firstFactorColumn,
              rows: customers,
              formulas: order.map((_, i) => ratingFormula(spec, i)),
            },
          ],
    formats: [...frameFormats(Math.max(1, customers)), ...inUseFormats(spec)],
  });
}

/** The settings that the formulas of every row need, once on their own sheet. */
function settingBlocks({ settings, language }: ResultsSpec): Block[] {
  const texts = workbook[language];
  const isOne = (cell: string, words: readonly string[]) =>
    `ISNUMBER(MATCH(${cell},{${words.map(textLiteral).join(",")}},0))`;
  const missing = settingReference(settings, "missing");
  const low = isOne(settingReference(settings, "tie"), tieWords.low);
  return [
    rowBlock(layout.tieRow, nativeCells.tieIsLow.column, [{ formula: `=IF(${low},1,0)` }]),
    rowBlock(layout.cutRow, nativeCells.lowest.column - 1, [
      texts["results.scale"],
      { formula: `=${settingReference(settings, "scaleLowest")}` },
      { formula: `=${settingReference(settings, "scaleHighest")}` },
    ]),
    rowBlock(layout.tieRow, nativeCells.missing.column - 2, [
      texts["results.missing"],
      { formula: `=${missing}` },
      {
        formula: `=IF(${isOne(missing, missingWords.lowest)},1,IF(${isOne(missing, missingWords.reject)},2,0))`,
      },
    ]),
  ];
}

function rowFormulas(spec: ResultsSpec): Formula[] {
  const { source, settings } = spec;
  const name = cellOn(
    source.customerOrigin.sheet,
    source.customerOrigin.firstRow,
    source.customerOrigin.columns[source.nameColumn] ?? 0,
    "column",
  );
  const { strategies, pairs } = quadrantTexts(spec);
  const formulas: Record<ResultColumn, string> = {
    customer: `IF(${name}="","",${name})`,
    attractiveness: score(spec, "attractiveness"),
    advantage: score(spec, "advantage"),
    coverageAttractiveness: coverage(spec, "attractiveness"),
    coverageAdvantage: coverage(spec, "advantage"),
    quadrant: quadrant(spec),
    position: byQuadrant(settings, pairs),
    strategy: byQuadrant(settings, strategies),
    distanceAttractiveness: distance("attractiveness", 1),
    distanceAdvantage: distance("advantage", 2),
    problem: problem(spec),
  };
  return resultColumns.map((column) => ({ formula: `=${formulas[column]}` }));
}

/** A cell of the formula's own row. */
function own(column: ResultColumn): string {
  return cellAddress(layout.firstRow, resultIndex(column), "column");
}

interface Sums {
  readonly weighted: string;
  readonly rated: string;
  readonly missing: string;
}

/** Over an axis' ratings in use: Σ weight × rating, Σ weight rated, Σ weight that should be rated and is not. */
function sums(spec: ResultsSpec, axis: AxisId): Sums | null {
  const columns = columnsInUse(spec.source, axis);
  if (columns === null) return null;
  const ratings = ratingsInUse(columns);
  const weights = factorRow("weight", columns);
  return {
    weighted: `SUMPRODUCT(${weights},${ratings})`,
    rated: `SUMPRODUCT(${weights},--ISNUMBER(${ratings}))`,
    missing: `SUMPRODUCT(${weights},${factorRow("required", columns)},1-ISNUMBER(${ratings}))`,
  };
}

function score(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return '""';
  const { weighted, rated, missing } = parts;
  const policy = nativeCells.missing.address;
  const lowest = `(${weighted}+${nativeCells.lowest.address}*${missing})/(${rated}+${missing})`;
  const value = `IF(${policy}=1,${lowest},IF(AND(${policy}=2,${missing}>0),NA(),${weighted}/${rated}))`;
  return `IFERROR(ROUND(${value},${ROUND_DIGITS}),"")`;
}

function coverage(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return "0";
  const { rated, missing } = parts;
  return `IFERROR(ROUND(${rated}/(${rated}+${missing}),${ROUND_DIGITS}),0)`;
}

function quadrant({ settings }: ResultsSpec): string {
  const least = settingReference(settings, "minimumCoverage");
  const [d, e] = [own("coverageAttractiveness"), own("coverageAdvantage")];
  const [b, c] = [own("attractiveness"), own("advantage")];
  const [star, cashCow, questionMark, dog] = quadrantLabelKeys.map((key) =>
    settingReference(settings, key),
  );
  const right = isHigh(c, 2);
  const placed = `IF(${isHigh(b, 1)},IF(${right},${star ?? ""},${questionMark ?? ""}),IF(${right},${cashCow ?? ""},${dog ?? ""}))`;
  const notRated = `OR(${b}="",${c}="",${d}<${least},${e}<${least})`;
  const blank = `AND(${own("customer")}="",${d}=0,${e}=0)`;
  return `IF(${blank},"",IF(${notRated},${settingReference(settings, "labelNotRated")},${placed}))`;
}

function isHigh(score: string, cutColumn: number): string {
  const cut = cellAddress(layout.cutRow, cutColumn, "both");
  return `OR(${score}>${cut},AND(${score}=${cut},${nativeCells.tieIsLow.address}=0))`;
}

function quadrantTexts({ language, source }: ResultsSpec) {
  const words = vocabulary[source.settings.language];
  return {
    strategies: quadrants.map((cell) => words[`strategy.${strategyOf[cell]}`]),
    pairs: quadrants.map((cell) => vocabulary[language][`pair.${cell}`]),
  };
}

/** The text that goes with the row's quadrant; blank for a customer without one. */
function byQuadrant(settings: ResultsSpec["settings"], texts: readonly string[]): string {
  return quadrantLabelKeys.reduceRight(
    (otherwise, key, i) =>
      `IF(${own("quadrant")}=${settingReference(settings, key)},${textLiteral(texts[i] ?? "")},${otherwise})`,
    '""',
  );
}

function distance(column: AxisId, cutColumn: number): string {
  const cut = cellAddress(layout.cutRow, cutColumn, "both");
  return `IF(${own(column)}="","",ROUND(${own(column)}-${cut},${ROUND_DIGITS}))`;
}

function problem({ source, language }: ResultsSpec): string {
  const factors = orderInUse(source).length;
  if (factors === 0) return '""';
  const ratings = ratingsInUse([firstFactorColumn, firstFactorColumn + factors - 1]);
  const count = `COUNTIF(${ratings},"!")`;
  const text = (key: "results.nativeProblem" | "results.nativeProblems") =>
    workbook[language][key].split("{count}").map(textLiteral).join(`&${count}&`);
  return `IF(${count}=0,"",IF(${count}=1,${text("results.nativeProblem")},${text("results.nativeProblems")}))`;
}
