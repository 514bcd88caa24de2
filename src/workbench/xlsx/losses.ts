/** Something a file held that saving it here would not keep. */
export interface Loss {
  /** Where: a sheet, or a part of the package. */
  readonly part: string;
  readonly what: string;
}
