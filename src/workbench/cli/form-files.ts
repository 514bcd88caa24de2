import { basename } from "node:path";
import { files as fileTexts } from "../../i18n/files";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { FormCells } from "../../plans/round/read-form";
import type { Sheet } from "../excel/model/types";
import { NotAWorkbook, readWorkbook } from "../excel/xlsx";
import { readBytes } from "./files";
import { refuseTooLarge } from "./memory";
import { CouldNot } from "./outcome";

/** The sheets of files that came back, each by its file's name. */
export async function formsFrom(
  paths: readonly string[],
  language: Language,
): Promise<FormCells[]> {
  const all = await Promise.all(
    paths.map(async (file) => {
      const bytes = await readBytes(file, language);
      refuseTooLarge(bytes, { file, language });
      const { workbook } = await readWorkbook(bytes).catch((error: unknown) => {
        if (!(error instanceof NotAWorkbook)) throw error;
        const reason = message(fileTexts, language, `reason.${error.reason}`, { part: error.part });
        throw new CouldNot([message(cli, language, "cannotRead", { file, reason })]);
      });
      const filled = workbook.sheets.filter((sheet) => sheet.usedArea() !== undefined);
      return filled.map((sheet) => ({ name: basename(file), cells: cellsOf(sheet) }));
    }),
  );
  return all.flat();
}

function cellsOf(sheet: Sheet): FormCells["cells"] {
  const used = sheet.usedArea();
  if (used === undefined) return [];
  return Array.from({ length: used.bottom - used.top + 1 }, (_, r) =>
    Array.from({ length: used.right - used.left + 1 }, (__, c) => {
      const value = sheet.value(used.top + r, used.left + c);
      return typeof value === "object" ? null : value;
    }),
  );
}
