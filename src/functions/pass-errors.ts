import { isErrorValue, type Cell } from "../engine/cell";
import type { Language } from "../i18n/language";
import { errorCell } from "./spill";

/** The answers, with the error itself wherever the cell asked about holds an error. */
export function passErrors(
  asked: readonly Cell[],
  answers: readonly unknown[],
  language: Language,
): unknown[] {
  return answers.map((answer, index) => {
    const cell = asked[index] ?? null;
    if (!isErrorValue(cell)) return answer;
    return errorCell(cell, language);
  });
}
