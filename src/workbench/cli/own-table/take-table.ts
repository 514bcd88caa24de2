import { defaultScale } from "../../../engine/factors/types";
import { adoptTable, surveyOpenWorkbook, type Survey } from "../../../excel";
import { placeOfTable } from "../../../plans/recognise/sheet";
import { findCustomers, findFactors } from "../../../plans/recognise/tables";
import type { Options } from "../options";
import type { Asked } from "./asked";
import { decide, type Decision } from "./decide";
import { Undecided } from "./undecided";

/**
 * Makes a table of somebody's own the one that is scored, where the workbook holds none in the product's own layout or
 * the options say which: what is sure is taken, and nothing is written while anything is open.
 *
 * @throws Undecided where something has to be answered first
 */
export async function takeTable(options: Options): Promise<Decision | null> {
  const survey = await surveyOpenWorkbook();
  const isReady = !isAsked(options) && isOwnLayout(survey);
  if (isReady && survey.settings !== null) return null;
  const decision = await decide(options);
  if (isReady && (decision === null || isUsualScale(decision))) return null;
  if (decision === null) throw new Undecided(null, options.language);
  const { proposal, known, answers, measures, rivals } = decision;
  const isOpen = proposal.refusal !== null || proposal.questions.length > 0 || rivals.length > 0;
  if (isOpen) throw new Undecided(decision, options.language);
  await adoptTable({
    place: placeOfTable(proposal),
    answers,
    measures,
    known,
    language: options.language,
    consent: options.force ? "overwrite" : "ask",
  });
  return decision;
}

/** Whether any of the options is given that are about such a table. */
export function isAsked(options: Options): boolean {
  const asked: Omit<Asked, "language"> = options;
  const { customers, name, size, attractiveness, advantage, weights, scale, reverse, words } =
    asked;
  const given = [customers, name, size, attractiveness, advantage, weights, scale, reverse, words];
  return options.transpose || options.withoutHidden || given.some((value) => value !== undefined);
}

/** Ratings that all lie in the lower half of the usual scale are on another one, as likely as not. */
function isUsualScale({ proposal: { scale } }: Decision): boolean {
  return scale.highest >= defaultScale.highest;
}

/** Tables as the template has them, or as they have been mapped before. */
function isOwnLayout({ tables, memory }: Survey): boolean {
  const factors = findFactors(tables);
  if (memory.mapping !== null) return factors !== null || hasFactors(memory.mapping);
  return factors !== null && findCustomers(tables, factors) !== null;
}

function hasFactors({ factorSource }: NonNullable<Survey["memory"]["mapping"]>): boolean {
  return factorSource !== null && factorSource !== undefined;
}
