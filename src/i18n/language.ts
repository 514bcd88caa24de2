/** The languages every message exists in. */
export const languages = ["en-US", "zh-CN", "zh-TW"] as const;

export type Language = (typeof languages)[number];

const traditional = /^zh-(hant|tw|hk|mo)\b/i;

/** The product's language for a locale tag of the host: zh-HK reads zh-TW, zh-SG reads zh-CN, all else en-US. */
export function pickLanguage(tag: string | undefined): Language {
  if (tag === undefined) return "en-US";
  if (traditional.test(tag)) return "zh-TW";
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
