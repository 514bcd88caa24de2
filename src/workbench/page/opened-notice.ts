import { files } from "../../i18n/files";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { Loss } from "../excel/xlsx/losses";
import { wordsOf } from "./words";

export interface Notice {
  readonly text: string;
  readonly kind: "done" | "failed";
}

/** What a file was opened with. */
export interface Opened {
  readonly file: string;
  /** What of it saving would lose. */
  readonly losses: readonly Loss[];
  /** How many of its formulas cannot be calculated here. */
  readonly uncalculated: number;
}

/** What is said of a file that was opened: all that saving would lose, and what is not calculated, both where both are. */
export function openedNotice(
  { file, losses, uncalculated: count }: Opened,
  language: Language,
): Notice {
  const say = wordsOf(language);
  const parts = losses.map(
    ({ part, what }) => `${part}: ${message(files, language, `loss.${what}`)}`,
  );
  const opened = say(count === 0 ? "opened" : "openedUncalculated", { file, count });
  if (parts.length === 0) return { text: opened, kind: "done" };
  const lost = say("losses", { file, parts: parts.join("; ") });
  return { text: count === 0 ? lost : say("both", { lost, opened }), kind: "failed" };
}
