import {
  inspectWorkbook,
  scoreWorkbook,
  writeSettings,
  type ScoreReport,
  type WorkbookSummary,
} from "../../excel";
import type { Language } from "../../i18n/language";
import { renderSvg } from "../../plans/chart/svg";
import type { Workbook } from "../excel/model/types";
import type { WriteMode } from "../../plans/settings/types";
import { writeWorkbook } from "../excel/xlsx";
import { print, printJson } from "../terminal";
import { describeCharts } from "./describe-charts";
import { readBytes, writeOutputs } from "./files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { exitCode, type ExitCode } from "./outcome";
import { refuseLosses } from "./outputs";
import { refuseTooMany, refuseTooManyResults, type Load } from "./memory";
import { refuseTooManyCustomers } from "./most-customers";
import { refuseUnlike } from "./reopen";
import { besideName } from "./beside-name";
import { describeReport, needsMending, problemLines, reportJson } from "./report";
import { operand } from "./operand";
import { decisionJson } from "./own-table/decision-json";
import { resultsCsv } from "./results-csv";
import { isAsked, takeTable } from "./own-table/take-table";
import { Undecided } from "./own-table/undecided";
import { settingsAsked } from "./settings-asked";
import { uncalculatedJson, uncalculatedLines } from "./uncalculated";
import { unlessInTheWay } from "./unless-in-the-way";
import { warningLines, warningsJson } from "./warnings";
import { wroteLines } from "./wrote";

/** Scores a workbook with the add-in's own code and saves it beside the original, or where --out says. */
export async function score(options: Options): Promise<ExitCode> {
  const file = operand(options, "<in.xlsx|in.csv>");
  const scored = await unlessUndecided(() => scoreFile(file, options), options);
  if (scored === null) return exitCode.usage;
  const { report, written, workbook } = scored;
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
      ...wroteLines(written, options.language),
    ]);
  }
  return options.strict && needsMending(report.problems) ? exitCode.problems : exitCode.done;
}

/** Other programs are told what is open just as they would be told the results; null where it is. */
async function unlessUndecided(
  work: () => Promise<ScoredFile>,
  { json }: Options,
): Promise<ScoredFile | null> {
  try {
    return await work();
  } catch (error) {
    if (!json || !(error instanceof Undecided)) throw error;
    printJson(error.decision === null ? null : decisionJson(error.decision), 1);
    return null;
  }
}

export interface ScoredFile {
  readonly report: ScoreReport;
  readonly written: readonly string[];
  readonly workbook: Workbook;
}

/** Scores a file; says what was found and which files were written. */
export async function scoreFile(file: string, options: Options): Promise<ScoredFile> {
  const { language, force, svg, csv } = options;
  const workbookOut = {
    file: options.out ?? besideName(file, "scored"),
    byDefault: options.out === undefined,
  };
  const rules = { input: file, force, language };
  const beside = [svg, csv].flatMap((path) => (path === undefined ? [] : [{ file: path }]));
  await refuseLosses([workbookOut, ...beside], rules);
  const { changedSince } = options;
  // Read before anything is written: it may be the file that is to be replaced.
  const earlier = changedSince === undefined ? null : await readBytes(changedSince, language);
  const { workbook, bytes } = await openFile(file, language, force);
  // Said first, because no memory would be enough; of a table that has to be chosen it is known only afterwards.
  if (!isAsked(options)) await refuseCustomersBeyond(options.mode, { file, language });
  refuseTooMany(workbook, options.mode, { file, language });
  await takeTable(options);
  const summary = await refuseCustomersBeyond(options.mode, { file, language });
  refuseTooManyResults(summary.customers?.rows ?? 0, { file, language });
  const written = languageOf(options, summary);
  const change = settingsAsked(options.set, summary.settings, language);
  if (options.set.length > 0) await writeSettings(change);
  const report = await run(options, written);
  const table = resultsCsv(report, options, earlier);
  describeCharts(workbook);
  const content = await writeWorkbook(workbook, bytes, workbookOut.file);
  await refuseUnlike(
    { written: content, original: bytes },
    workbook,
    report,
    { language: written, mode: options.mode },
    language,
  );
  const outputs = [
    { ...workbookOut, content: marked(content) },
    ...(svg === undefined || report.model === null
      ? []
      : [
          {
            file: svg,
            content: renderSvg(report.model, { language: report.source.settings.language }),
          },
        ]),
    ...(csv === undefined ? [] : [{ file: csv, content: table }]),
  ];
  await writeOutputs(outputs, rules);
  return { report, written: outputs.map((output) => output.file), workbook };
}

async function refuseCustomersBeyond(mode: WriteMode, load: Load): Promise<WorkbookSummary> {
  const summary = await inspectWorkbook();
  refuseTooManyCustomers(summary.customers, mode, load);
  return summary;
}

/** The language that is written: the workbook's own, unless another was asked for. */
function languageOf({ language, languageAsked }: Options, { settings }: WorkbookSummary): Language {
  return languageAsked ? language : settings.language;
}

function run(
  { mode, cuts, columns, table, language, force }: Options,
  written: Language,
): Promise<ScoreReport> {
  return unlessInTheWay(
    () =>
      scoreWorkbook({
        mode,
        now: new Date(),
        consent: force ? "overwrite" : "ask",
        ...(cuts === undefined ? {} : { cuts }),
        ...(columns === undefined ? {} : { carried: columns.split(",") }),
        ...(table ? { reports: ["results-table"] as const } : {}),
        language: written,
      }),
    language,
  );
}
