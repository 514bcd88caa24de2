import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";

/** Says which files were written, a line each. */
export function wroteLines(files: readonly string[], language: Language): string[] {
  return files.map((file) => message(cli, language, "wrote", { file }));
}
