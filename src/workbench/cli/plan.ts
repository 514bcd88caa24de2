import { basename, extname, join } from "node:path";
import { scoreWorkbook, writeAccountPages, type PagesReport, type ScoreReport } from "../../excel";
import { message } from "../../i18n/message";
import { planCli } from "../../i18n/reports/plan-cli";
import { chosenCustomer } from "../../plans/reports/plan/spec";
import { readWorkbook, writeWorkbook } from "../excel/xlsx";
import { openSession } from "../session";
import { print, printJson } from "../terminal";
import { describeCharts } from "./describe-charts";
import { writeOutputs } from "./files";
import { pdfOf } from "./libre-office";
import { operand } from "./operand";
import type { Options } from "./options";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";
import { refuseLosses } from "./outputs";
import { needsMending, problemLines, problemsJson } from "./report";
import { saveBeside } from "./save-beside";
import { warningLines, warningsJson } from "./warnings";
import { wroteLines } from "./wrote";

/** Writes the account plan of a customer, or of all key accounts, and prints them to a PDF where that is asked for. */
export async function plan(options: Options): Promise<ExitCode> {
  const file = operand(options, "<in.xlsx>");
  const { language, mode, customer, all, pdf, force, json, strict } = options;
  if (customer !== undefined && all) throw new UsageError([message(planCli, language, "either")]);
  const printed = pdf === undefined ? null : join(pdf, `${nameOf(file)}-account-plans.pdf`);
  const rules = { input: file, force, language };
  if (printed !== null) await refuseLosses([{ file: printed }], rules);
  const now = new Date();
  const { result, workbook, written } = await saveBeside(
    {
      file,
      ending: "plan",
      work: async (asked) => {
        const about = customer === undefined ? {} : { customer };
        const scoring = { ...asked, ...about, mode, reports: ["account-plan"] as const, now };
        const report = await scoreWorkbook(scoring);
        const chosen = chosenCustomer(report, customer ?? null);
        if (chosen < 0) {
          const name = customer ?? "";
          throw new CouldNot([message(planCli, language, "noCustomer", { name })]);
        }
        const pages = all ? await writeAccountPages({ ...asked, now }) : null;
        return { report, pages, name: report.names[chosen] ?? "", asked };
      },
    },
    options,
  );
  const { report, pages, name, asked } = result;
  if (json) printJson(asJson(result, written, printed), 1);
  else print(lines(result, options));
  if (!json) print(wroteLines(written, language));
  if (printed !== null) {
    const pagesFile = `${nameOf(printed)}.xlsx`;
    const bytes = await writeWorkbook(workbook, undefined, pagesFile);
    const names = all ? (pages?.customers ?? []) : [name];
    const content = await printedPages(bytes, names, {
      file: pagesFile,
      language: asked.language,
      now,
    });
    if (content === null) throw new CouldNot([message(planCli, language, "noLibreOffice")]);
    await writeOutputs([{ file: printed, content }], rules);
    if (!json) print(wroteLines([printed], language));
  }
  return strict && needsMending(report.problems) ? exitCode.problems : exitCode.done;
}

interface Result {
  readonly report: ScoreReport;
  readonly pages: PagesReport | null;
  readonly name: string;
}

function lines({ report, pages, name }: Result, { language, all }: Options): string[] {
  const sheet = report.report ?? "";
  return [
    message(planCli, language, "written", { customer: name, sheet }),
    ...(pages === null
      ? all
        ? [message(planCli, language, "noKeyAccounts")]
        : []
      : [
          message(planCli, language, "pages", { count: pages.customers.length }),
          ...pages.customers.map((customer, i) => `  ${pages.sheets[i] ?? ""}: ${customer}`),
          ...(pages.left.length === 0
            ? []
            : [message(planCli, language, "left", { count: pages.left.length })]),
        ]),
    ...problemLines(report.problems, language),
    ...warningLines([...report.warnings, ...(pages?.warnings ?? [])], language),
  ];
}

function asJson({ report, pages, name }: Result, written: readonly string[], pdf: string | null) {
  return {
    customer: name,
    pages: (pages?.customers ?? []).map((customer, i) => ({ customer, sheet: pages?.sheets[i] })),
    left: pages?.left ?? [],
    files: written,
    pdf,
    problems: problemsJson(report.problems),
    warnings: warningsJson([...report.warnings, ...(pages?.warnings ?? [])]),
  };
}

/** The pages of some customers alone, a side each; null where nothing can print them. */
async function printedPages(
  workbook: Uint8Array,
  customers: readonly string[],
  {
    file,
    language,
    now,
  }: { readonly file: string; readonly language: Options["language"]; readonly now: Date },
): Promise<Uint8Array | null> {
  const copy = await readWorkbook(workbook);
  openSession(copy.workbook, "desktop", "at once");
  const pages = await writeAccountPages({ language, customers, consent: "overwrite", now });
  const shown = new Set(pages?.printed ?? []);
  // Pages stand by themselves; LibreOffice prints hidden sheets that say what of them prints.
  for (const sheet of copy.workbook.sheets.filter(({ name }) => !shown.has(name))) {
    copy.workbook.removeSheet(sheet);
  }
  describeCharts(copy.workbook);
  return pdfOf(await writeWorkbook(copy.workbook, undefined, file), basename(file));
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}
