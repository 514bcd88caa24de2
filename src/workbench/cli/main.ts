import { templateIds } from "../../engine/factors/templates";
import { KamError } from "../../excel";
import { cli } from "../../i18n/cli";
import { describeError } from "../../i18n/errors";
import { pickLanguage } from "../../i18n/language";
import { message } from "../../i18n/message";
import { call } from "./call";
import { check } from "./check";
import { reasonOf } from "./files";
import { parseOptions, type Options } from "./options";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";
import { score } from "./score";
import { template } from "./template";

const commands: Readonly<Record<string, (options: Options) => ExitCode | Promise<ExitCode>>> = {
  score,
  template,
  check,
  call,
};

async function run(argv: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(argv);
  const { command, language, help } = options;
  const usage = message(cli, language, "usage", { templates: templateIds.join("|") });
  if (help) {
    console.log(usage);
    return exitCode.done;
  }
  const known = command === undefined ? undefined : commands[command];
  if (known !== undefined) return known(options);
  const unknown =
    command === undefined ? "" : message(cli, language, "unknownCommand", { command });
  throw new UsageError([unknown, usage].filter((text) => text !== "").join("\n\n"));
}

/** What a failure is called, and the exit code it ends with. */
function explain(error: unknown): { text: string; code: ExitCode } {
  const language = pickLanguage(process.env.LANG?.replace("_", "-"));
  if (error instanceof UsageError) return { text: error.message, code: exitCode.usage };
  if (error instanceof CouldNot) return { text: error.message, code: exitCode.failed };
  if (error instanceof KamError) {
    const { text, remedy } = describeError(error.code, language, error.place);
    const failed = message(cli, language, "failed", { code: error.code, what: text, remedy });
    return { text: failed, code: exitCode.failed };
  }
  return {
    text: message(cli, language, "crashed", { reason: reasonOf(error) }),
    code: exitCode.failed,
  };
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const { text, code } = explain(error);
  console.error(text);
  process.exitCode = code;
}
