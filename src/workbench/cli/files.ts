import { readFile, writeFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { CouldNot } from "./outcome";

/** The bytes of a file; a missing or unreadable file is said in words. */
export async function readBytes(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CouldNot(message(cli, language, "cannotRead", { file, reason: reasonOf(error) }));
  }
}

/** Writes a file, making its folder where it is missing. */
export async function writeBytes(
  file: string,
  content: Uint8Array | string,
  language: Language,
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new CouldNot(message(cli, language, "cannotWrite", { file, reason: reasonOf(error) }));
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
