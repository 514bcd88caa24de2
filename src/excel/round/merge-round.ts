import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { ConsensusMethod } from "../../engine/raters/consensus";
import { nameKey } from "../../engine/text";
import { languages, type Language } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import { areaAt } from "../../plans/area";
import {
  agreedColumn,
  consensusSheet,
  discussColumns,
  ratingsSheet,
  type Agreement,
} from "../../plans/round/consensus-sheet";
import { mergeRound, type MergedRound } from "../../plans/round/merge";
import type { FormCells } from "../../plans/round/read-form";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { breathe, type Hooks } from "../progress";
import { readBodies } from "../read/chunks";
import { ownSheet } from "../read/own-sheet";
import type { Survey } from "../read/survey";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { formsIn, readRound, type Raters } from "./read-round";

export interface MergeOptions {
  readonly raters: Raters;
  readonly method: ConsensusMethod;
  /** Sheets of returned files; the forms in the workbook count as well, these go before them. */
  readonly files: readonly FormCells[];
  readonly language: Language;
  readonly now: Date;
  readonly consent?: "ask" | "overwrite";
}

export interface MergeReport extends Applied {
  readonly merged: MergedRound;
  readonly sheet: string;
}

/**
 * Puts the returned forms together on two sheets: who rated what, and what is agreed, with what is to be discussed.
 * What has been agreed on there stays.
 */
export function mergeForms(options: MergeOptions, hooks: Hooks = {}): Promise<MergeReport> {
  return pastCutShort(() => merge(options, hooks), hooks);
}

async function merge(
  { raters, method, files, language, now, consent = "ask" }: MergeOptions,
  hooks: Hooks,
): Promise<MergeReport> {
  const { source, survey, asked, own, agreements } = await runExcel(async (context) => {
    const read = await readRound(context, raters, hooks);
    return {
      ...read,
      own: await formsIn(context, read.survey, hooks),
      agreements: await readAgreements(context, read.survey, hooks),
    };
  });
  await breathe(hooks);
  const { input, settings } = source;
  const merged = mergeRound([...own, ...files], input, asked, method, settings.decimal);
  const texts = roundTexts[language];
  const date = now.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  const spec = { merged, input, agreements, language, date };
  const sheet = ownSheet(survey, "consensus") ?? texts["consensus.sheet"];
  const ratings = ownSheet(survey, "roundRatings") ?? texts["ratings.sheet"];
  const plan = {
    sheets: [ratingsSheet({ ...spec, sheet: ratings }), consensusSheet({ ...spec, sheet })],
    charts: [],
    show: "consensus",
  } as const;
  return { ...(await applyPlan(plan, survey, { consent }, hooks)), merged, sheet };
}

/** What was typed on the sheet of the consensus for what was agreed on. */
export async function readAgreements(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<Agreement[]> {
  const cells = await cellsOf(context, survey, hooks);
  const heading = new Set(
    languages.map((language) => nameKey(roundTexts[language]["column.agreed"])),
  );
  const header = cells.findIndex((row) => heading.has(nameKey(cellText(row[agreedColumn]))));
  if (header < 0) return [];
  const end = cells.findIndex((row, i) => i > header && cellText(row[0]) === "");
  const rows = cells.slice(header + 1, end < 0 ? undefined : end);
  return rows.flatMap((row): Agreement[] => {
    const [value = null, reason, by] = row.slice(agreedColumn, discussColumns.length);
    if ([value, reason, by].every((cell) => isBlank(cell))) return [];
    return [
      {
        customer: cellText(row[0]),
        factor: cellText(row[1]),
        value,
        reason: cellText(reason),
        by: cellText(by),
      },
    ];
  });
}

async function cellsOf(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<readonly (readonly Cell[])[]> {
  const sheet = ownSheet(survey, "consensus");
  if (sheet === null) return [];
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return [];
  const area = areaAt(0, 0, used.rowIndex + used.rowCount, discussColumns.length);
  const [cells = []] = await readBodies(context, [{ sheet, area }], hooks);
  return cells;
}
