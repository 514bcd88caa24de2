/** Headers of columns that the watch list reads and no analysis does, in every language. */
export const watchHeaders = {
  /** Since when a C customer is to become more. */
  cPlusSince: ["C+ since", "C+ 起始日期", "C+ 起始日"],
  /** Where what is sold, and how, is too simple for a partnership. */
  simple: [
    "Simple product and process",
    "Simple product",
    "产品与流程简单",
    "产品简单",
    "產品與流程簡單",
    "產品簡單",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
