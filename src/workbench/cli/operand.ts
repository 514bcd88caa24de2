import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import type { Options } from "./options";
import { UsageError } from "./outcome";

/** The first thing named after the command, such as the file to read. */
export function operand({ command = "", operands, language }: Options, argument: string): string {
  const [first] = operands;
  if (first !== undefined) return first;
  throw new UsageError([message(cli, language, "missingArgument", { command, argument })]);
}
