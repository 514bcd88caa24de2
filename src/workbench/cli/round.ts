import { join } from "node:path";
import {
  keepSnapshot,
  mergeForms,
  publishRound,
  readAsked,
  writeForm,
  type Raters,
} from "../../excel";
import { formatNumber, message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { roundCli } from "../../i18n/round-cli";
import { namesIn } from "../../plans/round/raters";
import { dayOf } from "../../plans/snapshots/read";
import { writeWorkbook } from "../excel/xlsx";
import { openSession } from "../session";
import { print, printJson } from "../terminal";
import { alignColumns } from "./columns";
import { writeOutputs } from "./files";
import { formsFrom } from "./form-files";
import { marked } from "./mark";
import { openFile } from "./open";
import type { Options } from "./options";
import { CouldNot, exitCode, UsageError, type ExitCode } from "./outcome";
import { refuseLosses } from "./outputs";
import { raterSettings } from "./rater-settings";
import { asJson, describe } from "./round-report";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

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

function ratersOf({ owner, raters, askCustomers, language }: Options): Raters {
  const customers = namesIn(askCustomers ?? "");
  if (owner !== undefined) return { owner, customers };
  if (raters !== undefined || customers.length > 0)
    return { names: namesIn(raters ?? ""), customers };
  throw new UsageError([message(roundCli, language, "raters")]);
}

/** Writes a file for each rater. */
async function split(file: string, options: Options): Promise<ExitCode> {
  const { language, force, due = "", dir = "." } = options;
  const raters = ratersOf(options);
  await openFile(file, language, true);
  const { asked, unknown, ...made } = await readAsked(raters);
  if (unknown.length > 0) {
    throw new CouldNot(
      unknown.map((name) => message(roundTexts, language, "notice.noCustomer", { name })),
    );
  }
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
  const { language, method, operands, json, raterWeights = "" } = options;
  const raters = ratersOf(options);
  const said = raterSettings(raterWeights, language);
  const files = await formsFrom(operands.slice(2), language);
  const { result, written } = await saveBeside(
    {
      file,
      ending: "round",
      work: (asked) => mergeForms({ ...asked, raters, method, said, files, now: new Date() }),
    },
    options,
  );
  if (json) printJson(asJson(result), 1);
  else {
    print([...describe(result, language), ...wroteLines(written, language)]);
  }
  return exitCode.done;
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
