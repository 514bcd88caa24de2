import { templateIds, type TemplateId } from "../../engine/factors/templates";
import { insertTemplate } from "../../excel";
import { cases } from "../../plans/cases";
import { caseContent, caseIds, type CaseId } from "../../plans/cases/case";
import { openSession } from "../session";
import { writeWorkbook } from "../excel/xlsx";
import { print } from "../terminal";
import { badOption } from "./bad-option";
import { writeOutputs } from "./files";
import { marked } from "./mark";
import { operand } from "./operand";
import type { Options } from "./options";
import { refuseLosses } from "./outputs";
import { exitCode, type ExitCode } from "./outcome";
import { wroteLines } from "./wrote";

/** Writes a new workbook with a ready scoring template. */
export async function template(options: Options): Promise<ExitCode> {
  const { language, form, force } = options;
  const file = operand(options, "<out.xlsx>");
  const id = templateOf(options);
  const rules = { force, language };
  await refuseLosses([{ file }], rules);
  const { workbook } = openSession(undefined, "desktop", "at once");
  const blank = workbook.activeSheet;
  const history = caseOf(options);
  await insertTemplate({
    ...(history === null ? { template: id, language } : caseContent(cases[history], language)),
    form,
  });
  workbook.removeSheet(blank);
  await writeOutputs(
    [{ file, content: marked(await writeWorkbook(workbook, undefined, file)) }],
    rules,
  );
  print(wroteLines([file], language));
  return exitCode.done;
}

/** The case history whose customers it is to hold; null for an empty one. */
function caseOf({ history, language }: Options): CaseId | null {
  if (history === undefined) return null;
  const found = caseIds.find((id) => id === history);
  if (found !== undefined) return found;
  throw badOption(language, "case", history, caseIds.join(", "));
}

function templateOf({ template: asked = "standard", language }: Options): TemplateId {
  const found = templateIds.find((id) => id === asked);
  if (found !== undefined) return found;
  throw badOption(language, "template", asked, templateIds.join(", "));
}
