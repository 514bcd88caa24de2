/** How a rate of some days becomes one of a year, as people write it. */
export const rateMethodWords = {
  simple: ["simple", "nominal", "单利", "單利", "简单", "簡單"],
  effective: ["effective", "compound", "复利", "複利", "有效"],
} as const;

/** When the margins of a customer's years come. */
export const marginTimingWords = {
  end: ["end", "end of year", "年末", "期末"],
  start: ["start", "start of year", "年初", "期初"],
} as const;
