import { templateIds, templates, type TemplateId } from "../../engine/factors/templates";
import { insertTemplate } from "../../excel";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { openSession } from "../session";
import { writeWorkbook } from "../excel/xlsx";
import { writeBytes } from "./files";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";

/** Writes a new workbook with a ready scoring template. */
export async function template(options: Options): Promise<ExitCode> {
  const { language, form } = options;
  const file = operand(options, "<out.xlsx>");
  const id = templateOf(options);
  const { workbook } = openSession();
  const blank = workbook.activeSheet;
  await insertTemplate({ template: id, language, form });
  workbook.removeSheet(blank);
  await writeBytes(file, await writeWorkbook(workbook), language);
  console.log(message(cli, language, "wrote", { file }));
  return exitCode.done;
}

function templateOf({ template: asked = "standard", language }: Options): TemplateId {
  if (asked in templates) return asked as TemplateId;
  throw new UsageError(
    message(cli, language, "badOption", {
      option: "template",
      value: asked,
      allowed: templateIds.join(", "),
    }),
  );
}
