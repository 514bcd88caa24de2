/** Kinds of content that saving does not keep. */
export type LossKind =
  /** A file named .xlsx may not hold any: Excel refuses to open it. */
  | "macros"
  /** A signature is of the file as it was signed. */
  | "signature"
  /** Who changed what in a workbook shared the old way, cell by cell. */
  | "changeHistory"
  /** Something within a row or a cell that only another program knows. */
  | "extension"
  /** The strict variant of the format: the usual one is written, and only with what the model holds. */
  | "strictFormat";

/** Something a file held that saving it here would not keep. */
export interface Loss {
  /** Where: a sheet (and cell), or a part of the package. */
  readonly part: string;
  readonly what: LossKind;
}
