import { templateIds } from "../../engine/factors/templates";
import { KamError } from "../../excel";
import { cli } from "../../i18n/cli";
import { describeError } from "../../i18n/errors";
import { files } from "../../i18n/files";
import { pickLanguage, type Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { typedTableIds } from "../../plans/accounts/table";
import { NotAWorkbook } from "../excel/xlsx";
import { complain } from "../terminal";
import { reasonOf } from "./files";
import { modelNames } from "./model-names";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";
import { Undecided } from "./own-table/undecided";

/** Runs what a command does, says in words what it failed for, and ends with the exit code. */
export async function runToExit(work: () => ExitCode | Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const { lines, code } = explain(error, pickLanguage(process.env.LANG?.replace("_", "-")));
    complain(lines);
    process.exitCode = code;
  }
}

/** How the command line is used, line by line. */
export function usageLines(language: Language): string[] {
  return message(cli, language, "usage", {
    templates: templateIds.join("|"),
    tables: typedTableIds.join("|"),
    models: modelNames.join("|"),
  }).split("\n");
}

function explain(error: unknown, language: Language): { lines: readonly string[]; code: ExitCode } {
  if (error instanceof UsageError) {
    return { lines: [...error.lines, "", ...usageLines(language)], code: exitCode.usage };
  }
  if (error instanceof Undecided) return { lines: error.lines, code: exitCode.usage };
  if (error instanceof CouldNot) return { lines: error.lines, code: exitCode.failed };
  if (error instanceof KamError) {
    const { text, remedy } = describeError(error.code, language, error.place);
    const failed = message(cli, language, "failed", { code: error.code, what: text, remedy });
    return { lines: [failed], code: exitCode.failed };
  }
  if (error instanceof NotAWorkbook) {
    const { reason, part } = error;
    return {
      lines: [message(files, language, `reason.${reason}`, { part })],
      code: exitCode.failed,
    };
  }
  const crashed = message(cli, language, "crashed", { reason: reasonOf(error) });
  return { lines: [crashed], code: exitCode.failed };
}
