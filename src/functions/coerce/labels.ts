import { cellText, isBlank } from "../../engine/cell";
import { labelKey, type LabelScheme } from "../../engine/matrix/labels";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { findWord } from "../../engine/text";
import { schemeWords } from "../../i18n/vocabulary/words";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { fail } from "../fail";
import { grid, list } from "./grid";

/** The labels an argument chooses: a scheme by name, or four or five texts; blank cells choose "bcg". */
export function labelsOf(argument: unknown, language: Language): LabelScheme {
  const texts = list(grid(argument))
    .filter((cell) => !isBlank(cell) && cell !== 0)
    .map(cellText);
  const [first, second, third, fourth, fifth] = texts;
  if (first === undefined) return "bcg";
  if (second === undefined) {
    return findWord(schemeWords, first) ?? fail(language, "labels.scheme", { value: first });
  }
  if (third === undefined || fourth === undefined || texts.length > 5) {
    return fail(language, "labels.count", { found: texts.length });
  }
  const own = { star: first, cashCow: second, questionMark: third, dog: fourth };
  return fifth === undefined ? own : { ...own, notRated: fifth };
}

/** The label of each quadrant in the order of the codes, then that of customers not rated. */
export function labelTexts(scheme: LabelScheme, language: Language): string[] {
  const notRated = message(vocabulary, language, "notRated");
  if (typeof scheme === "string") {
    return [
      ...quadrants.map((quadrant) => message(vocabulary, language, labelKey(scheme, quadrant))),
      notRated,
    ];
  }
  return [...quadrants.map((quadrant) => scheme[quadrant]), scheme.notRated ?? notRated];
}
