/**
 * Error: a number is wrong or missing because of it, or a table is not what it says it is.
 * Warning: most likely a mistake, though every number can be computed. Notice: worth knowing.
 */
export type Severity = "error" | "warning" | "notice";

/** Every code that a check can report, with its severity. The texts and remedies are in `i18n/problems`. */
export const severities = {
  // The factor table
  "column-required": "error",
  "factor-blank": "error",
  "factor-duplicate": "error",
  "axis-unknown": "error",
  "axis-empty": "error",
  "axis-weightless": "error",
  "weight-missing": "error",
  "weight-not-number": "error",
  "weight-negative": "error",
  "weight-text": "notice",
  "weight-zero": "notice",
  "weights-sum": "error",
  weightless: "error",
  "weights-sum-axis": "error",
  "weights-sum-groups": "error",
  "weights-sum-group": "error",
  "weights-sum-part": "error",
  "group-weight-missing": "error",
  "group-weight-conflict": "error",
  "part-weight-missing": "error",
  "part-weight-conflict": "error",
  "direction-unknown": "error",
  "optional-unknown": "warning",
  "shape-mismatch": "error",
  // The customers
  "customer-blank": "warning",
  "customer-duplicate": "warning",
  "customer-total": "warning",
  "customer-unknown": "warning",
  "customer-unrated": "warning",
  "optional-none": "notice",
  "rating-missing": "error",
  "rating-not-number": "error",
  "rating-out-of-scale": "error",
  // Several of them at once, that are 0
  "ratings-nought": "error",
  "rating-text": "notice",
  "excel-error": "error",
  "column-missing": "error",
  "column-unused": "notice",
  "column-duplicate": "error",
  "column-blank": "warning",
  "size-not-number": "warning",
  "size-negative": "warning",
  // What a model reads
  "model-not-number": "error",
  "model-not-mark": "warning",
  "model-off-scale": "warning",
  "model-negative": "warning",
  "model-percent": "warning",
  "model-no-word": "warning",
  // Two rows about one thing of one customer, where several rows may be about a customer
  "model-row-twice": "warning",
  "model-setting": "warning",
  // Printed results that do not follow from what is printed beside them
  "score-mismatch": "error",
  "subtotal-mismatch": "error",
  "total-mismatch": "error",
  // Settings
  "scale-invalid": "error",
  "cut-outside-scale": "warning",
  "band-reversed": "error",
  "band-gap": "warning",
  "band-overlap": "warning",
  "setting-no-column": "warning",
  "setting-not-understood": "warning",
  "label-duplicate": "warning",
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof severities;

export const problemCodes = Object.keys(severities) as ProblemCode[];

/** Something in the user's tables that needs a look; nothing is ever mended silently. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly table: "factors" | "customers" | "settings";
  /** Row within the table's body from 0; -1 is the header; null where no single row is at fault. */
  readonly row: number | null;
  /** Column of the table from 0; null where no single column is at fault. */
  readonly column: number | null;
  readonly customer?: string;
  readonly factor?: string;
  readonly value?: string | number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A problem whose cells are known. */
export interface PlacedProblem extends Problem {
  readonly sheet: string;
  readonly address: string;
}

type Details = Partial<Omit<Problem, "code" | "severity" | "table">>;

/** A problem of a code, with that code's severity. */
export function problem(
  code: ProblemCode,
  table: Problem["table"],
  details: Details = {},
): Problem {
  return { code, severity: severities[code], table, row: null, column: null, ...details };
}
