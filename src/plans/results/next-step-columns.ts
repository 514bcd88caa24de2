import { cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import type { NextStep } from "../../engine/portfolio/next-step";
import { ROUND_DIGITS } from "../../engine/round";
import { cellAddress } from "../address";
import type { ColumnSpec } from "../models/model";
import { futureFactors, nextSteps, profitColumnIndex, stepLabel } from "../next-step";
import { textLiteral } from "../reference";
import { isNumber } from "../settings/formulas";
import { labelKeyOf } from "../settings/specs";
import { call } from "./call";
import { resultRef } from "./chart-series";
import type { At, Scored } from "./columns";
import { furtherRef, inBoth, type Read } from "./further-place";
import { orderInUse } from "./in-use";
import { cutColumns, factorRows, layout } from "./layout";
import { axisLookups, columnNames } from "./lookups";
import { perPortfolio } from "./per-portfolio";
import { inUse, rangeInUse } from "./settings-in-use";
import { sourceRef } from "./source-ref";
import type { ResultsSpec } from "./spec";

/** What the factors of the future come to, and the step that follows from it and from the profit. */
export const nextStepColumns: Readonly<Record<"future" | "nextStep", ColumnSpec<At, At, Scored>>> =
  {
    future: {
      kind: "score",
      formula: {
        live: ({ spec }) => liveFuture(spec),
        native: ({ spec }) => nativeFuture(spec),
      },
      value: ({ source, portfolio }, row) => stepsOf(source, portfolio).futureOf(row),
    },
    nextStep: {
      kind: "label",
      formula: inBoth(nextStep),
      value: ({ source, portfolio }, row) => {
        const step = stepsOf(source, portfolio).stepOf(row);
        return step === null ? "" : stepLabel(step, source.settings.language);
      },
    },
  };

const stepsOf = perPortfolio(nextSteps);

/** The factors of the future alone, by their names, so that their columns may stand in any order. */
function liveFuture(spec: ResultsSpec): string {
  const { source } = spec;
  const columns = source.ratingRange.axes.attractiveness;
  const lookups = axisLookups(spec, "attractiveness");
  const names = futureFactors(source).map((i) => textLiteral(source.factorTexts[i] ?? ""));
  if (columns === null || lookups === null || names.length === 0) return '""';
  const { ratings, weights, directions, optional } = lookups;
  const wanted = columnNames(spec, columns);
  const own = `IF(ISNUMBER(XMATCH(${wanted},{${names.join(",")}})),IFERROR(${weights},0),0)`;
  const scale = rangeInUse(spec, "scaleLowest", "scaleHighest");
  const decimal = inUse(spec, "decimalSign");
  return `IFERROR(${call("SCORE", ratings, own, scale, "", directions, optional, decimal)},"")`;
}

/** Over the ratings in use that stand beside the results. */
function nativeFuture(spec: ResultsSpec): string {
  const { source, beside } = spec;
  const future = new Set(futureFactors(source));
  const terms = orderInUse(source).flatMap((factor, place) => {
    if (!future.has(factor)) return [];
    const column = beside.firstFactor + place;
    const weight = `N(${cellAddress(factorRows.weight, column, "both")})`;
    return [{ weight, rating: cellAddress(layout.firstRow, column, "column") }];
  });
  if (terms.length === 0) return '""';
  const weighted = terms.map(({ weight, rating }) => `${weight}*N(${rating})`).join("+");
  const rated = terms.map(({ weight, rating }) => `${weight}*ISNUMBER(${rating})`).join("+");
  return `IFERROR(ROUND((${weighted})/(${rated}),${String(ROUND_DIGITS)}),"")`;
}

/** The strategy of the quadrant, or the finer step where the future or a loss says so. */
function nextStep(spec: ResultsSpec, read: Read): string {
  const { source } = spec;
  const quadrant = read(resultRef(spec, "quadrant"));
  const label = (step: NextStep) => textLiteral(stepLabel(step, source.settings.language));
  const finer: Readonly<Partial<Record<(typeof quadrants)[number], string>>> = {
    questionMark: byFuture(spec, read, label),
    dog: byProfit(spec, read, label),
  };
  const found = quadrants.reduceRight(
    (otherwise, one) =>
      `IF(${quadrant}=${inUse(spec, labelKeyOf(one))},${finer[one] ?? label(strategyOf[one])},${otherwise})`,
    '""',
  );
  return `IFERROR(${found},"")`;
}

type Label = (step: NextStep) => string;

function byFuture(spec: ResultsSpec, read: Read, label: Label): string {
  if (spec.source.further?.includes("future") !== true) return label("select");
  const future = read(furtherRef(spec, "future"));
  const cut = cellAddress(layout.cutRow, cutColumns.attractiveness, "both");
  const split = `IF(${future}>=${cut},${label("build")},${label("shrink")})`;
  return `IF(ISNUMBER(${future}),${split},${label("select")})`;
}

function byProfit(spec: ResultsSpec, read: Read, label: Label): string {
  const column = profitColumnIndex(spec.source);
  if (column === null) return label("harvest");
  const profit = read(sourceRef(spec, column));
  return `IF(${isNumber(profit)}*(${profit}<0),${label("exit")},${label("harvest")})`;
}
