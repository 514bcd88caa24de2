import { bandOfCertainty, certaintyBands } from "../../engine/certainty/bands";
import type { PortfolioCertainty } from "../../engine/certainty/portfolio-certainty";
import type { AxisId } from "../../engine/portfolio/axes";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cells, type PortfolioCell } from "../../engine/matrix/portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import { roundScore } from "../../engine/round";
import { fitCell } from "../../i18n/clip";
import { certaintyTexts } from "../../i18n/certainty";
import type { Language } from "../../i18n/language";
import { sureTexts } from "../../i18n/models/certainty";
import { cellAddress } from "../address";
import type { ColumnSpec } from "../models/model";
import { textLiteral } from "../reference";
import { labelOf } from "../settings/labels";
import type { PortfolioSource } from "../source/types";
import { callColumns, certaintyColumnIds, rows, type CertaintyColumn } from "./layout";

/** What the formulas of a column are built on, besides the calls beside the results. */
export interface At {
  /** The customers' names. */
  readonly name: string;
  /** The quadrant of each customer, "" where it is in none. */
  readonly quadrant: string;
  readonly language: Language;
}

/** A portfolio and how sure it is, as the columns tell it. */
export interface Sure {
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly certainty: PortfolioCertainty;
  readonly language: Language;
}

type Spec = ColumnSpec<At, At, Sure>;

const specs: Readonly<Record<CertaintyColumn, Spec>> = {
  customer: {
    kind: "name",
    width: 170,
    formula: ({ name }) => `IF(${name}="","",${name})`,
    value: ({ source }, row) => source.input.names[row],
  },
  quadrant: {
    kind: "label",
    width: 100,
    formula: ({ quadrant }) => quadrant,
    value: (sure, row) =>
      errorIn(sure, row) ?? (isPlaced(sure, row) ? label(sure, sure.portfolio.cell[row]) : ""),
  },
  band: {
    kind: "label",
    width: 80,
    formula: ({ language }) => {
      const own = part("certainty", 1);
      const word = (band: keyof typeof certaintyBands) =>
        textLiteral(sureTexts[language][`band.${band}`]);
      const band = `IF(${own}>=${certaintyBands.firm},${word("firm")},IF(${own}>=${certaintyBands.likely},${word("likely")},${word("borderline")}))`;
      return `IF(ISERROR(${own}),${own},IF(${own}="","",${band}))`;
    },
    value: (sure, row) =>
      errorIn(sure, row) ??
      (isPlaced(sure, row) ? sureTexts[sure.language][`band.${bandIn(sure, row)}`] : ""),
  },
  own: {
    kind: "percent",
    width: 80,
    formula: () => part("certainty", 1),
    value: (sure, row) => errorIn(sure, row) ?? sharesIn(sure, row, sure.certainty.own),
  },
  star: share("star"),
  cashCow: share("cashCow"),
  questionMark: share("questionMark"),
  dog: share("dog"),
  runnerUp: {
    kind: "label",
    width: 100,
    formula: () => part("certainty", 6),
    value: (sure, row) => {
      const code = sure.certainty.runnerUp[row] ?? NOT_RATED;
      const none = code === NOT_RATED || errorIn(sure, row) !== undefined || !isPlaced(sure, row);
      return none ? "" : label(sure, code);
    },
  },
  standardError: {
    kind: "percent",
    width: 80,
    formula: () => part("certainty", 7),
    value: (sure, row) => sharesIn(sure, row, sure.certainty.standardError),
  },
  pointsAttractiveness: points("attractiveness"),
  fromAttractiveness: from("attractiveness"),
  toAttractiveness: to("attractiveness"),
  pointsAdvantage: points("advantage"),
  fromAdvantage: from("advantage"),
  toAdvantage: to("advantage"),
  aloneAttractiveness: alone("attractiveness"),
  aloneWeightAttractiveness: aloneWeight("attractiveness"),
  aloneAdvantage: alone("advantage"),
  aloneWeightAdvantage: aloneWeight("advantage"),
};

/** The columns of the sheet, in order: in each what stands there live and as a value. */
export const certaintyColumns: Readonly<Record<string, Spec>> = Object.fromEntries(
  certaintyColumnIds.map((id) => [id, specs[id]]),
);

/** One column of what a call spills. */
function part(call: keyof typeof callColumns, column: number): string {
  return `INDEX(${cellAddress(rows.first, callColumns[call], "both")}#,0,${column})`;
}

function share(cell: PortfolioCell): Spec {
  const code = cells.indexOf(cell);
  return {
    kind: "percent",
    width: 80,
    formula: () => part("certainty", 2 + code),
    value: (sure, row) => sharesIn(sure, row, sure.certainty.shares[code]),
  };
}

function points(axis: AxisId): Spec {
  return {
    kind: "score",
    width: 100,
    formula: () => part(axis, 1),
    value: (sure, row) =>
      sure.portfolio[axis].errors.get(row) ?? roundScore(flipIn(sure, axis, row)?.points ?? NaN),
  };
}

function from(axis: AxisId): Spec {
  return {
    kind: "label",
    width: 160,
    formula: () => part(axis, 2),
    value: (sure, row) => {
      const found = sure.certainty.flips[axis].customers[row];
      if (found === null || found === undefined || sure.portfolio[axis].errors.has(row)) return "";
      const texts = certaintyTexts[sure.source.settings.language];
      if (found.points === null) return texts.never + held(sure, axis);
      return fitCell(found.points.from.map((place) => factorName(sure, axis, place)).join(", "));
    },
  };
}

function to(axis: AxisId): Spec {
  return {
    kind: "label",
    width: 120,
    formula: () => part(axis, 3),
    value: (sure, row) => {
      const flip = flipIn(sure, axis, row);
      return flip === null ? "" : factorName(sure, axis, flip.to) + held(sure, axis);
    },
  };
}

/** The one factor whose own weight would have to change least, the others as typed. */
function alone(axis: AxisId): Spec {
  return {
    kind: "label",
    width: 120,
    formula: () => part(axis, 4),
    value: (sure, row) => {
      const own = ownIn(sure, axis, row);
      return own === null ? "" : factorName(sure, axis, own.factor);
    },
  };
}

function aloneWeight(axis: AxisId): Spec {
  return {
    kind: "score",
    width: 80,
    formula: () => part(axis, 5),
    value: (sure, row) => roundScore(ownIn(sure, axis, row)?.weight ?? NaN),
  };
}

function ownIn(sure: Sure, axis: AxisId, row: number) {
  if (sure.portfolio[axis].errors.has(row)) return null;
  return sure.certainty.flips[axis].customers[row]?.own ?? null;
}

function flipIn(sure: Sure, axis: AxisId, row: number) {
  if (sure.portfolio[axis].errors.has(row)) return null;
  return sure.certainty.flips[axis].customers[row]?.points ?? null;
}

function factorName({ source, certainty }: Sure, axis: AxisId, place: number): string {
  return source.factorTexts[certainty.factors[axis][place] ?? -1] ?? "";
}

function held({ source, certainty }: Sure, axis: AxisId): string {
  const { cutHeld } = certaintyTexts[source.settings.language];
  return certainty.flips[axis].cutHeld ? ` (${cutHeld})` : "";
}

function sharesIn(sure: Sure, row: number, column: Float64Array | undefined): number {
  const none = errorIn(sure, row) !== undefined || !isPlaced(sure, row);
  return none ? NaN : roundScore(column?.[row] ?? NaN);
}

function bandIn({ certainty }: Sure, row: number) {
  return bandOfCertainty(roundScore(certainty.own[row] ?? NaN));
}

function label({ source }: Sure, code: number | undefined): string {
  return labelOf(source.settings.labels, code ?? NOT_RATED);
}

function isPlaced({ portfolio }: Sure, row: number): boolean {
  return (portfolio.cell[row] ?? NOT_RATED) !== NOT_RATED;
}

function errorIn({ portfolio }: Sure, row: number): string | undefined {
  return portfolio.attractiveness.errors.get(row) ?? portfolio.advantage.errors.get(row);
}
