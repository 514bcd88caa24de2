import type { Language } from "../language";

/** Each language in its own words, as the Settings sheet offers it. */
export const languageNames: Readonly<Record<Language, string>> = {
  "en-US": "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** What else people write for a language on the Settings sheet. */
export const languageWords: Readonly<Record<Language, readonly string[]>> = {
  "en-US": [languageNames["en-US"], "en-US", "en", "英文", "英语", "英語"],
  "zh-CN": [languageNames["zh-CN"], "zh-CN", "Simplified Chinese", "简体", "中文", "簡體中文"],
  "zh-TW": [languageNames["zh-TW"], "zh-TW", "Traditional Chinese", "繁體", "正體中文", "繁体中文"],
};
