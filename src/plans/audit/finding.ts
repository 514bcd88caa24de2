/** Something that is wrong in somebody's scoring table, or that cannot be. */
export type AuditFinding =
  /** A product of a rating and its weight that does not follow from them. */
  | Amiss<"score-wrong">
  /** A subtotal, total or mean over factors. */
  | Amiss<"subtotal-wrong">
  | Amiss<"total-wrong">
  /** A sum or mean over the customers. */
  | Amiss<"line-total-wrong">
  | {
      readonly code: "weights-sum";
      readonly address: string;
      readonly label: string;
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: "rating-impossible";
      readonly address: string;
      readonly label: string;
      readonly value: string;
      readonly lowest: number;
      readonly highest: number;
    }
  /** A formula that is not as those beside it, or a number typed where they are formulas. */
  | { readonly code: "formula-differs"; readonly address: string; readonly label: string }
  | { readonly code: "formula-typed-over"; readonly address: string; readonly label: string }
  /** A total over the customers that leaves some of them out. */
  | {
      readonly code: "range-misses";
      readonly address: string;
      readonly label: string;
      readonly missing: string;
    }
  /** A total of factors that leaves some of them out for every customer. */
  | {
      readonly code: "factors-missed";
      readonly address: string;
      readonly label: string;
      readonly missing: string;
    }
  /** A range that ought to stay on the weights and moves with every row. */
  | {
      readonly code: "reference-moves";
      readonly address: string;
      readonly label: string;
      readonly takes: string;
    }
  /** A range of weights that begins in another column than the range of ratings that it multiplies. */
  | {
      readonly code: "reference-shifted";
      readonly address: string;
      readonly label: string;
      readonly takes: string;
      readonly ratings: string;
    }
  /** Weights that stand a column off: one beyond the factors, and the factor at the other end has none. */
  | {
      readonly code: "weights-shifted";
      readonly address: string;
      readonly label: string;
      readonly missed: string;
    }
  /** A weight a hundred times as large as the others, or as small: percentages among parts of one. */
  | Amiss<"weight-mixed">
  | Amiss<"rank-wrong">
  | {
      readonly code: "quadrant-wrong";
      readonly address: string;
      readonly label: string;
      readonly value: string;
      readonly expected: string;
    }
  /** A column of results that follows from the ratings in no usual way. */
  | { readonly code: "total-unexplained"; readonly address: string; readonly label: string };

export type AuditCode = AuditFinding["code"];

export interface Amiss<Code extends string> {
  readonly code: Code;
  readonly address: string;
  /** The customer or the factor. */
  readonly label: string;
  readonly found: number;
  readonly expected: number;
}
