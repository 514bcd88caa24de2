import { NeedsConsent } from "../../excel";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { placeText } from "../../plans/reference";
import { CouldNot } from "./outcome";

/**
 * Has something done to a workbook; what would take the place of somebody's cells or sheets is told, and nothing done.
 *
 * @throws CouldNot that names the places
 */
export async function unlessInTheWay<Result>(
  work: () => Promise<Result>,
  language: Language,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NeedsConsent)) throw error;
    const places = error.conflicts.map((conflict) => `  ${placeText(conflict)}`);
    throw new CouldNot([message(cli, language, "needsConsent"), ...places]);
  }
}
