import { customerCertainty } from "../../engine/certainty/customer-certainty";
import { defaultDoubt } from "../../engine/certainty/types";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { AxisId } from "../../engine/portfolio/axes";
import { nearestAcross } from "../../engine/portfolio/nearest-across";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import { smallestMoves } from "../../engine/portfolio/smallest-moves";
import { pulls } from "../../engine/scoring/pulls";
import { cardSheetTexts } from "../../i18n/card-sheet";
import type { Language } from "../../i18n/language";
import { writtenAt } from "../../i18n/written-at";
import { cardSheet, most } from "../../plans/card/sheet";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { KamError } from "../errors";
import { breathe, unlessCancelled, type Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import { readSource } from "../read/source";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";

export interface CardOptions {
  /** Which customer it is, given all names; -1 for none of them. */
  readonly find: (names: readonly string[]) => number;
  readonly language: Language;
  readonly now: Date;
  readonly consent?: "ask" | "overwrite";
}

export interface CardReport extends Applied {
  readonly sheet: string;
  readonly name: string;
  /** The lines of the sheet, cell by cell. */
  readonly lines: readonly (readonly unknown[])[];
}

/**
 * Writes one customer on half a page: where it stands, why, how sure that is and what would move it.
 *
 * @returns null where the customer is not there
 */
export function writeCard(options: CardOptions, hooks: Hooks = {}): Promise<CardReport | null> {
  return pastCutShort(() => write(options, hooks), hooks);
}

async function write(
  { find, language, now, consent = "ask" }: CardOptions,
  hooks: Hooks,
): Promise<CardReport | null> {
  const { source, survey } = await unlessCancelled(
    runExcel((context) => readSource(context, {}, hooks)),
    hooks,
  );
  const { input } = source;
  if (input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  const customer = find(input.names);
  const name = input.names[customer];
  if (name === undefined) return null;
  await breathe(hooks);
  const portfolio = scorePortfolio(input);
  const ratings = input.ratings.map((column) => column[customer] ?? NaN);
  const pulled = (axis: AxisId) =>
    pulls(input.factors, axis, ratings, input.settings.missing, portfolio.cuts[axis]);
  const rated = portfolio.cell[customer] !== NOT_RATED;
  const sheet = ownSheet(survey, "model.card") ?? cardSheetTexts[language].sheet;
  const plan = cardSheet({
    ...{ source, portfolio, customer, language, sheet },
    date: writtenAt(now, language),
    sure: rated ? customerCertainty(input, portfolio, customer, defaultDoubt) : null,
    pulls: { attractiveness: pulled("attractiveness"), advantage: pulled("advantage") },
    moves: smallestMoves(input, portfolio, customer),
    neighbour: nearestAcross(input, portfolio, customer, most.differences),
  });
  await breathe(hooks);
  const show = { sheets: [plan], charts: [], show: plan.role };
  const applied = await applyPlan(show, survey, { consent }, hooks);
  return { ...applied, sheet, name, lines: plan.blocks.flatMap(({ cells }) => cells) };
}
