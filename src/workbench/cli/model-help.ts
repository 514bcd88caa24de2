import { cli } from "../../i18n/cli";
import { helpPageTexts } from "../../i18n/help/page";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { GuideTable } from "../../plans/help/guide";
import { helpPage, type HelpPage, type HelpTable } from "../../plans/help/page";
import { reportHelpPage } from "../../plans/help/report-page";
import { isReport } from "../../plans/reports/report";
import { modelOf, type AnyModel } from "../../plans/models";
import { inputKey } from "../../plans/models/source";
import { print } from "../terminal";
import { alignColumns } from "./columns";
import { writeOutputs } from "./files";
import { modelNames } from "./model-names";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";

/** Says all that helps with an analysis, and writes the picture of its example where --svg says. */
export async function help({ operands, language, svg, force }: Options): Promise<ExitCode> {
  const [id] = operands;
  const page = pageOf(id ?? "", language);
  if (page === null) {
    const names = modelNames.join("|");
    throw new UsageError([
      id === undefined
        ? message(cli, language, "missingArgument", { command: "help", argument: names })
        : message(cli, language, "unknownModel", { name: id, names }),
    ]);
  }
  const lines = pageLines(page, modelOf(id ?? ""), language);
  if (svg !== undefined) {
    await writeOutputs([{ file: svg, content: page.picture() }], { force, language });
    lines.push(message(cli, language, "wrote", { file: svg }));
  }
  print(lines);
  return exitCode.done;
}

function pageOf(id: string, language: Language): HelpPage | null {
  const model = modelOf(id);
  if (model !== null) return helpPage(model, language);
  return isReport(id) ? reportHelpPage(id, language) : null;
}

/** What an analysis is for, its rule, which columns it reads, how it is set, what it writes and an example, line by line. */
export function modelHelp(model: AnyModel, language: Language): string[] {
  return pageLines(helpPage(model, language), model, language);
}

/** @param model null for a report, which reads what the results have */
function pageLines(page: HelpPage, model: AnyModel | null, language: Language): string[] {
  const texts = helpPageTexts[language];
  return [
    ...[page.title, page.about, page.purpose],
    ...["", texts.rule],
    ...page.rules.map((rule) => `  ${rule}`),
    message(helpPageTexts, language, "source", { source: page.source }),
    ...["", ...inputLines(page, model, language)],
    ...settingLines(page, language),
    message(cli, language, "modelHelp.writes"),
    ...page.writes.map((name) => `  ${name}`),
    ...(page.functions.length === 0 ? [] : [texts.functions, `  ${page.functions.join(", ")}`]),
    ...["", texts.example, page.example.text],
    ...[texts["example.reads"], ...tableLines(page.example.reads)],
    ...[texts["example.writes"], ...tableLines(page.example.writes)],
    ...page.guide.flatMap(guideLines),
  ];
}

/** A heading, and of each row what its columns say: texts that are too long to stand beside each other. */
function guideLines({ caption, headers, rows }: GuideTable): string[] {
  return [
    ...["", caption],
    ...rows.flatMap(([name = "", ...cells]) => [
      `  ${name}`,
      ...alignColumns(cells.map((cell, i) => ["  ", headers[i + 1] ?? "", cell])),
    ]),
  ];
}

function inputLines({ inputs }: HelpPage, model: AnyModel | null, language: Language): string[] {
  if (model === null || model.reads === "factors") {
    return [helpPageTexts[language].inputs, ...inputs.map(({ name }) => `  ${name}`)];
  }
  const rows = inputs.map(({ id, headers, kind, optional }) => [
    inputKey(id),
    headers.join(", "),
    kind,
    optional ? message(cli, language, "modelHelp.optional") : "",
  ]);
  return [message(cli, language, "modelHelp.reads"), ...alignColumns(rows)];
}

function settingLines({ settings }: HelpPage, language: Language): string[] {
  if (settings.length === 0) return [helpPageTexts[language].onSettings];
  const rows = settings.map(({ id, name, usual, about }) => [
    ...[id, name, message(cli, language, "modelHelp.usual", { value: usual }), about],
  ]);
  return [message(cli, language, "modelHelp.settings"), ...alignColumns(rows)];
}

function tableLines({ headers, rows }: HelpTable): string[] {
  return alignColumns([headers, ...rows]);
}
