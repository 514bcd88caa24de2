import { readCsv } from "../excel/csv";
import { isTextFile } from "../excel/csv/is-text-file";
import type { Workbook } from "../excel/model/types";
import { readWorkbook, type Loss } from "../excel/xlsx";

/** A workbook, and the file that it is saved as. */
export interface ReadFile {
  readonly workbook: Workbook;
  readonly file: string;
  /** What of a workbook's own file is not understood, and written back; none where it was a text file. */
  readonly original: Uint8Array | undefined;
  readonly losses: readonly Loss[];
}

/**
 * Opens a workbook, or a text file with a line per row as Excel does.
 *
 * @throws NotAWorkbook for what is neither
 */
export async function readFile(bytes: Uint8Array, file: string): Promise<ReadFile> {
  const plain = file.replace(/\.[^.]*$/, "");
  const text = isTextFile(file, bytes) ? readCsv(bytes, plain) : null;
  // The text file would lose sheets and charts: it stays as it is, and a workbook is saved.
  if (text !== null) {
    return { workbook: text, file: `${plain}.xlsx`, original: undefined, losses: [] };
  }
  return { ...(await readWorkbook(bytes)), file, original: bytes };
}
