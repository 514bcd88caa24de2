/** Headers of columns that the watch list reads and no analysis does, in every language. */
export const watchHeaders = {
  /** Since when a C customer is to become more. */
  cPlusSince: ["C+ since", "C+ 起始日期", "C+ 起始日"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
