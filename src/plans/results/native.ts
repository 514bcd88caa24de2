import { ROUND_DIGITS } from "../../engine/round";
import type { AxisId, MissingPolicy } from "../../engine/factors/types";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { Formula, SheetPlan } from "../plan";
import { cellOn, textLiteral } from "../reference";
import { labelKeyOf } from "../settings/specs";
import { sheetPlan } from "../sheet";
import { frameBlocks, frameFormats, resultsSheet, settingFormulas } from "./frame";
import {
  columnsInUse,
  factorRow,
  inUseBlocks,
  inUseFormats,
  leftOut,
  orderInUse,
  ratingsInUse,
} from "./in-use";
import { firstFactorColumn, layout, resultColumns, resultIndex, type ResultColumn } from "./layout";
import { oddRatingBlocks, ratingFormula, unusable } from "./native-ratings";
import { inUse, settingsInUseBlocks, settingsInUseFormats } from "./settings-in-use";
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
      ...settingsInUseBlocks(spec),
      ...inUseBlocks(spec),
      ...oddRatingBlocks(spec),
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
    formats: [
      ...frameFormats(Math.max(1, customers)),
      ...settingsInUseFormats(),
      ...inUseFormats(spec),
    ],
  });
}

function rowFormulas(spec: ResultsSpec): Formula[] {
  const { source } = spec;
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
    position: byQuadrant(pairs),
    strategy: byQuadrant(strategies),
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

/** An error among the ratings is the score; a missing rating does what the setting says. */
function score(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return '""';
  const { weighted, rated, missing } = parts;
  const policy = inUse("missing");
  const word = (id: MissingPolicy) => textLiteral(vocabulary[spec.language][`missing.${id}`]);
  const lowest = `(${weighted}+${inUse("scaleLowest")}*${missing})/(${rated}+${missing})`;
  const rejected = `AND(${policy}=${word("reject")},${missing}>0)`;
  const value = `IF(${policy}=${word("lowest")},${lowest},IF(${rejected},NA(),${weighted}/${rated}))`;
  return `IF(ISERROR(${weighted}),${weighted},IFERROR(ROUND(${value},${ROUND_DIGITS}),""))`;
}

function coverage(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return "0";
  const { rated, missing } = parts;
  return `IFERROR(ROUND(${rated}/(${rated}+${missing}),${ROUND_DIGITS}),0)`;
}

/** A score that is an error is the quadrant; a customer that is rated too little has none. */
function quadrant({ language }: ResultsSpec): string {
  const least = inUse("minimumCoverage");
  const [d, e] = [own("coverageAttractiveness"), own("coverageAdvantage")];
  const [b, c] = [own("attractiveness"), own("advantage")];
  const right = isHigh(c, 2, language);
  const [up, down] = [
    `IF(${right},${inUse("labelStar")},${inUse("labelQuestionMark")})`,
    `IF(${right},${inUse("labelCashCow")},${inUse("labelDog")})`,
  ];
  const placed = `IF(${isHigh(b, 1, language)},${up},${down})`;
  const notRated = `OR(${b}="",${c}="",${d}<${least},${e}<${least})`;
  const blank = `AND(IFERROR(${own("customer")}="",FALSE),${d}=0,${e}=0)`;
  const found = `IF(ISERROR(${b}),${b},IF(ISERROR(${c}),${c},IF(${notRated},${inUse("labelNotRated")},${placed})))`;
  return `IF(${blank},"",${found})`;
}

function isHigh(score: string, cutColumn: number, language: Language): string {
  const cut = cellAddress(layout.cutRow, cutColumn, "both");
  const high = textLiteral(vocabulary[language]["tie.high"]);
  return `OR(${score}>${cut},AND(${score}=${cut},${inUse("tie")}=${high}))`;
}

function quadrantTexts({ language, source }: ResultsSpec) {
  const words = vocabulary[source.settings.language];
  return {
    strategies: quadrants.map((cell) => words[`strategy.${strategyOf[cell]}`]),
    pairs: quadrants.map((cell) => vocabulary[language][`pair.${cell}`]),
  };
}

/** The text that goes with the row's quadrant; blank for a customer without one. */
function byQuadrant(texts: readonly string[]): string {
  return quadrants.reduceRight(
    (otherwise, one, i) =>
      `IF(${own("quadrant")}=${inUse(labelKeyOf(one))},${textLiteral(texts[i] ?? "")},${otherwise})`,
    '""',
  );
}

function distance(column: AxisId, cutColumn: number): string {
  const cut = cellAddress(layout.cutRow, cutColumn, "both");
  return `IF(${own(column)}="","",ROUND(${own(column)}-${cut},${ROUND_DIGITS}))`;
}

/** How many ratings of the customer cannot be used, and how many factors are left out. */
function problem({ source, language }: ResultsSpec): string {
  const factors = orderInUse(source).length;
  if (factors === 0) return '""';
  const all = [firstFactorColumn, firstFactorColumn + factors - 1] as const;
  const texts = portfolioTexts[language];
  const inWords = (count: string, one: string, several: string) => {
    const text = (words: string) => words.split("{count}").map(textLiteral).join(`&${count}&`);
    return `IF(${count}=0,"",IF(${count}=1,${text(one)},${text(several)}))`;
  };
  const ratings = ratingsInUse(all);
  const bad = `(COUNTIF(${ratings},${textLiteral(unusable)})+SUMPRODUCT(--ISERROR(${ratings})))`;
  const idle = `COUNTIF(${factorRow("weight", all)},${textLiteral(leftOut)})`;
  const left = inWords(idle, texts.nativeLeftOut, texts.nativeLeftOuts);
  const unused = inWords(bad, texts.nativeProblem, texts.nativeProblems);
  const both = `IF(AND(${idle}>0,${bad}>0)," ","")`;
  const blank = `AND(IFERROR(${own("customer")}="",FALSE),${own("coverageAttractiveness")}=0,${own("coverageAdvantage")}=0)`;
  return `IF(${blank},"",${left}&${both}&${unused})`;
}
