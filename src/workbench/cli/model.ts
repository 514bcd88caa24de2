import { basename, dirname, extname, join } from "node:path";
import type { Cell } from "../../engine/cell";
import { inspectWorkbook, NeedsConsent, runModel, type ModelReport } from "../../excel";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { renderSvg } from "../../plans/chart/svg";
import { doubtSettings, readDoubt } from "../../plans/certainty/doubt";
import { certaintyColumnIds, type CertaintyColumn } from "../../plans/certainty/layout";
import { modelOf, models, type AnyModel } from "../../plans/models";
import { certainty } from "../../plans/models/certainty";
import type { Typed } from "../../plans/models/settings";
import { inputKey, tableKey } from "../../plans/models/source";
import { isReport, reports } from "../../plans/reports/report";
import { placeText } from "../../plans/reference";
import { describeCharts } from "./describe-charts";
import { writeWorkbook } from "../excel/xlsx";
import { print, printJson } from "../terminal";
import { alignColumns } from "./columns";
import { writeOutputs } from "./files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";
import { reportSheet } from "./report-sheet";
import { refuseLosses } from "./outputs";
import { needsMending, problemLines, problemsJson } from "./report";
import { uncalculatedLines } from "./uncalculated";
import { warningLines, warningsJson } from "./warnings";
import { wroteLines } from "./wrote";

/** Rows that are printed; the workbook holds all. */
const MOST_ROWS = 20;

/** Works an analysis out over a workbook, and saves its sheet and chart beside the original or where --out says. */
export async function model(options: Options): Promise<ExitCode> {
  const [id, file] = options.operands;
  if (id !== undefined && isReport(id)) return reportSheet(id, file, options);
  const found = modelOf(id ?? "");
  if (found === null || file === undefined) throw usage(options, id);
  const { language, force, svg } = options;
  const workbookOut = {
    file: options.out ?? besides(file, found),
    byDefault: options.out === undefined,
  };
  const rules = { input: file, force, language };
  await refuseLosses([workbookOut, ...(svg === undefined ? [] : [{ file: svg }])], rules);
  const { workbook, bytes } = await openFile(file, language, force);
  const report = await run(found, options);
  describeCharts(workbook);
  const outputs = [
    { ...workbookOut, content: marked(await writeWorkbook(workbook, bytes, workbookOut.file)) },
    ...(svg === undefined || report.picture === null
      ? []
      : [{ file: svg, content: renderSvg(report.picture, { language }) }]),
  ];
  await writeOutputs(outputs, rules);
  if (options.json) printJson(asJson(found, report), 1);
  else {
    print([
      ...describe(found, report, language),
      ...problemLines(report.problems, language),
      ...warningLines(report.warnings, language),
      ...uncalculatedLines(workbook, language),
      ...wroteLines(
        outputs.map((output) => output.file),
        language,
      ),
    ]);
  }
  return options.strict && needsMending(report.problems) ? exitCode.problems : exitCode.done;
}

function usage({ language }: Options, id: string | undefined): UsageError {
  const names = [...models.map((known) => known.id), ...reports].join("|");
  const argument = `${id ?? names} <in.xlsx>`;
  return new UsageError([
    id === undefined || modelOf(id) !== null
      ? message(cli, language, "missingArgument", { command: "model", argument })
      : message(cli, language, "unknownModel", { name: id, names }),
  ]);
}

async function run(found: AnyModel, options: Options): Promise<ModelReport> {
  const { mode, language, languageAsked, force } = options;
  try {
    return await runModel({
      model: found,
      mode,
      now: new Date(),
      typed: typedOf(found, options),
      consent: force ? "overwrite" : "ask",
      language: languageAsked ? language : (await inspectWorkbook()).settings.language,
    });
  } catch (error) {
    if (!(error instanceof NeedsConsent)) throw error;
    const places = error.conflicts.map((conflict) => `  ${placeText(conflict)}`);
    throw new CouldNot([message(cli, language, "needsConsent"), ...places]);
  }
}

/** `--set endOfA=0.7 --set input.value=Revenue`: a setting, or the header of an input's column. */
function typedOf(found: AnyModel, { set, language }: Options): Typed {
  const known = settable(found);
  if (known.length === 0 && set.length > 0)
    throw new UsageError([message(cli, language, "setOnSheet")]);
  const entries = set.map((text): [string, Cell] => {
    const [, given = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    const id = given.trim();
    if (!known.includes(id)) {
      const allowed = `id=value; id: ${known.join(", ")}`;
      throw new UsageError([
        message(cli, language, "badOption", { option: "set", value: text, allowed }),
      ]);
    }
    const number = Number(value);
    return [id, value.trim() === "" || Number.isNaN(number) ? value : number];
  });
  const typed = Object.fromEntries(entries);
  const [fault] = found.id === certainty.id ? readDoubt(typed).faults : [];
  if (fault !== undefined) {
    const allowed = found.texts[language][`${fault}.about`] ?? "";
    const given = set.find((text) => text.startsWith(fault)) ?? "";
    throw new UsageError([
      message(cli, language, "badOption", { option: "set", value: given, allowed }),
    ]);
  }
  return typed;
}

/** What can be set of a model: its settings, and the headers of its inputs; the portfolio's stand in the workbook. */
function settable(model: AnyModel): readonly string[] {
  if (model.reads === "factors") return model.id === certainty.id ? doubtSettings : [];
  const { settings, inputs } = model;
  return [...Object.keys(settings), ...Object.keys(inputs).map(inputKey), tableKey];
}

function describe(found: AnyModel, report: ModelReport, language: Language): string[] {
  const texts = found.texts[language];
  const printed = Object.keys(found.columns)
    .map((id, i) => [id, i] as const)
    .filter(([id]) => found.id !== certainty.id || !leftToTheSheet.has(id));
  const headers = printed.map(([id]) => texts[`column.${id}`] ?? id);
  const rows = inOrder(found, report.cells)
    .slice(0, MOST_ROWS)
    .map((row) =>
      printed.map(([, i]) => {
        const cell = row[i] ?? "";
        return typeof cell === "number" ? number(cell, language) : cell;
      }),
    );
  const title = texts.title ?? found.id;
  return [
    message(cli, language, "modelled", { model: title, count: report.cells.length }),
    ...alignColumns([headers, ...rows]),
  ];
}

/** Names of a dozen factors in a row, and what is 0 nearly everywhere, take a terminal's width for nothing. */
const leftToTheSheet: ReadonlySet<string> = new Set<CertaintyColumn>([
  ...(["star", "cashCow", "questionMark", "dog", "standardError"] as const),
  ...(["fromAttractiveness", "toAttractiveness", "fromAdvantage", "toAdvantage"] as const),
]);

/** As the customers stand; where the question is how sure, the least sure first. */
function inOrder(found: AnyModel, cells: ModelReport["cells"]): ModelReport["cells"] {
  if (found.id !== certainty.id) return cells;
  const own = certaintyColumnIds.indexOf("own");
  const shareIn = (row: (typeof cells)[number]) => {
    const share = row[own];
    return typeof share === "number" ? share : Infinity;
  };
  return cells.toSorted((a, b) => shareIn(a) - shareIn(b));
}

function number(value: number, language: Language): string {
  return formatNumber(value, language, 4);
}

function asJson(found: AnyModel, { cells, problems, warnings }: ModelReport): unknown {
  const ids = Object.keys(found.columns);
  const customers = cells.map((row) => Object.fromEntries(ids.map((id, i) => [id, row[i] ?? ""])));
  return {
    model: found.id,
    customers,
    problems: problemsJson(problems),
    warnings: warningsJson(warnings),
  };
}

function besides(file: string, { id }: AnyModel): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-${id}${extension}`);
}
