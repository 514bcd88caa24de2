import { quotable } from "../i18n/clip";
import { functionMessages } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { message, type Params } from "../i18n/message";
import { functionError, type ErrorCode } from "./errors";

export type FunctionMessage = keyof (typeof functionMessages)["en-US"];

/** The text of a message of the functions. */
export function say(language: Language, key: FunctionMessage, params: Params = {}): string {
  return message(functionMessages, language, key, quotable(params));
}

/** Ends the call with an error value and its reason in words. */
export function fail(
  language: Language,
  key: FunctionMessage,
  params: Params = {},
  code: ErrorCode = "#VALUE!",
): never {
  throw functionError(code, say(language, key, params));
}
