import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { UsageError } from "./outcome";

/** Says what an option takes where it was given something else. */
export function badOption(
  language: Language,
  option: string,
  value: string,
  allowed: string,
): UsageError {
  return new UsageError([message(cli, language, "badOption", { option, value, allowed })]);
}
