import { axes } from "../../engine/factors/types";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { scorePortfolio, type Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { describeProblem } from "../../i18n/problems/describe";
import { vocabulary } from "../../i18n/vocabulary";
import type { Labels } from "../../plans/settings/labels";
import { readAxis, type AxisArguments } from "../coerce/axis";
import { namesOf } from "../coerce/names";
import { settingsOf } from "../coerce/settings";
import { say } from "../fail";
import { cellNumber } from "../spill";
import { textsByRow } from "./problem";

const columns = [
  "customer",
  "attractiveness",
  "advantage",
  "coverage",
  "quadrant",
  "strategy",
  "distance",
  "problem",
] as const;

/** =KAM.PORTFOLIO */
export function portfolioTable(
  names: unknown,
  attractiveness: AxisArguments,
  advantage: AxisArguments,
  settings: unknown,
): unknown[][] {
  const chosen = settingsOf(settings);
  const { language, scale, labels } = chosen.settings;
  const customers = namesOf(names);
  const parts = {
    attractiveness: readAxis("attractiveness", attractiveness, customers, chosen.settings),
    advantage: readAxis("advantage", advantage, customers, chosen.settings),
  };
  const portfolio = scorePortfolio({
    factors: {
      factors: axes.flatMap((axis) => parts[axis].factors),
      scale,
      weighting: "flat",
      claimedTotal: null,
    },
    names: customers,
    ratings: axes.flatMap((axis) => parts[axis].columns),
    sizes: null,
    settings: chosen.settings,
  });
  const problems = axes.flatMap((axis) => parts[axis].problems);
  const texts = textsByRow(problems, customers.length, language);
  return [
    headers(chosen.problems, language),
    ...customers.map((customer, row) => [
      customer,
      ...numbersOf(portfolio, row, language),
      ...placeOf(portfolio, row, labels, language),
      cellNumber(nearestBorder(portfolio, row), language),
      texts[row],
    ]),
  ];
}

/** The headers; the last one says what of the settings is wrong, for it holds for every customer. */
function headers(problems: readonly Problem[], language: Language): string[] {
  const notes = problems.map((problem) => describeProblem(problem, language).text);
  const texts = columns.map((column) => say(language, `header.${column}`));
  return [...texts.slice(0, -1), [...texts.slice(-1), ...notes].join(" · ")];
}

/** Both scores, and the coverage of the axis that is rated less. */
function numbersOf(
  { attractiveness, advantage }: Portfolio,
  row: number,
  language: Language,
): unknown[] {
  const coverage = Math.min(attractiveness.coverage[row] ?? NaN, advantage.coverage[row] ?? NaN);
  return [attractiveness.score[row], advantage.score[row], coverage].map((number) =>
    cellNumber(number, language),
  );
}

/** The quadrant's label and its strategy. */
function placeOf({ cell }: Portfolio, row: number, labels: Labels, language: Language): unknown[] {
  const quadrant = cellOf(cell[row] ?? NOT_RATED);
  if (quadrant === null) return [labels.notRated, ""];
  return [labels[quadrant], message(vocabulary, language, `strategy.${strategyOf[quadrant]}`)];
}

/** How far the nearer of the two borders is: how much one score may change before the customer moves. */
function nearestBorder({ distance }: Portfolio, row: number): number {
  return Math.min(
    Math.abs(distance.attractiveness[row] ?? NaN),
    Math.abs(distance.advantage[row] ?? NaN),
  );
}
