import type { Language } from "../../../i18n/language";
import { message } from "../../../i18n/message";
import { watchTexts } from "../../../i18n/reports/watch";
import type { PlanCell } from "../../plan";
import type { ResultsSpec } from "../../results/spec";
import type { ReportInputs } from "../report";
import { factsOf } from "./facts";
import { askedAnalyses } from "./flags";
import type { WatchColumn } from "./layout";
import { dayText, plannedOf } from "./planned";
import { isFlag, watchRows, type WatchRow } from "./rows";

/** A row of the watch list in words: what stands in each of its columns. */
export type WatchLine = Readonly<Record<WatchColumn, PlanCell>>;

/** The watch list as of today, the gravest and largest first. */
export function watchLines(
  spec: Pick<ResultsSpec, "source" | "portfolio" | "names" | "language">,
  {
    kept,
    today,
    beside,
    plan,
    last,
  }: Pick<ReportInputs, "kept" | "today" | "beside" | "plan" | "last">,
): WatchLine[] {
  const { source, portfolio, language } = spec;
  const planned = plannedOf(spec, plan.typed, today);
  const around = { beside, planned, last, today };
  const facts = factsOf(source, portfolio, askedAnalyses, language, around);
  return watchRows(facts, kept).map((row) => lineOf(row, language, today));
}

function lineOf(row: WatchRow, language: Language, today: string): WatchLine {
  const texts = watchTexts[language];
  const { flagId, flag, typed } = row;
  const title = isFlag(flagId) ? texts[`flag.${flagId}`] : flagId;
  return {
    severity: flag?.severity ?? null,
    customer: row.customer,
    owner: row.owner,
    flag: title,
    reason: flag === null ? texts.settled : reasonOf(row, language),
    next: flag === null ? null : nextOf(row, texts[`flag.${flag.id}.next`], language),
    size: row.size > 0 ? row.size : null,
    since: typed?.since ?? today,
    id: flagId,
    done: typed?.done ?? null,
    note: typed?.note ?? null,
  };
}

/** What to do in general, and below it what somebody has undertaken to do next. */
function nextOf({ open }: WatchRow, next: string, language: Language): string {
  const [first] = open;
  if (first === undefined) return next;
  const { action, owner, due } = first;
  const beside = [owner, due === null ? "" : dayText(due)].filter((part) => part !== "");
  const who = beside.length === 0 ? "" : ` (${beside.join(", ")})`;
  return `${next}\n${message(watchTexts, language, "open", { action })}${who}`;
}

function reasonOf({ flag, share, before }: WatchRow, language: Language): string {
  if (flag === null) return "";
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return message(watchTexts, language, `flag.${flag.id}.reason`, {
    share: Number.isNaN(share) ? "" : percent.format(share),
    before,
  });
}
