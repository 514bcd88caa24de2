import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import type { RoundNotice } from "./read-form";

/** What has to be said of a form, in words. */
export function noticeText(notice: RoundNotice, language: Language): string {
  const { code, ...params } = notice;
  return message(roundTexts, language, `notice.${code}`, params);
}
