/** What keyboard shortcuts do, as Excel lists them; the ribbon's own texts are in the manifest. */
export const enUS = {
  showPane: "Open KAM Matrix",
  score: "Score all customers",
  matrix: "Show and update the matrix",
  explain: "Explain the score of the customer in this row",
} as const;
