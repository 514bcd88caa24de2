import { cellText, isBlank } from "../../engine/cell";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { schemeWords } from "../../i18n/vocabulary/words";
import { labelled, repeatedLabel, schemeLabels, type Labels } from "../../plans/settings/labels";
import { fail } from "../fail";
import { listOf } from "./lists";

/**
 * The labels an argument chooses: a scheme by name, or four or five texts; blank cells choose "bcg". Labels that do
 * not tell the quadrants apart are refused.
 */
export function labelsOf(argument: unknown, language: Language): Labels {
  const texts = listOf(argument, language)
    .filter((cell) => !isBlank(cell) && cell !== 0)
    .map(cellText);
  const [only] = texts;
  if (only === undefined) return schemeLabels("bcg", language);
  if (texts.length === 1) {
    const scheme = findWord(schemeWords, only);
    if (scheme !== null && scheme !== "own") return schemeLabels(scheme, language);
    return fail(language, "labels.scheme", { value: only });
  }
  if (texts.length !== quadrants.length && texts.length !== labelled.length) {
    return fail(language, "labels.count", { found: texts.length });
  }
  const own = Object.fromEntries(texts.map((text, i) => [labelled[i] ?? "", text]));
  const labels: Labels = { ...schemeLabels("bcg", language), ...own };
  const repeated = repeatedLabel(labels);
  if (repeated !== null) fail(language, "labels.repeated", { value: labels[repeated] });
  return labels;
}
