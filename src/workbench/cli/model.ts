import type { Cell } from "../../engine/cell";
import { runModel, type ModelReport } from "../../excel";
import { typedTableTexts } from "../../i18n/accounts/shared";
import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { renderSvg } from "../../plans/chart/svg";
import { doubtSettings, readDoubt } from "../../plans/certainty/doubt";
import { certaintyColumnIds, type CertaintyColumn } from "../../plans/certainty/layout";
import { namesListed } from "../../plans/accounts/said";
import { modelOf, type AnyModel } from "../../plans/models";
import { columnOfCustomer } from "../../plans/models/by-customer";
import { certainty } from "../../plans/models/certainty";
import type { Typed } from "../../plans/models/settings";
import { shownCell } from "../../plans/models/shown";
import { inputKey, tableKey } from "../../plans/models/source";
import { sameKey } from "../../plans/models/typed-key";
import { isReport } from "../../plans/reports/report";
import { print, printJson } from "../terminal";
import { badOption } from "./bad-option";
import { alignColumns } from "./columns";
import { modelNames } from "./model-names";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";
import { reportSheet } from "./report-sheet";
import { needsMending, problemLines, problemsJson } from "./report";
import { saveBeside } from "./save-beside";
import { uncalculatedLines } from "./uncalculated";
import { warningLines, warningsJson } from "./warnings";
import { wroteLines } from "./wrote";

/** Rows that are printed; the workbook holds all. */
const MOST_ROWS = 20;

/** Works an analysis out over a workbook, and saves its sheet and chart beside the original or where --out says. */
export async function model(options: Options): Promise<ExitCode> {
  const [id, file] = options.operands;
  if (id !== undefined && isReport(id)) return reportSheet(id, options);
  const found = modelOf(id ?? "");
  if (found === null || file === undefined) throw usage(options, id);
  const { language, svg } = options;
  const {
    result: report,
    workbook,
    written,
  } = await saveBeside(
    {
      file,
      ending: found.id,
      work: (asked) =>
        runModel({
          ...asked,
          model: found,
          mode: options.mode,
          now: new Date(),
          typed: typedOf(found, options),
        }),
      besides: svg === undefined ? [] : [{ file: svg }],
      contents: ({ picture }) =>
        svg === undefined || picture === null
          ? []
          : [{ file: svg, content: renderSvg(picture, { language }) }],
    },
    options,
  );
  if (options.json) printJson(asJson(found, report), 1);
  else {
    print([
      ...describe(found, report, language),
      ...absentLines(report, language),
      ...problemLines(report.problems, language),
      ...warningLines(report.warnings, language),
      ...uncalculatedLines(workbook, language),
      ...wroteLines(written, language),
    ]);
  }
  return options.strict && needsMending(report.problems) ? exitCode.problems : exitCode.done;
}

/** Who is missing because the table that was read does not hold them. */
function absentLines({ absent = [] }: ModelReport, language: Language): string[] {
  const params = { count: absent.length, names: namesListed(absent) };
  return absent.length === 0 ? [] : [message(typedTableTexts, language, "absent", params)];
}

function usage({ language }: Options, id: string | undefined): UsageError {
  const names = modelNames.join("|");
  const argument = `${id ?? names} <in.xlsx>`;
  return new UsageError([
    id === undefined || modelOf(id) !== null
      ? message(cli, language, "missingArgument", { command: "model", argument })
      : message(cli, language, "unknownModel", { name: id, names }),
  ]);
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
      throw badOption(language, "set", text, allowed);
    }
    const number = Number(value);
    return [id, value.trim() === "" || Number.isNaN(number) ? value : number];
  });
  const typed = Object.fromEntries(entries);
  const [fault] = found.id === certainty.id ? readDoubt(typed).faults : [];
  if (fault !== undefined) {
    const allowed = found.texts[language][`${fault}.about`] ?? "";
    const given = set.find((text) => text.startsWith(fault)) ?? "";
    throw badOption(language, "set", given, allowed);
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
      printed.map(([id, i]) => {
        const cell = row[i] ?? "";
        const kind = found.columns[id]?.kind;
        if (typeof cell !== "number") return cell;
        return kind === "percent" || kind === "coverage"
          ? shownCell(cell, kind, language)
          : number(cell, language);
      }),
    );
  const title = texts.title ?? found.id;
  return [
    message(cli, language, "modelled", { model: title, count: customersIn(found, report.cells) }),
    ...alignColumns([headers, ...rows]),
  ];
}

/** Some analyses have several rows for a customer. */
function customersIn({ columns }: AnyModel, cells: ModelReport["cells"]): number {
  const whose = columnOfCustomer(columns);
  if (whose < 0) return cells.length;
  const names = cells.map((row) => sameKey(row[whose] ?? "")).filter((name) => name !== "");
  return new Set(names).size;
}

/** Names of a dozen factors in a row, and what is 0 nearly everywhere, take a terminal's width for nothing. */
const leftToTheSheet: ReadonlySet<string> = new Set<CertaintyColumn>([
  ...(["star", "cashCow", "questionMark", "dog", "standardError"] as const),
  ...(["fromAttractiveness", "toAttractiveness", "fromAdvantage", "toAdvantage"] as const),
  ...(["aloneAttractiveness", "aloneWeightAttractiveness"] as const),
  ...(["aloneAdvantage", "aloneWeightAdvantage"] as const),
]);

/** As the customers stand; where the question is how sure, the least sure first. */
function inOrder(found: AnyModel, cells: ModelReport["cells"]): ModelReport["cells"] {
  if (found.id !== certainty.id) return cells;
  const own = certaintyColumnIds.indexOf("own");
  const shareIn = (row: (typeof cells)[number]) => {
    const share = row[own];
    return typeof share === "number" ? share : Infinity;
  };
  return [...cells].sort((a, b) => shareIn(a) - shareIn(b));
}

function number(value: number, language: Language): string {
  return formatNumber(value, language, 4);
}

function asJson(found: AnyModel, { cells, problems, warnings, absent = [] }: ModelReport): unknown {
  const ids = Object.keys(found.columns);
  const customers = cells.map((row) => Object.fromEntries(ids.map((id, i) => [id, row[i] ?? ""])));
  return {
    model: found.id,
    customers,
    absent,
    problems: problemsJson(problems),
    warnings: warningsJson(warnings),
  };
}
