import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf as quadrantOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { describeProblem } from "../../i18n/problems/describe";
import { vocabulary } from "../../i18n/vocabulary";
import type { PlanCell, SheetPlan } from "../plan";
import { labelOf } from "../settings/labels";
import { sheetPlan } from "../sheet";
import { frameBlocks, frameFormats, resultsSheet } from "./frame";
import { layout, resultColumns, type ResultColumn } from "./layout";
import type { ResultsSpec } from "./spec";

/** The Results sheet in values mode: numbers and texts that stay as they are, with a stamp of when and from what. */
export function frozenResults(spec: ResultsSpec): SheetPlan {
  const { portfolio, source, language } = spec;
  const { cuts } = portfolio;
  const tie = vocabulary[language][`tie.${source.settings.tie}`];
  const rows = resultRows(spec);
  return sheetPlan({
    ...resultsSheet,
    name: spec.sheets.results,
    blocks: [
      ...frameBlocks(spec, [cuts.attractiveness, cuts.advantage], tie),
      ...(rows.length === 0 ? [] : [{ row: layout.firstRow, column: 0, cells: rows }]),
    ],
    formats: frameFormats(Math.max(1, rows.length)),
  });
}

/** What each customer's row says, as numbers and texts. */
export function resultRows(spec: ResultsSpec): PlanCell[][] {
  const { portfolio, source, language } = spec;
  const { attractiveness, advantage, distance } = portfolio;
  const problems = problemTexts(spec);
  const words = vocabulary[source.settings.language];
  return source.input.names.map((name, i) => {
    const quadrant = quadrantOf(portfolio.cell[i] ?? NOT_RATED);
    const blank = name === "" && attractiveness.coverage[i] === 0 && advantage.coverage[i] === 0;
    const cells: Record<ResultColumn, PlanCell> = {
      customer: name,
      attractiveness: number(attractiveness.score[i]),
      advantage: number(advantage.score[i]),
      coverageAttractiveness: number(attractiveness.coverage[i]),
      coverageAdvantage: number(advantage.coverage[i]),
      quadrant: blank ? null : labelOf(source.settings.labels, portfolio.cell[i] ?? NOT_RATED),
      position: quadrant === null ? null : vocabulary[language][`pair.${quadrant}`],
      strategy: quadrant === null ? null : words[`strategy.${strategyOf[quadrant]}`],
      distanceAttractiveness: number(distance.attractiveness[i]),
      distanceAdvantage: number(distance.advantage[i]),
      problem: problems[i] ?? null,
    };
    return resultColumns.map((column) => cells[column]);
  });
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** For each customer the problems of its ratings in one text, as KAM.PROBLEM says them; notices change no number. */
function problemTexts({ source }: ResultsSpec): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const problem of source.problems) {
    const { table, row, factor, severity } = problem;
    if (table !== "customers" || row === null || row < 0 || factor === undefined) continue;
    if (severity === "notice" || problem.code === "rating-missing") continue;
    const { text } = describeProblem({ ...problem, customer: "" }, source.settings.language);
    const before = texts[row];
    texts[row] = before === undefined ? text : `${before} ${text}`;
  }
  return texts;
}
