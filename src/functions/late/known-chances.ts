import { chancesOfHigh } from "../../engine/certainty/chances";
import type { AxisQuestion, Chances, Doubt } from "../../engine/certainty/types";
import type { AxisId } from "../../engine/portfolio/axes";

interface Answered {
  readonly question: AxisQuestion;
  readonly doubt: Doubt;
  readonly chances: Chances;
}

/** The last answer for each axis: Excel asks for all customers again when the ratings of one are edited. */
const answered = new Map<AxisId, Answered>();

/** The chances of an axis; a customer's, which takes an integral each, are as they were where all they rest on is. */
export function chancesOnAxis(axis: AxisId, question: AxisQuestion, doubt: Doubt): Chances {
  const before = answered.get(axis);
  const known =
    before !== undefined && restsOnTheSame(before, { question, doubt })
      ? (customer: number) => knownOf(before, question, customer)
      : undefined;
  const chances = chancesOfHigh(question, doubt, known);
  answered.set(axis, { question, doubt, chances });
  return chances;
}

/** A cut that is made of all scores moves with every customer's ratings. */
function restsOnTheSame(
  before: Pick<Answered, "question" | "doubt">,
  now: Pick<Answered, "question" | "doubt">,
): boolean {
  const { cut } = now.question;
  return cut !== "mean" && cut !== "median" && rulesOf(before) === rulesOf(now);
}

function rulesOf({ question, doubt }: Pick<Answered, "question" | "doubt">): string {
  const { weights, optional, missing, scale, cut, tie } = question;
  return JSON.stringify([Array.from(weights), optional, missing, scale, cut, tie, doubt]);
}

/** Undefined where the ratings are others, or where the chance was drawn. */
function knownOf(
  { question, chances }: Answered,
  now: AxisQuestion,
  customer: number,
): number | undefined {
  if (chances.standardError[customer] !== 0) return undefined;
  const isSame = now.ratings.every((column, factor) =>
    Object.is(column[customer], question.ratings[factor]?.[customer]),
  );
  return isSame ? chances.high[customer] : undefined;
}
