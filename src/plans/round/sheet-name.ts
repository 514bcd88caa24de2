import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";

/** Excel takes no longer names of sheets, and none of these letters in them. */
const LONGEST = 31;
const refused = /[[\]:*?/\\]/g;

/** What the form of a rater is called, unlike those that are taken. */
export function formName(rater: string, language: Language, taken: readonly string[]): string {
  const plain = message(roundTexts, language, "form.sheet", {
    rater: rater.replaceAll(refused, " "),
  });
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let i = 1; ; i++) {
    const ending = i === 1 ? "" : ` ${i}`;
    const name = `${plain
      .slice(0, LONGEST - ending.length)
      .replace(/^'|'$/g, " ")
      .trim()}${ending}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
