import type { Language } from "../../../i18n/language";
import { message } from "../../../i18n/message";
import { recognise } from "../../../i18n/recognise";
import { Ending } from "../outcome";
import type { Decision } from "./decide";
import { proposalLines, questionLines } from "./describe";

/** A table of somebody's own cannot be scored before something is answered; the lines say what, and by which options. */
export class Undecided extends Ending {
  override readonly name = "Undecided";

  constructor(
    readonly decision: Decision | null,
    language: Language,
  ) {
    super(
      decision === null
        ? [message(recognise, language, "noTable")]
        : [...proposalLines(decision, language), ...questionLines(decision, language)],
    );
  }
}
