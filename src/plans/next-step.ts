import { globalWeights } from "../engine/factors/global-weights";
import { NOT_RATED } from "../engine/matrix/define-matrix";
import { cellOf } from "../engine/matrix/portfolio";
import { nextStepOf, type NextStep } from "../engine/portfolio/next-step";
import type { Portfolio } from "../engine/portfolio/score-portfolio";
import { scoreCustomers } from "../engine/scoring/score";
import type { Language } from "../i18n/language";
import { vocabulary } from "../i18n/vocabulary";
import { nextStepTexts, nextStepWords } from "../i18n/next-step";
import { isWordOf, matchWord } from "./recognise/sheet/word-match";
import { headerIndex } from "./source/customers";
import type { ExtraColumn, PortfolioSource } from "./source/types";

/** What to do next with each customer, and what says so. */
export interface NextSteps {
  /** Null where a customer has no quadrant. */
  readonly stepOf: (customer: number) => NextStep | null;
  /** The mean of its factors of the future; NaN where none is rated. */
  readonly futureOf: (customer: number) => number;
}

/** The factors of attractiveness that say what a customer will be worth, as indexes into the scored factors. */
export function futureFactors({ input }: Pick<PortfolioSource, "input">): number[] {
  return input.factors.factors.flatMap(({ axis, group }, i) =>
    axis === "attractiveness" && matchWord(group, nextStepWords.future) !== null ? [i] : [],
  );
}

/** The column of the customers' own that says what they bring after cost. */
function profitColumn<Column extends Pick<ExtraColumn, "header">>(
  extras: readonly Column[],
): Column | undefined {
  return extras.find(({ header }) => isWordOf(header, nextStepWords.profit));
}

/** The same among the columns of the customers' origin. */
export function profitColumnIndex({
  extras,
  customerOrigin,
}: Pick<PortfolioSource, "extras" | "customerOrigin">): number | null {
  const header = profitColumn(extras)?.header;
  return header === undefined ? null : headerIndex(customerOrigin.headers, header);
}

export function nextSteps(
  source: Pick<PortfolioSource, "input" | "extras">,
  portfolio: Portfolio,
): NextSteps {
  const future = futureScores(source);
  const profits = profitColumn(source.extras)?.cells;
  const profitOf = (customer: number) => {
    const cell = profits?.[customer];
    return typeof cell === "number" ? cell : NaN;
  };
  const futureOf = (customer: number) => future?.[customer] ?? NaN;
  return {
    futureOf,
    stepOf: (customer) => {
      const cell = cellOf(portfolio.cell[customer] ?? NOT_RATED);
      if (cell === null) return null;
      const known = { future: futureOf(customer), profit: profitOf(customer) };
      return nextStepOf(cell, known, portfolio.cuts.attractiveness);
    },
  };
}

/** Over the ratings that there are, whatever a missing one does to the score. */
function futureScores({ input }: Pick<PortfolioSource, "input">): Float64Array | null {
  const chosen = futureFactors({ input });
  if (chosen.length === 0) return null;
  const weights = globalWeights(input.factors);
  const factors = chosen.map((i) => input.factors.factors[i]);
  const { score } = scoreCustomers(
    chosen.map((i) => input.ratings[i] ?? new Float64Array(input.names.length).fill(NaN)),
    Float64Array.from(chosen, (i) => weights[i] ?? 0),
    {
      scale: input.factors.scale,
      missing: "exclude",
      lessIsBetter: factors.map((factor) => factor?.lessIsBetter ?? false),
      optional: factors.map((factor) => factor?.optional ?? false),
    },
  );
  for (const { factor, row } of input.ratingErrors ?? []) {
    if (chosen.includes(factor) && weights[factor] !== 0) score[row] = NaN;
  }
  return score;
}

/** What a step is called; those that are the strategy of a quadrant are called as that is. */
export function stepLabel(step: NextStep, language: Language): string {
  const isOwn = step === "build" || step === "shrink" || step === "exit";
  return isOwn ? nextStepTexts[language][`step.${step}`] : vocabulary[language][`strategy.${step}`];
}
