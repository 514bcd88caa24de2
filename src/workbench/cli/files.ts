import { readFile } from "node:fs/promises";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { CouldNot } from "./outcome";
import { refuseLosses, type OutputRules } from "./outputs";
import { replaceFiles, type Content } from "./replace-files";

/** The bytes of a file; a missing or unreadable file is said in words. */
export async function readBytes(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CouldNot([message(cli, language, "cannotRead", { file, reason: reasonOf(error) })]);
  }
}

/** Writes files, all or none; asked once more, for others write too while a workbook is scored. */
export async function writeOutputs(
  outputs: readonly (Content & { readonly byDefault?: boolean })[],
  rules: OutputRules,
): Promise<void> {
  await refuseLosses(outputs, rules);
  try {
    await replaceFiles(outputs);
  } catch (error) {
    const file = outputs.map((output) => output.file).join(", ");
    const reason = reasonOf(error);
    throw new CouldNot([message(cli, rules.language, "cannotWrite", { file, reason })]);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
