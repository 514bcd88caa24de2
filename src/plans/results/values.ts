import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf as quadrantOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { axes, type AxisId } from "../../engine/factors/types";
import type { PlacedProblem } from "../../engine/problems";
import { textsByRow } from "../../i18n/problems/rows";
import type { PortfolioSource } from "../source/types";
import { vocabulary } from "../../i18n/vocabulary";
import type { Formula, PlanCell, SheetPlan } from "../plan";
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
    const error = (axis: AxisId) => errorFormula(portfolio[axis].errors.get(i));
    const either = error("attractiveness") ?? error("advantage");
    const quadrant = quadrantOf(portfolio.cell[i] ?? NOT_RATED);
    const blank = name === "" && attractiveness.coverage[i] === 0 && advantage.coverage[i] === 0;
    const cells: Record<ResultColumn, PlanCell> = {
      customer: name,
      attractiveness: error("attractiveness") ?? number(attractiveness.score[i]),
      advantage: error("advantage") ?? number(advantage.score[i]),
      coverageAttractiveness: number(attractiveness.coverage[i]),
      coverageAdvantage: number(advantage.coverage[i]),
      quadrant: blank
        ? null
        : (either ?? labelOf(source.settings.labels, portfolio.cell[i] ?? NOT_RATED)),
      position: either ?? (quadrant === null ? null : vocabulary[language][`pair.${quadrant}`]),
      strategy: either ?? (quadrant === null ? null : words[`strategy.${strategyOf[quadrant]}`]),
      distanceAttractiveness: error("attractiveness") ?? number(distance.attractiveness[i]),
      distanceAdvantage: error("advantage") ?? number(distance.advantage[i]),
      problem: blank ? null : (problems[i] ?? "") || null,
    };
    return resultColumns.map((column) => cells[column]);
  });
}

/** An error value as it stands in a cell for good. */
function errorFormula(code: string | undefined): Formula | null {
  return code === undefined ? null : { formula: `=${code}` };
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** For each customer what KAM.SCORE says of its ratings, one axis after the other, from left to right. */
function problemTexts(spec: ResultsSpec): string[] {
  const { source } = spec;
  const { names } = source.input;
  const [first = [], second = []] = axes.map((axis) => {
    const columns = columnsOf(source, axis);
    const leftToRight = (problems: readonly PlacedProblem[]) =>
      problems.toSorted((a, b) => columnOf(a, columns) - columnOf(b, columns));
    const own = source.problems.filter(({ factor = "" }) => columns.has(factor));
    const faults = leftToRight(own.filter((problem) => leavesOut(problem, source)));
    const ratings = leftToRight(
      own.filter(({ table, code }) => table === "customers" && code !== "rating-missing"),
    );
    return textsByRow(ratings, names.length, source.settings.language, faults);
  });
  return names.map((_, row) => [first[row], second[row]].filter(Boolean).join(" "));
}

/** The column of each factor of an axis by its name. */
function columnsOf({ input, ratingColumns }: PortfolioSource, axis: AxisId): Map<string, number> {
  return new Map(
    input.factors.factors.flatMap(({ name, axis: of }, i) =>
      of === axis ? [[name, ratingColumns[i] ?? 0] as const] : [],
    ),
  );
}

function columnOf({ factor = "" }: PlacedProblem, columns: ReadonlyMap<string, number>): number {
  return columns.get(factor) ?? 0;
}

/** Whether a problem leaves its factor out: a weight or a direction that cannot be read. */
function leavesOut(
  { table, code, column }: PlacedProblem,
  { factorLayout }: PortfolioSource,
): boolean {
  const { weight, direction } = factorLayout.columns;
  const faulty = ["weight-not-number", "weight-negative", "direction-unknown", "excel-error"];
  return (
    table === "factors" && faulty.includes(code) && (column === weight || column === direction)
  );
}
