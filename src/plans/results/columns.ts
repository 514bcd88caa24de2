import type { AxisId } from "../../engine/portfolio/axes";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf as quadrantOf, type PortfolioCell } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import type { ColumnSpec, FreezableColumn } from "../models/model";
import { labelOf } from "../settings/labels";
import type { CarriedColumn, PortfolioSource } from "../source/types";
import { sourceRef } from "./source-ref";
import { furtherColumns } from "./further-columns";
import { resultColumns, type ResultColumn } from "./layout";
import * as live from "./live-columns";
import * as native from "./native-columns";
import { problemTexts } from "./problem-texts";
import type { ResultsSpec } from "./spec";

/** What the formulas of a column are built on, besides the columns before it. */
export interface At {
  readonly spec: ResultsSpec;
  /** The customers' names: the whole column in live mode, that of the formula's own row in native mode. */
  readonly name: string;
}

/** What the columns of a scored portfolio are read from. */
export function scored(source: PortfolioSource, portfolio: Portfolio, language: Language): Scored {
  return { source, portfolio, language, problems: problemTexts(source) };
}

/** A portfolio as it is computed, with the words in which it is told. */
export interface Scored {
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly language: Language;
  /** What is wrong with each customer. */
  readonly problems: readonly string[];
}

type Spec = ColumnSpec<At, At, Scored>;

const specs: Readonly<Record<ResultColumn, Spec>> = {
  customer: {
    kind: "name",
    width: 170,
    formula: ({ name }) => `IF(${name}="","",${name})`,
    value: ({ source }, row) => source.input.names[row],
  },
  attractiveness: score("attractiveness"),
  advantage: score("advantage"),
  coverageAttractiveness: coverage("attractiveness"),
  coverageAdvantage: coverage("advantage"),
  quadrant: {
    kind: "label",
    width: 104,
    formula: {
      live: ({ spec }) => live.liveQuadrant(spec),
      native: ({ spec }) => native.nativeQuadrant(spec),
    },
    value: (scored, row) => {
      const { portfolio, source } = scored;
      if (isBlankRow(scored, row)) return "";
      const code = portfolio.cell[row] ?? NOT_RATED;
      return errorIn(portfolio, row) ?? labelOf(source.settings.labels, code);
    },
  },
  position: {
    kind: "label",
    width: 94,
    formula: {
      live: ({ spec }) => live.livePosition(spec),
      native: ({ spec }) =>
        native.byQuadrant(spec, (cell) => vocabulary[spec.language][`pair.${cell}`]),
    },
    value: ({ portfolio, language }, row) =>
      inQuadrant(portfolio, row, (cell) => vocabulary[language][`pair.${cell}`]),
  },
  strategy: {
    kind: "label",
    width: 84,
    formula: {
      live: ({ spec }) => live.liveStrategy(spec),
      native: ({ spec }) => native.byQuadrant(spec, strategyIn(spec.source)),
    },
    value: ({ portfolio, source }, row) => inQuadrant(portfolio, row, strategyIn(source)),
  },
  distanceAttractiveness: distance("attractiveness"),
  distanceAdvantage: distance("advantage"),
  problem: {
    kind: "note",
    width: 220,
    formula: {
      live: ({ spec }) => live.liveProblems(spec),
      native: ({ spec }) => native.nativeProblem(spec),
    },
    value: (scored, row) => (isBlankRow(scored, row) ? "" : scored.problems[row]),
  },
};

/** The columns of the portfolio's results, in order: in each what stands there in live, native and values mode. */
export const portfolioColumns: Readonly<Record<string, Spec>> = Object.fromEntries(
  resultColumns.map((id) => [id, specs[id]]),
);

/**
 * The columns of a workbook's results: after the portfolio's those of the customers' own that they show again, and
 * further ones that somebody wants.
 */
export function columnsOf({
  carried,
  customerCells,
  further = [],
}: Pick<PortfolioSource, "carried" | "customerCells" | "further">): readonly FreezableColumn<
  At,
  At,
  Scored
>[] {
  return [
    ...Object.values(portfolioColumns),
    ...carried.map((each) => {
      const numbers = customerCells.some((row) => typeof row[each.column] === "number");
      return { ...carriedSpec(each), numbers };
    }),
    ...further.map((id) => furtherColumns[id]),
  ];
}

/** A cell of the customer's row, which follows that row. */
function carriedSpec({ column, numberFormat }: CarriedColumn): Spec {
  const shown = (cell: string) => `IF(${cell}="","",${cell})`;
  return {
    kind: "carried",
    ...(numberFormat === "General" ? {} : { numberFormat }),
    formula: {
      live: ({ spec }) => shown(sourceRef(spec, column).spilled),
      native: ({ spec }) => shown(sourceRef(spec, column).cell),
    },
    value: ({ source }, row) => {
      const cell = source.customerCells[row]?.[column] ?? "";
      return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
    },
  };
}

function score(axis: AxisId): Spec {
  return {
    kind: "score",
    width: 94,
    formula: {
      live: ({ spec }) => live.axisPart(spec, axis, 1),
      native: ({ spec }) => native.nativeScore(spec, axis),
    },
    value: ({ portfolio }, row) => portfolio[axis].errors.get(row) ?? portfolio[axis].score[row],
  };
}

function coverage(axis: AxisId): Spec {
  return {
    kind: "coverage",
    formula: {
      live: ({ spec }) => live.axisPart(spec, axis, 2),
      native: ({ spec }) => native.nativeCoverage(spec, axis),
    },
    value: ({ portfolio }, row) => portfolio[axis].coverage[row],
  };
}

function distance(axis: AxisId): Spec {
  return {
    kind: "signed",
    width: 94,
    formula: {
      live: ({ spec }) => live.liveDistance(spec, axis),
      native: () => native.nativeDistance(axis),
    },
    value: ({ portfolio }, row) => portfolio[axis].errors.get(row) ?? portfolio.distance[axis][row],
  };
}

/** The error that takes the place of a customer's score, and of all that is built on it. */
function errorIn({ attractiveness, advantage }: Portfolio, row: number): string | undefined {
  return attractiveness.errors.get(row) ?? advantage.errors.get(row);
}

function inQuadrant(
  portfolio: Portfolio,
  row: number,
  text: (cell: PortfolioCell) => string,
): string {
  const cell = quadrantOf(portfolio.cell[row] ?? NOT_RATED);
  return errorIn(portfolio, row) ?? (cell === null ? "" : text(cell));
}

/** A strategy's name in the language that the settings say. */
function strategyIn({ settings }: PortfolioSource): (cell: PortfolioCell) => string {
  return (cell) => vocabulary[settings.language][`strategy.${strategyOf[cell]}`];
}

/** Whether a row has neither a name nor a rating. */
function isBlankRow({ source, portfolio }: Scored, row: number): boolean {
  const { attractiveness, advantage } = portfolio;
  const isCovered = attractiveness.coverage[row] !== 0 || advantage.coverage[row] !== 0;
  return source.input.names[row] === "" && !isCovered;
}
