/** Why a file could not be read. */
export type NotAWorkbookReason =
  /** An .xls file. */
  | "oldFormat"
  /** Encrypted: only a password opens it. */
  | "protected"
  /** An .xlsb file. */
  | "binaryFormat"
  /** Text, such as .csv. */
  | "textFile"
  | "openDocument"
  | "wordDocument"
  | "presentation"
  /** No .xlsx file at all, or one whose archive is damaged. */
  | "noPackage"
  /** A part of it is no well-formed XML, or not what the format allows; `part` says which. */
  | "damagedPart"
  /** A cell (or row) that the format does not allow; `part` says which. */
  | "damagedCell"
  /** A cell, row or column beyond the last one that a sheet has. */
  | "beyondSheet"
  /** An Office file, but of another program. */
  | "noWorkbook"
  | "noSheet"
  /** Two sheets, or two tables, are called the same; `part` says how. */
  | "nameTwice"
  /** Two sheets are one part of the file; `part` says which. */
  | "sharedPart"
  /** A sheet is listed whose part is not there; `part` says which. */
  | "missingPart"
  | "longFormula"
  | "deepFormula"
  | "tooManyParts"
  /** A part lists more than this keeps in memory; `part` says which. */
  | "tooManyElements"
  | "tooManySheets"
  | "tooManyTables"
  | "tooManyNames"
  /** Its parts unpack to more than this reads. */
  | "tooLarge"
  /** It unpacks to many times what any workbook does; `part` says which part was being read. */
  | "tooDense";

/** A file that is not an .xlsx workbook, or one that cannot be read. */
export class NotAWorkbook extends Error {
  override readonly name = "NotAWorkbook";

  /** @param part of the package, a cell with its sheet, or a name */
  constructor(
    readonly reason: NotAWorkbookReason,
    readonly part = "",
  ) {
    super(part === "" ? reason : `${reason}: ${part}`);
  }
}
