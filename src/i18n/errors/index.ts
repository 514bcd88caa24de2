import type { Language } from "../language";
import { message, type Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type ErrorKey = keyof typeof enUS;

/** The codes themselves; each has a text and a remedy. */
export type ErrorCode = Exclude<ErrorKey, `${string}.remedy`>;

export const errors: Catalogue<ErrorKey> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };

/** What happened, and where if that is known, and what to do about it. */
export function describeError(
  code: ErrorCode,
  language: Language,
  place: { readonly sheet?: string; readonly address?: string } = {},
): { text: string; remedy: string } {
  const { sheet = "", address = "" } = place;
  const where = [sheet, address].filter((part) => part !== "").join("!");
  const text = message(errors, language, code);
  return {
    text: where === "" ? text : `${text} (${where})`,
    remedy: message(errors, language, `${code}.remedy`),
  };
}
