import type { BestWorst } from "./best-worst";

/** Who is asked about: how many factors, and which of them are the most and the least important. */
export interface Interview {
  readonly factors: number;
  readonly best: number;
  readonly worst: number;
}

/** How many times as important the best factor is as this one, or this one as the worst. */
export interface Question {
  readonly against: "best" | "worst";
  readonly factor: number;
}

/**
 * The questions of best–worst comparisons, 2n − 3 for n factors: first the best against the worst, which all others
 * are measured by, then the best against each, then each against the worst.
 */
export function questionsOf({ factors, best, worst }: Interview): Question[] {
  const others = Array.from({ length: factors }, (_, factor) => factor).filter(
    (factor) => factor !== best && factor !== worst,
  );
  return [
    { against: "best", factor: worst },
    ...others.map((factor) => ({ against: "best", factor }) as const),
    ...others.map((factor) => ({ against: "worst", factor }) as const),
  ];
}

/** What was answered, by the place of the question: 1 to 9; a question that was skipped has no answer. */
export type Answers = ReadonlyMap<number, number>;

/** The answers with another one to a question, or without any where it is skipped. */
export function answeredWith(answers: Answers, place: number, times: number | null): Answers {
  const others = [...answers].filter(([answered]) => answered !== place);
  return new Map(times === null ? others : [...others, [place, times]]);
}

/** The answers as two lists of judgements, NaN where a question was skipped. */
export function judgementsOf(interview: Interview, answers: Answers): BestWorst {
  const { factors, best, worst } = interview;
  const none = () => new Array<number>(factors).fill(NaN);
  const [bestToOthers, othersToWorst] = [none(), none()];
  bestToOthers[best] = 1;
  othersToWorst[worst] = 1;
  questionsOf(interview).forEach(({ against, factor }, place) => {
    const list = against === "best" ? bestToOthers : othersToWorst;
    list[factor] = answers.get(place) ?? NaN;
  });
  // Both lists hold the one comparison of the best with the worst.
  othersToWorst[best] = bestToOthers[worst] ?? NaN;
  return { bestToOthers, othersToWorst };
}

/** The first question that cannot stay skipped: the best against the worst, or a factor's last of two; -1 for none. */
export function firstNeeded(interview: Interview, answers: Answers): number {
  const { bestToOthers, othersToWorst } = judgementsOf(interview, answers);
  return questionsOf(interview).findIndex(
    ({ factor }, place) =>
      !answers.has(place) &&
      Number.isNaN(bestToOthers[factor] ?? NaN) &&
      (factor === interview.worst || Number.isNaN(othersToWorst[factor] ?? NaN)),
  );
}
