import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { recognise } from "../../i18n/recognise";
import { print, printJson } from "../terminal";
import { openFile } from "./open";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, type ExitCode } from "./outcome";
import { decide } from "./own-table/decide";
import { decisionJson } from "./own-table/decision-json";
import { proposalLines, questionLines } from "./own-table/describe";

/** Says what of a file would be scored and how, and what has to be asked; nothing is written. */
export async function adopt(options: Options): Promise<ExitCode> {
  const { language } = options;
  await openFile(operand(options, "<in.xlsx|in.csv>"), language, true);
  const decision = await decide(options);
  if (options.json) printJson(decision === null ? null : decisionJson(decision), 1);
  else if (decision === null) print([message(recognise, language, "noTable")]);
  else {
    const questions = questionLines(decision, language);
    print([
      ...proposalLines(decision, language),
      ...questions,
      ...(questions.length === 0 && decision.proposal.refusal === null
        ? [message(cli, language, "nothingOpen")]
        : []),
    ]);
  }
  return exitCode.done;
}
