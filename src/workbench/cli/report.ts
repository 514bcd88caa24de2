import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cells } from "../../engine/matrix/portfolio";
import type { PlacedProblem } from "../../engine/problems";
import type { ScoreReport } from "../../excel";
import { cli } from "../../i18n/cli";
import { quotable } from "../../i18n/clip";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { describeProblem } from "../../i18n/problems/describe";
import { vocabulary } from "../../i18n/vocabulary";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { strengths } from "../../plans/competitors";
import { keyPositions } from "../../plans/key-accounts";
import { nextSteps } from "../../plans/next-step";
import { gathered } from "../../plans/problems/gathered";
import { placeText } from "../../plans/reference";
import { labelled, labelOf } from "../../plans/settings/labels";
import { alignColumns } from "./columns";
import { finite } from "./finite";

const MOST_PROBLEMS = 20;
const LARGEST = 10;

/** Counts per quadrant and the ten customers worth looking at first, in words. */
export function describeReport(report: ScoreReport, language: Language): string[] {
  const { portfolio, source, names } = report;
  const { labels } = source.settings;
  const counts = labelled.map((one, index) => [
    labels[one],
    formatNumber(portfolio.counts[index] ?? 0, language),
  ]);
  const { attractiveness, advantage } = portfolio.cuts;
  return [
    message(cli, language, "scored", { count: names.length }),
    message(cli, language, "cut", { attractiveness, advantage }),
    ...alignColumns(counts),
    message(cli, language, report.sizes === null ? "highestScores" : "largest"),
    ...alignColumns([
      headings(report, language),
      ...firstTen(report).map((row) => line(report, row, language)),
    ]),
  ];
}

/** Rows of the ten largest customers; without sizes, of those with the highest sum of scores. */
function firstTen({ portfolio, names, sizes }: ScoreReport): number[] {
  const weight = (row: number) =>
    (sizes?.[row] ??
      (portfolio.attractiveness.score[row] ?? 0) + (portfolio.advantage.score[row] ?? 0)) ||
    0;
  return names
    .map((_, row) => row)
    .sort((left, right) => weight(right) - weight(left))
    .slice(0, LARGEST);
}

function headings({ sizes }: ScoreReport, language: Language): string[] {
  const texts = portfolioTexts[language];
  return [
    texts["column.customer"],
    ...(sizes === null ? [] : [texts["data.size"]]),
    texts["column.attractiveness"],
    texts["column.advantage"],
    texts["column.quadrant"],
    texts["column.position"],
  ];
}

function line(report: ScoreReport, row: number, language: Language): string[] {
  const { portfolio, source, names, sizes } = report;
  const { labels } = source.settings;
  const cell = portfolio.cell[row] ?? NOT_RATED;
  const place = cells[cell];
  const number = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "–" : formatNumber(value, language);
  return [
    names[row] ?? "",
    ...(sizes === null ? [] : [number(sizes[row])]),
    number(portfolio.attractiveness.score[row]),
    number(portfolio.advantage.score[row]),
    labelOf(labels, cell),
    place === undefined ? "" : vocabulary[language][`pair.${place}`],
  ];
}

/** Where it is, and whom it is about where the text does not say. */
function placeOf(problem: PlacedProblem, text: string): string {
  const { customer = "" } = quotable({ customer: problem.customer ?? "" });
  const isSaid = customer === "" || text.includes(String(customer));
  return isSaid ? placeText(problem) : `${placeText(problem)} (${customer})`;
}

/** What is wrong, where, and how to mend it; a long list is cut short. */
export function problemLines(all: readonly PlacedProblem[], language: Language): string[] {
  const problems = gathered(all);
  if (problems.length === 0) return [message(cli, language, "noProblems")];
  const more = problems.length - MOST_PROBLEMS;
  return [
    message(cli, language, "problems", { count: problems.length }),
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => {
      const { severity, text, remedy } = describeProblem(problem, language);
      return message(cli, language, "problem", {
        severity,
        place: placeOf(problem, text),
        text,
        remedy,
      });
    }),
    ...(more > 0 ? [message(cli, language, "more", { count: more })] : []),
  ];
}

/** Whether anything needs mending; a notice is only worth knowing. */
export function needsMending(problems: readonly PlacedProblem[]): boolean {
  return problems.some(({ severity }) => severity !== "notice");
}

/** All that was found, for other programs. */
export function reportJson(report: ScoreReport): object {
  const { portfolio, source, names, sizes, problems, sheets } = report;
  const { labels } = source.settings;
  const { stepOf } = nextSteps(source, portfolio);
  const among = keyPositions(source, portfolio);
  const relative = strengths(source, portfolio);
  return {
    cuts: portfolio.cuts,
    counts: Object.fromEntries(
      [...cells, "notRated"].map((cell, index) => [cell, portfolio.counts[index]]),
    ),
    sheets,
    customers: names.map((name, row) => {
      const cell = portfolio.cell[row] ?? NOT_RATED;
      return {
        name,
        size: finite(sizes?.[row]),
        attractiveness: finite(portfolio.attractiveness.score[row]),
        advantage: finite(portfolio.advantage.score[row]),
        coverage: {
          attractiveness: finite(portfolio.attractiveness.coverage[row]),
          advantage: finite(portfolio.advantage.coverage[row]),
        },
        quadrant: cells[cell] ?? "notRated",
        label: labelOf(labels, cell),
        relativeStrength: finite(relative?.ratioOf(row)),
        nextStep: stepOf(row),
        amongKeyAccounts: cells[among.cellOf(row)] ?? null,
      };
    }),
    problems: problemsJson(problems),
  };
}

/** Problems with their words in English, beside their codes. */
export function problemsJson(problems: readonly PlacedProblem[]): unknown[] {
  return problems.map((problem) => {
    const { text, remedy } = describeProblem(problem, "en-US");
    return { ...problem, text, remedy };
  });
}
