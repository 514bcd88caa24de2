import { basename, extname } from "node:path";
import { cli } from "../../i18n/cli";
import { files } from "../../i18n/files";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { openSession, type Session } from "../session";
import { readCsv } from "../excel/csv";
import { isTextFile } from "../excel/csv/is-text-file";
import { NotAWorkbook, readWorkbook } from "../excel/xlsx";
import { readBytes } from "./files";
import { refuseTooLarge } from "./memory";
import { CouldNot } from "./outcome";

export interface OpenedFile extends Session {
  /** The workbook's file, what of it is not understood is written back; none where it was a text file. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Opens a file in the stand-in host.
 * @param force whether to go on where saving would lose parts of the file
 * @throws CouldNot where the file cannot be read, is too large for the memory, or parts would be lost
 */
export async function openFile(
  file: string,
  language: Language,
  force: boolean,
): Promise<OpenedFile> {
  const bytes = await readBytes(file, language);
  if (isTextFile(file, bytes)) {
    const workbook = readCsv(bytes, basename(file, extname(file)));
    if (workbook !== null)
      return { ...openSession(workbook, "desktop", "at once"), bytes: undefined };
  }
  refuseTooLarge(bytes, { file, language });
  const { workbook, losses } = await readWorkbook(bytes).catch((error: unknown) => {
    if (!(error instanceof NotAWorkbook)) throw error;
    const reason = message(files, language, `reason.${error.reason}`, { part: error.part });
    throw new CouldNot([message(cli, language, "cannotRead", { file, reason })]);
  });
  if (losses.length > 0 && !force) {
    const lines = losses.map(({ part, what: kind }) => {
      const what = message(files, language, `loss.${kind}`);
      return message(cli, language, "loss", { part, what });
    });
    throw new CouldNot([message(cli, language, "losses", { file }), ...lines]);
  }
  return { ...openSession(workbook, "desktop", "at once"), bytes };
}
