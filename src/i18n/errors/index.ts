import type { Language } from "../language";
import { message, type Catalogue, type Params } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type ErrorKey = keyof typeof enUS;

/** The codes themselves; each has a text and a remedy. */
export type ErrorCode = Exclude<ErrorKey, `${string}.remedy`>;

export const errors: Catalogue<ErrorKey> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };

/** What happened and what to do about it. */
export function describeError(
  code: ErrorCode,
  language: Language,
  params: Params = {},
): { text: string; remedy: string } {
  return {
    text: message(errors, language, code, params),
    remedy: message(errors, language, `${code}.remedy`, params),
  };
}
