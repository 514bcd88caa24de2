import type { AxisId } from "../../engine/portfolio/axes";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { nearestCut, placePortfolio } from "../../engine/portfolio/place-portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Problem } from "../../engine/problems";
import { fitCell } from "../../i18n/clip";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { problemText } from "../../i18n/problems/problem-text";
import { vocabulary } from "../../i18n/vocabulary";
import type { Labels } from "../../plans/settings/labels";
import { textsByRow } from "../../i18n/problems/rows";
import { readScores, type AxisArguments } from "../coerce/axis";
import { grid, list } from "../coerce/grid";
import { refuseLeftOut } from "../coerce/left-out";
import { namesOf } from "../coerce/names";
import { settingsOf } from "../coerce/settings";
import { zeroIsBlank } from "../coerce/scale";
import { fail, say } from "../fail";
import { cellNumber, errorCell } from "../spill";

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
  const { language, scale, labels, decimal } = chosen.settings;
  refuseLeftOut(
    language,
    names,
    ...[attractiveness, advantage].flatMap(({ ratings, weights }) => [ratings, weights]),
  );
  const customers = namesOf(names, language);
  const rules = { scale, decimal, zeroIsBlank: zeroIsBlank(scale) };
  const args = { attractiveness, advantage };
  const read = (axis: AxisId) => {
    const called = list(grid(args[axis].weights)).map((_, index) => {
      return say(language, `factor.${axis}`, { position: index + 1 });
    });
    const reading = readScores(args[axis], called, rules, chosen.settings.missing, language);
    if (reading.customers !== customers.length) {
      fail(language, "names.shape", { names: customers.length, customers: reading.customers });
    }
    const texts = textsByRow(reading.problems, customers.length, language, reading.faults);
    return { scores: reading, texts };
  };
  const axes = { attractiveness: read("attractiveness"), advantage: read("advantage") };
  const scores = { attractiveness: axes.attractiveness.scores, advantage: axes.advantage.scores };
  const portfolio = { ...scores, ...placePortfolio(scores, chosen.settings, scale) };
  return [
    headers(chosen.problems, language),
    ...customers.map((customer, row) => [
      customer,
      ...numbersOf(portfolio, row, language),
      ...placeOf(portfolio, row, labels, language),
      firstError(portfolio, row, language) ?? cellNumber(nearestCut(portfolio, row), language),
      fitCell(
        [axes.attractiveness.texts[row], axes.advantage.texts[row]].filter(Boolean).join(" "),
      ),
    ]),
  ];
}

/** The headers; the last one says what of the settings is wrong, for it holds for every customer. */
function headers(problems: readonly Problem[], language: Language): string[] {
  const notes = problems.map((problem) => problemText(problem, language));
  const texts = columns.map((column) => say(language, `header.${column}`));
  return [...texts.slice(0, -1), fitCell([...texts.slice(-1), ...notes].join(" · "))];
}

/** Both scores, and the coverage of the axis that is rated less. */
function numbersOf(
  { attractiveness, advantage }: Portfolio,
  row: number,
  language: Language,
): unknown[] {
  const coverage = Math.min(attractiveness.coverage[row] ?? NaN, advantage.coverage[row] ?? NaN);
  const scores = [attractiveness, advantage].map(({ score, errors }) => {
    const error = errors.get(row);
    return error === undefined ? cellNumber(score[row], language) : errorCell(error, language);
  });
  return [...scores, cellNumber(coverage, language)];
}

/** The error that stands in place of what both scores lead to. */
function firstError(
  { attractiveness, advantage }: Portfolio,
  row: number,
  language: Language,
): Error | null {
  const error = attractiveness.errors.get(row) ?? advantage.errors.get(row);
  return error === undefined ? null : errorCell(error, language);
}

/** The quadrant's label and its strategy. */
function placeOf(portfolio: Portfolio, row: number, labels: Labels, language: Language): unknown[] {
  const error = firstError(portfolio, row, language);
  if (error !== null) return [error, error];
  const quadrant = cellOf(portfolio.cell[row] ?? NOT_RATED);
  if (quadrant === null) return [labels.notRated, ""];
  return [labels[quadrant], message(vocabulary, language, `strategy.${strategyOf[quadrant]}`)];
}
