import { basename, extname, join, dirname } from "node:path";
import { inspectWorkbook, NeedsConsent, scoreWorkbook, type ScoreReport } from "../../excel";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { renderSvg } from "../../plans/chart/svg";
import type { Workbook } from "../excel/model/types";
import { placeText } from "../../plans/reference";
import { writeWorkbook } from "../excel/xlsx";
import { print, printJson } from "../terminal";
import { writeOutputs } from "./files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { CouldNot, exitCode, type ExitCode } from "./outcome";
import { refuseLosses } from "./outputs";
import { refuseTooMany } from "./memory";
import { refuseUnlike } from "./reopen";
import { describeReport, needsMending, problemLines, reportJson } from "./report";
import { operand } from "./operand";
import { uncalculatedJson, uncalculatedLines } from "./uncalculated";
import { warningLines, warningsJson } from "./warnings";

/** Scores a workbook with the add-in's own code and saves it beside the original, or where --out says. */
export async function score(options: Options): Promise<ExitCode> {
  const file = operand(options, "<in.xlsx>");
  const { report, written, workbook } = await scoreFile(file, options);
  if (options.json) {
    printJson(
      {
        ...reportJson(report),
        warnings: warningsJson(report.warnings),
        uncalculated: uncalculatedJson(workbook),
      },
      1,
    );
  } else {
    print([
      ...describeReport(report, options.language),
      ...problemLines(report.problems, options.language),
      ...warningLines(report.warnings, options.language),
      ...uncalculatedLines(workbook, options.language),
      ...written.map((path) => message(cli, options.language, "wrote", { file: path })),
    ]);
  }
  return options.strict && needsMending(report.problems) ? exitCode.problems : exitCode.done;
}

export interface ScoredFile {
  readonly report: ScoreReport;
  readonly written: readonly string[];
  readonly workbook: Workbook;
}

/** Scores a file; says what was found and which files were written. */
export async function scoreFile(file: string, options: Options): Promise<ScoredFile> {
  const { language, force, svg } = options;
  const workbookOut = {
    file: options.out ?? scoredName(file),
    byDefault: options.out === undefined,
  };
  const rules = { input: file, force, language };
  await refuseLosses([workbookOut, ...(svg === undefined ? [] : [{ file: svg }])], rules);
  const { workbook, bytes } = await openFile(file, language, force);
  refuseTooMany(workbook, options.mode, { file, language });
  const report = await run(options);
  const written = await writeWorkbook(workbook, bytes, workbookOut.file);
  await refuseUnlike(written, workbook, report, language);
  const outputs = [
    { ...workbookOut, content: marked(written) },
    ...(svg === undefined || report.model === null
      ? []
      : [
          {
            file: svg,
            content: renderSvg(report.model, { language: report.source.settings.language }),
          },
        ]),
  ];
  await writeOutputs(outputs, rules);
  return { report, written: outputs.map((output) => output.file), workbook };
}

async function run({ mode, cuts, language, languageAsked, force }: Options): Promise<ScoreReport> {
  try {
    return await scoreWorkbook({
      mode,
      now: new Date(),
      consent: force ? "overwrite" : "ask",
      ...(cuts === undefined ? {} : { cuts }),
      language: languageAsked ? language : (await inspectWorkbook()).settings.language,
    });
  } catch (error) {
    if (!(error instanceof NeedsConsent)) throw error;
    const places = error.conflicts.map((conflict) => `  ${placeText(conflict)}`);
    throw new CouldNot([message(cli, language, "needsConsent"), ...places]);
  }
}

function scoredName(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-scored${extension}`);
}
