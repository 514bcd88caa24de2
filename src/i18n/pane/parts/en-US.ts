/** Words that several screens share. */
export const enUS = {
  language: "Language",
} as const;
