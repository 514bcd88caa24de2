import { ROUND_DIGITS } from "../../engine/round";
import type { MissingPolicy } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { cells as quadrants, type PortfolioCell } from "../../engine/matrix/portfolio";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { cellAddress } from "../address";
import { textLiteral } from "../reference";
import { labelKeyOf } from "../settings/specs";
import { columnsInUse, factorRow, leftOut, orderInUse, ratingsInUse } from "./in-use";
import { cutColumns, layout, resultIndex, type ResultColumn } from "./layout";
import { unusable } from "./native-ratings";
import { inUse } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

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
  const columns = columnsInUse(spec, axis);
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
export function nativeScore(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return '""';
  const { weighted, rated, missing } = parts;
  const policy = inUse(spec, "missing");
  const word = (id: MissingPolicy) => textLiteral(vocabulary[spec.language][`missing.${id}`]);
  const lowest = `(${weighted}+${inUse(spec, "scaleLowest")}*${missing})/(${rated}+${missing})`;
  const rejected = `AND(${policy}=${word("reject")},${missing}>0)`;
  const value = `IF(${policy}=${word("lowest")},${lowest},IF(${rejected},NA(),${weighted}/${rated}))`;
  return `IF(ISERROR(${weighted}),${weighted},IFERROR(ROUND(${value},${ROUND_DIGITS}),""))`;
}

export function nativeCoverage(spec: ResultsSpec, axis: AxisId): string {
  const parts = sums(spec, axis);
  if (parts === null) return "0";
  const { rated, missing } = parts;
  return `IFERROR(ROUND(${rated}/(${rated}+${missing}),${ROUND_DIGITS}),0)`;
}

/** A score that is an error is the quadrant; a customer that is rated too little has none. */
export function nativeQuadrant(spec: ResultsSpec): string {
  const { language } = spec;
  const least = inUse(spec, "minimumCoverage");
  const [d, e] = [own("coverageAttractiveness"), own("coverageAdvantage")];
  const [b, c] = [own("attractiveness"), own("advantage")];
  const high = textLiteral(vocabulary[language]["tie.high"]);
  const right = isHigh(spec, "advantage", high);
  const [up, down] = [
    `IF(${right},${inUse(spec, "labelStar")},${inUse(spec, "labelQuestionMark")})`,
    `IF(${right},${inUse(spec, "labelCashCow")},${inUse(spec, "labelDog")})`,
  ];
  const placed = `IF(${isHigh(spec, "attractiveness", high)},${up},${down})`;
  const notRated = `OR(${b}="",${c}="",${d}<${least},${e}<${least})`;
  const found = `IF(ISERROR(${b}),${b},IF(ISERROR(${c}),${c},IF(${notRated},${inUse(spec, "labelNotRated")},${placed})))`;
  return `IF(${blankRow()},"",${found})`;
}

/** Whether a row has neither a name nor a rating. */
function blankRow(): string {
  return `AND(IFERROR(${own("customer")}="",FALSE),${own("coverageAttractiveness")}=0,${own("coverageAdvantage")}=0)`;
}

function isHigh(spec: ResultsSpec, axis: AxisId, high: string): string {
  const [score, cut] = [own(axis), cutInUse(axis)];
  return `OR(${score}>${cut},AND(${score}=${cut},${inUse(spec, "tie")}=${high}))`;
}

/** The text that goes with the row's quadrant; blank for a customer without one. */
export function byQuadrant(spec: ResultsSpec, text: (cell: PortfolioCell) => string): string {
  return quadrants.reduceRight(
    (otherwise, one) =>
      `IF(${own("quadrant")}=${inUse(spec, labelKeyOf(one))},${textLiteral(text(one))},${otherwise})`,
    '""',
  );
}

export function nativeDistance(axis: AxisId): string {
  return `IF(${own(axis)}="","",ROUND(${own(axis)}-${cutInUse(axis)},${ROUND_DIGITS}))`;
}

function cutInUse(axis: AxisId): string {
  return cellAddress(layout.cutRow, cutColumns[axis], "both");
}

/** How many ratings of the customer cannot be used, and how many factors are left out. */
export function nativeProblem({ source, language, beside }: ResultsSpec): string {
  const factors = orderInUse(source).length;
  if (factors === 0) return '""';
  const all = [beside.firstFactor, beside.firstFactor + factors - 1] as const;
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
  return `IF(${blankRow()},"",${left}&${both}&${unused})`;
}
