import type { Language } from "../../../i18n/language";
import { message } from "../../../i18n/message";
import { watchTexts } from "../../../i18n/reports/watch";
import { areaAt } from "../../area";
import { look, tabColors } from "../../look";
import { pagePlan } from "../../page";
import type { PlanCell, SheetPlan } from "../../plan";
import type { ResultsSpec } from "../../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../../sheet";
import { reportRole, type ReportInputs } from "../report";
import { factsOf } from "./facts";
import { dayText, plannedOf } from "./planned";
import { askedAnalyses } from "./flags";
import {
  watchColumns,
  watchFirstRow,
  watchHeaderRow,
  watchIndex,
  type WatchColumn,
} from "./layout";
import { isFlag, watchRows, type WatchRow } from "./rows";

const widths: Readonly<Record<WatchColumn, number>> = {
  severity: 56,
  customer: 140,
  owner: 80,
  flag: 100,
  reason: 230,
  next: 190,
  size: 70,
  since: 70,
  id: 66,
  done: 45,
  note: 130,
};

/** Where people type; they are asked for nothing when it is written anew, since it comes along. */
const typedFrom = watchIndex("done");

/** Who is to be looked at and why, as of today: no formula sorts it, or says all that it says, in every Excel. */
export function watchSheet(
  spec: ResultsSpec,
  name: string,
  { kept, today, beside, plan, last }: ReportInputs,
): SheetPlan {
  const { language, date, source, portfolio } = spec;
  const texts = watchTexts[language];
  const planned = plannedOf(spec, plan.typed, today);
  const around = { beside, planned, last, today };
  const facts = factsOf(source, portfolio, askedAnalyses, language, around);
  const rows = watchRows(facts, kept);
  const cells = rows.map((row) => cellsOf(row, language, today));
  const count = Math.max(1, rows.length);
  const typed = areaAt(watchFirstRow, typedFrom, count, watchColumns.length - typedFrom);
  const none = rows.length === 0 ? [rowBlock(watchFirstRow, 1, [texts.none])] : [];
  const column = (id: WatchColumn) => areaAt(watchFirstRow, watchIndex(id), count, 1);
  return sheetPlan({
    role: reportRole("watch-list"),
    derived: true,
    name,
    blocks: [
      rowBlock(0, 0, [texts.title]),
      rowBlock(1, 0, [message(watchTexts, language, "stamp", { date })]),
      rowBlock(
        watchHeaderRow,
        0,
        watchColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(
        watchFirstRow,
        0,
        cells.map((row) => row.slice(0, typedFrom)),
      ),
      ...blocksOf(
        watchFirstRow,
        typedFrom,
        cells.map((row) => row.slice(typedFrom)),
      ),
      ...none,
    ],
    // What has been read of it comes along.
    owned: kept.length === 0 ? [] : [{ ...typed, bottom: watchFirstRow + kept.length - 1 }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(watchHeaderRow, 0, 1, watchColumns.length), style: look.header },
      // Whole sentences and notes: on paper they would be cut off.
      {
        area: areaAt(watchFirstRow, 0, count, watchColumns.length),
        style: look.wrapped,
      },
      { area: column("severity"), style: { horizontal: "Center" } },
      { area: column("size"), style: { numberFormat: "#,##0" } },
      { area: column("id"), style: look.hint },
      { area: typed, style: { ...look.input, ...look.wrapped } },
    ],
    widths: watchColumns.map((id, i) => ({ column: i, count: 1, points: widths[id] })),
    freeze: { rows: watchFirstRow, columns: watchIndex("owner") },
    tabColor: tabColors.output,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: watchHeaderRow,
      columns: watchColumns.length,
    }),
  });
}

function cellsOf(row: WatchRow, language: Language, today: string): PlanCell[] {
  const texts = watchTexts[language];
  const { flagId, flag, typed } = row;
  const title = isFlag(flagId) ? texts[`flag.${flagId}`] : flagId;
  const cells: Readonly<Record<WatchColumn, PlanCell>> = {
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
  return watchColumns.map((id) => cells[id]);
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

export function reasonOf({ flag, share, before }: WatchRow, language: Language): string {
  if (flag === null) return "";
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return message(watchTexts, language, `flag.${flag.id}.reason`, {
    share: Number.isNaN(share) ? "" : percent.format(share),
    before,
  });
}
