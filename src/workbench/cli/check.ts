import { checkWorkbook } from "../../excel";
import { print, printJson } from "../terminal";
import { openFile } from "./open";
import { operand } from "./operand";
import type { Options } from "./options";
import { uncalculatedJson, uncalculatedLines } from "./uncalculated";
import { exitCode, type ExitCode } from "./outcome";
import { needsMending, problemLines, problemsJson } from "./report";

/** Lists what is wrong in a workbook's tables; nothing is written. */
export async function check(options: Options): Promise<ExitCode> {
  const { workbook } = await openFile(operand(options, "<in.xlsx>"), options.language, true);
  const problems = await checkWorkbook();
  if (options.json) {
    printJson({ problems: problemsJson(problems), uncalculated: uncalculatedJson(workbook) }, 1);
  } else {
    print([
      ...problemLines(problems, options.language),
      ...uncalculatedLines(workbook, options.language),
    ]);
  }
  return needsMending(problems) ? exitCode.problems : exitCode.done;
}
