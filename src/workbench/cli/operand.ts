import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import type { Options } from "./options";
import { UsageError } from "./outcome";

/**
 * A thing named after the command, such as the file to read.
 *
 * @param argument what is said to be missing where it is
 * @param at left out: the first
 */
export function operand(
  { command = "", operands, language }: Options,
  argument: string,
  at = 0,
): string {
  const found = operands[at];
  if (found !== undefined) return found;
  throw new UsageError([message(cli, language, "missingArgument", { command, argument })]);
}
