import { readFile } from "node:fs/promises";
import { conformance } from "../../i18n/conformance";
import { pickLanguage } from "../../i18n/language";
import { message } from "../../i18n/message";
import { reasonOf } from "../cli/files";
import { CouldNot, exitCode, UsageError, type ExitCode } from "../cli/outcome";
import { complain, print, printJson } from "../terminal";
import { readAnswers } from "./answers";
import { describeComparison } from "./describe-comparison";
import { standInAnswers } from "./stand-in";

const language = pickLanguage(process.env.LANG?.replace("_", "-"));

/** `npm run conformance`: the stand-in's answers, or those of an Excel compared with them. */
async function run([command, file, ...surplus]: readonly string[]): Promise<ExitCode> {
  if (command === "answers" && file === undefined) {
    printJson(await standInAnswers(), 2);
    return exitCode.done;
  }
  if (command !== "compare" || file === undefined || surplus.length > 0) {
    throw new UsageError(message(conformance, language, "usage").split("\n"));
  }
  const answers = readAnswers(await textOf(file));
  if (answers === null)
    throw new CouldNot([message(conformance, language, "cannotRead", { file })]);
  const { lines, differing } = describeComparison(answers, await standInAnswers(), language);
  print(lines);
  return differing > 0 ? exitCode.problems : exitCode.done;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CouldNot([reasonOf(error)]);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof CouldNot)) throw error;
  complain(error.lines);
  process.exitCode = error instanceof UsageError ? exitCode.usage : exitCode.failed;
}
