import { join } from "node:path";
import {
  keepSnapshot,
  mergeForms,
  publishRound,
  readAsked,
  writeForm,
  type MergeReport,
  type Raters,
} from "../../excel";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { roundCli } from "../../i18n/round-cli";
import { noticeText } from "../../plans/round/notice-text";
import { dayOf } from "../../plans/snapshots/read";
import { writeWorkbook } from "../excel/xlsx";
import { openSession } from "../session";
import { print, printJson } from "../terminal";
import { alignColumns } from "./columns";
import { writeOutputs } from "./files";
import { formsFrom } from "./form-files";
import { marked } from "./mark";
import { finite } from "./finite";
import { openFile } from "./open";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";
import { refuseLosses } from "./outputs";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

/** Disagreements that are printed; the workbook holds all. */
const MOST_ROWS = 10;

/** A scoring round: a form for each rater, the returned forms put together, and what was agreed on published. */
export function round(options: Options): Promise<ExitCode> {
  const { operands, language } = options;
  const [what, file] = operands;
  const works = { split, merge, publish } as const;
  const work = what === undefined ? undefined : works[what as keyof typeof works];
  if (work === undefined || file === undefined)
    throw new UsageError([message(roundCli, language, "what")]);
  return work(file, options);
}

function ratersOf({ owner, raters, language }: Options): Raters {
  if (owner !== undefined) return { owner };
  if (raters !== undefined) return { names: raters.split(/[;；]/) };
  throw new UsageError([message(roundCli, language, "raters")]);
}

/** Writes a file for each rater. */
async function split(file: string, options: Options): Promise<ExitCode> {
  const { language, force, due = "", dir = "." } = options;
  const raters = ratersOf(options);
  await openFile(file, language, true);
  const { asked, ...made } = await readAsked(raters);
  const forms = asked.map((one) => ({ one, file: join(dir, `${fileName(one.rater)}.xlsx`) }));
  const rules = { input: file, force, language };
  await refuseLosses(forms, rules);
  const outputs = [];
  for (const { one, file: output } of forms) {
    const { workbook } = openSession();
    const blank = workbook.activeSheet;
    await writeForm(made, one, { due, language });
    workbook.removeSheet(blank);
    outputs.push({
      file: output,
      content: marked(await writeWorkbook(workbook, undefined, output)),
    });
  }
  await writeOutputs(outputs, rules);
  print([
    message(roundCli, language, "split", { count: forms.length }),
    ...alignColumns(
      forms.map(({ one, file: output }) => [
        one.rater,
        formatNumber(one.customers.length, language),
        output,
      ]),
    ),
  ]);
  return exitCode.done;
}

/** No system takes these in names of files. */
function fileName(rater: string): string {
  return rater.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, "_").replace(/[. ]+$/, "");
}

async function merge(file: string, options: Options): Promise<ExitCode> {
  const { language, method, operands, json } = options;
  const raters = ratersOf(options);
  const files = await formsFrom(operands.slice(2), language);
  const { result, written } = await saveBeside(
    {
      file,
      ending: "round",
      work: (asked) => mergeForms({ ...asked, raters, method, files, now: new Date() }),
    },
    options,
  );
  if (json) printJson(asJson(result), 1);
  else {
    print([...describe(result, language), ...wroteLines(written, language)]);
  }
  return exitCode.done;
}

function describe({ merged }: MergeReport, language: Language): string[] {
  const texts = roundTexts[language];
  const { status, discussions, notices, alpha, raters, forms } = merged;
  const names = new Map(forms.map(({ rater }, i) => [i, rater]));
  return [
    ...alignColumns([
      (["rater", "status", "rated", "asked"] as const).map((id) => texts[`column.${id}`]),
      ...status.map((one) => [
        one.rater,
        texts[`status.${one.status}`],
        formatNumber(one.rated, language),
        formatNumber(one.asked, language),
      ]),
    ]),
    ...notices.map((notice) => noticeText(notice, language)),
    ...(Number.isNaN(alpha) || raters.length < 2
      ? []
      : [message(roundCli, language, "alpha", { alpha: formatNumber(alpha, language, 2) })]),
    ...(discussions.length === 0 ? [] : [texts["consensus.discuss"]]),
    ...alignColumns(
      discussions
        .slice(0, MOST_ROWS)
        .map((one) => [
          merged.customers[one.customer] ?? "",
          merged.factors[one.factor] ?? "",
          `${formatNumber(one.lowest, language)} ${names.get(one.lowestBy) ?? ""}`,
          `${formatNumber(one.highest, language)} ${names.get(one.highestBy) ?? ""}`,
        ]),
    ),
    ...(discussions.length > MOST_ROWS
      ? [message(roundCli, language, "more", { count: discussions.length - MOST_ROWS })]
      : []),
  ];
}

function asJson({ merged, sheet }: MergeReport): unknown {
  const { status, discussions, notices, alpha, raters, customers, factors, agreed } = merged;
  return {
    sheet,
    status,
    notices,
    alpha: finite(alpha),
    agreed: customers.map((customer, row) => ({
      customer,
      ratings: Object.fromEntries(factors.map((name, i) => [name, finite(agreed[i]?.[row])])),
    })),
    discussions: discussions.map((one) => ({
      ...one,
      customer: customers[one.customer],
      factor: factors[one.factor],
      lowestBy: raters[one.lowestBy],
      highestBy: raters[one.highestBy],
      score: finite(one.score),
      distance: finite(one.distance),
    })),
  };
}

/** Writes what was agreed on into the customers' ratings, and keeps a snapshot with who signs for it. */
async function publish(file: string, options: Options): Promise<ExitCode> {
  const { language, json, who = "", label = "", another } = options;
  const { result, written } = await saveBeside(
    {
      file,
      ending: "published",
      work: async (asked) => {
        const published = await publishRound();
        const day = dayOf(new Date());
        const kept = await keepSnapshot({ ...asked, day, who, label, another });
        return { changed: published?.changed ?? 0, key: kept.key };
      },
    },
    options,
  );
  const { changed, key } = result;
  if (json) printJson({ changed, snapshot: key }, 1);
  else {
    print([
      changed === 0
        ? message(roundCli, language, "unchanged")
        : message(roundCli, language, "published", { count: changed }),
      ...wroteLines(written, language),
    ]);
  }
  return exitCode.done;
}
