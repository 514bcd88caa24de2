import { scoreWorkbook } from "../../excel";
import { reportsCli } from "../../i18n/reports/cli";
import { message } from "../../i18n/message";
import type { ReportId } from "../../plans/reports/report";
import { print, printJson } from "../terminal";
import { badOption } from "./bad-option";
import { needsMending, problemLines, problemsJson } from "./report";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, type ExitCode } from "./outcome";
import { saveBeside } from "./save-beside";
import { warningLines, warningsJson } from "./warnings";
import { wroteLines } from "./wrote";

/** Scores a workbook and writes a report of its results, beside the original or where --out says. */
export async function reportSheet(id: ReportId, options: Options): Promise<ExitCode> {
  const { language, mode, json, strict } = options;
  const file = operand(options, `${id} <in.xlsx>`, 1);
  const set = setIn(id, options);
  const { result, written } = await saveBeside(
    {
      file,
      ending: id,
      work: (asked) => scoreWorkbook({ ...asked, mode, reports: [id], ...set, now: new Date() }),
    },
    options,
  );
  const { names, problems, warnings, sheets, report } = result;
  if (json) {
    const customers = names.length;
    const said = { problems: problemsJson(problems), warnings: warningsJson(warnings) };
    printJson({ report: id, customers, sheets, ...said }, 1);
  } else {
    print([
      message(reportsCli, language, "reported", {
        count: names.length,
        sheet: report ?? id,
      }),
      ...problemLines(problems, language),
      ...warningLines(warnings, language),
      ...wroteLines(written, language),
    ]);
  }
  return strict && needsMending(problems) ? exitCode.problems : exitCode.done;
}

/** What --set says: of key accounts how many can be served. */
function setIn(id: ReportId, { set, language }: Options): { readonly capacity?: number } {
  const [last] = set.slice(-1);
  if (last === undefined) return {};
  const capacity = id === "key-accounts" ? /^capacity=(\d{1,6})$/.exec(last)?.[1] : undefined;
  if (capacity === undefined) throw badOption(language, "set", last, "capacity=20 (key-accounts)");
  return { capacity: Number(capacity) };
}
