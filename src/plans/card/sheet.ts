import { bandOfCertainty } from "../../engine/certainty/bands";
import type { CustomerCertainty } from "../../engine/certainty/customer-certainty";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import type { Neighbour } from "../../engine/portfolio/nearest-across";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Move } from "../../engine/portfolio/smallest-moves";
import type { Pull } from "../../engine/scoring/pulls";
import { cardSheetTexts } from "../../i18n/card-sheet";
import type { Language } from "../../i18n/language";
import { formatNumber, message, sentences, type Params } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { CellStyle, PlanCell, SheetPlan } from "../plan";
import { labelOf } from "../settings/labels";
import type { PortfolioSource } from "../source/types";
import { rowBlock, sheetPlan } from "../sheet";
import { inLines } from "./in-lines";

export interface CardSpec {
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly customer: number;
  /** Null where it is in no quadrant. */
  readonly sure: CustomerCertainty | null;
  readonly pulls: Readonly<Record<AxisId, readonly Pull[]>>;
  readonly moves: readonly Move[];
  readonly neighbour: Neighbour | null;
  readonly language: Language;
  /** When it is written. */
  readonly date: string;
  readonly sheet: string;
}

/** What fits on half a page. */
export const most = { pulls: 4, moves: 2, differences: 3, givers: 3 } as const;

/** Points: what prints beside each other on a portrait page, A4 or Letter. */
const widths = [230, 90, 90, 90] as const;
const fontSize = 11;

/** A smaller share would be told as none. */
const LEAST_SAID = 0.0005;

interface Row {
  readonly cells: readonly PlanCell[];
  /** Of each cell; of the first alone where there is one. */
  readonly styles: readonly (CellStyle | null)[];
}

/** One customer on half a page: where it stands and why, how sure that is, what would move it, and who is across the line. */
export function cardSheet(spec: CardSpec): SheetPlan {
  const { language, sheet, source, customer, date } = spec;
  const room = widths.reduce<number>((sum, width) => sum + width, 0);
  const rows: Row[] = [
    { cells: [source.input.names[customer] ?? ""], styles: [look.title] },
    { cells: [placeText(spec)], styles: [look.label] },
    { cells: [message(cardSheetTexts, language, "stamp", { date })], styles: [look.hint] },
    ...scoreRows(spec),
    ...pullRows(spec),
    ...sureLines(spec)
      .flatMap((text) => inLines(text, fontSize, room))
      .map((text): Row => ({ cells: [text], styles: [] })),
    ...neighbourRows(spec),
  ];
  return sheetPlan({
    role: "model.card",
    derived: true,
    name: sheet,
    blocks: rows.map(({ cells }, row) => rowBlock(row, 0, cells)),
    formats: rows.flatMap(({ styles }, row) =>
      styles.flatMap((style, column) =>
        style === null ? [] : [{ area: areaAt(row, column, 1, 1), style }],
      ),
    ),
    widths: widths.map((points, column) => ({ column, count: 1, points })),
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "portrait", high: 1 }),
  });
}

/** A header over columns of numbers. */
function headed(cells: readonly string[]): Row {
  const right = { ...look.header, horizontal: "Right" } as const;
  return { cells, styles: cells.map((_, i) => (i === 0 ? look.header : right)) };
}

function placeText({ source, portfolio, customer, language }: CardSpec): string {
  const code = portfolio.cell[customer] ?? NOT_RATED;
  const cell = cellOf(code);
  const label = labelOf(source.settings.labels, code);
  if (cell === null) return label;
  const texts = vocabulary[language];
  return message(cardSheetTexts, language, "place", {
    label,
    pair: texts[`pair.${cell}`],
    strategy: texts[`strategy.${strategyOf[cell]}`],
  });
}

function scoreRows({ portfolio, customer, language }: CardSpec): Row[] {
  const texts = cardSheetTexts[language];
  return [
    headed([texts.axis, texts.score, texts.cut, texts.distance]),
    ...axes.map((axis): Row => {
      const { score } = portfolio[axis];
      const numbers = [score[customer], portfolio.cuts[axis], portfolio.distance[axis][customer]];
      return {
        cells: [vocabulary[language][`axis.${axis}`], ...numbers.map(known)],
        styles: [null, look.score, look.score, look.signed],
      };
    }),
  ];
}

/** The factors that pull hardest, of both axes together; how strongly is in points of the score. */
function pullRows({ pulls, language }: CardSpec): Row[] {
  const texts = cardSheetTexts[language];
  const found = axes
    .flatMap((axis) => pulls[axis])
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, most.pulls);
  if (found.length === 0) return [];
  return [
    headed([texts.factor, texts.rating, texts.share, texts.pull]),
    ...found.map(({ factor, rating, share, pull }): Row => {
      const cells = [factor, known(rating), share, pull];
      return { cells, styles: [null, null, look.percent, look.signed] };
    }),
  ];
}

/** How sure the place is, and what weights and what ratings would change it. */
function sureLines(spec: CardSpec): string[] {
  const { sure, portfolio, customer, source, language } = spec;
  if (sure === null) return [];
  const texts = cardSheetTexts[language];
  const label = (code: number) => labelOf(source.settings.labels, code);
  const say = (key: "certain" | "sure" | "else" | "move", values: Params) =>
    message(cardSheetTexts, language, key, values);
  const own = sure.own[0] ?? NaN;
  const other = sure.runnerUp[0] ?? NOT_RATED;
  const certain = say("certain", { label: label(portfolio.cell[customer] ?? NOT_RATED) });
  const rest = sure.shares[other]?.[0] ?? 0;
  const chance = say("sure", {
    label: label(portfolio.cell[customer] ?? NOT_RATED),
    share: percent(own, language),
    band: texts[`band.${bandOfCertainty(own)}`],
  });
  const otherwise = say("else", { other: label(other), rest: percent(rest, language) });
  const told = rest < LEAST_SAID ? chance : sentences(language, chance, otherwise);
  return [
    other === NOT_RATED ? certain : told,
    ...axes.map((axis) => pointsText(spec, sure, axis)),
    ...spec.moves.slice(0, most.moves).map(({ factor, from, to, cell }) =>
      say("move", {
        factor,
        from: formatNumber(from, language),
        to: formatNumber(to, language),
        label: source.settings.labels[cell],
      }),
    ),
  ];
}

function pointsText({ source, language }: CardSpec, sure: CustomerCertainty, axis: AxisId): string {
  const named = { axis: vocabulary[language][`axis.${axis}`] };
  const flip = sure.flips[axis].customers[0]?.points ?? null;
  if (flip === null) return message(cardSheetTexts, language, "never", named);
  const name = (place: number) => source.factorTexts[sure.factors[axis][place] ?? -1] ?? "";
  const givers = flip.from.slice(0, most.givers).map(name);
  const more = flip.from.length > most.givers ? "…" : "";
  return message(cardSheetTexts, language, "points", {
    ...named,
    points: formatNumber(flip.points, language, 1),
    from: givers.join(language === "en-US" ? ", " : "、") + more,
    to: name(flip.to),
  });
}

function neighbourRows({ neighbour, source, portfolio, language }: CardSpec): Row[] {
  if (neighbour === null) return [];
  const texts = cardSheetTexts[language];
  const name = source.input.names[neighbour.customer] ?? "";
  const label = labelOf(source.settings.labels, portfolio.cell[neighbour.customer] ?? NOT_RATED);
  return [
    headed([
      message(cardSheetTexts, language, "neighbour", { name, label }),
      texts.here,
      texts.there,
    ]),
    ...neighbour.differences.slice(0, most.differences).map(({ factor, own, other }): Row => {
      return { cells: [factor, known(own), known(other)], styles: [] };
    }),
  ];
}

/** Blank where there is none: that is no zero. */
function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function percent(share: number, language: Language): string {
  return `${formatNumber(100 * share, language, 1)}%`;
}
