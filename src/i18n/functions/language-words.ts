/** What people write for a language; its tag is understood as well. */
export const languageWords = {
  "en-US": ["English", "en", "英语", "英語", "英文"],
  "zh-CN": ["Simplified Chinese", "Chinese (Simplified)", "简体中文", "簡體中文", "简体", "中文"],
  "zh-TW": [
    "Traditional Chinese",
    "Chinese (Traditional)",
    "繁體中文",
    "繁体中文",
    "繁體",
    "正體中文",
  ],
} as const;
