import { conformance } from "../../i18n/conformance";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { Answers } from "./answers";
import { differences, written } from "./compare";
import type { Answer } from "./script";

/** Every script that was answered otherwise there than here, with both answers, and how many were not. */
export function describeComparison(
  there: Answers,
  here: Answers,
  language: Language,
): { readonly lines: readonly string[]; readonly differing: number } {
  const found = differences(there, here);
  const answer = (given: Answer | undefined) =>
    given === undefined ? message(conformance, language, "notAsked") : written(given);
  const names = new Set([...there.answers, ...here.answers].map(({ name }) => name));
  const lines = [
    message(conformance, language, "comparing", { ...there.host }),
    ...found.flatMap((difference) => [
      difference.name,
      message(conformance, language, "there", { answer: answer(difference.there) }),
      message(conformance, language, "here", { answer: answer(difference.here) }),
    ]),
    message(conformance, language, "same", {
      count: names.size - found.length,
      differing: found.length,
    }),
  ];
  return { lines, differing: found.length };
}
