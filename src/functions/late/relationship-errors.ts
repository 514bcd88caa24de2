import { relationshipMessages } from "../../i18n/functions/relationships";
import type { Language } from "../../i18n/language";
import { message, type Params } from "../../i18n/message";
import { functionError, type ErrorCode } from "../errors";

export type RelationshipMessage = keyof (typeof relationshipMessages)["en-US"];

/** A row's own error, with its reason. */
export function rowError(
  language: Language,
  key: RelationshipMessage,
  params: Params = {},
  code: ErrorCode = "#VALUE!",
): Error {
  return functionError(code, message(relationshipMessages, language, key, params));
}

/** Ends the call with an error value and its reason in words. */
export function fail(
  language: Language,
  key: RelationshipMessage,
  params: Params = {},
  code: ErrorCode = "#VALUE!",
): never {
  throw rowError(language, key, params, code);
}
