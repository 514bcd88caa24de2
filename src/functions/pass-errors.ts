import { isErrorValue, type Cell } from "../engine/cell";
import type { Language } from "../i18n/language";
import { functionError, passedOn } from "./errors";
import { say } from "./fail";

/** The answers, with the error itself wherever the cell asked about holds an error. */
export function passErrors(
  asked: readonly Cell[],
  answers: readonly unknown[],
  language: Language,
): unknown[] {
  return answers.map((answer, index) => {
    const cell = asked[index] ?? null;
    if (!isErrorValue(cell)) return answer;
    return functionError(passedOn(cell), say(language, "cell.error", { value: cell }));
  });
}
