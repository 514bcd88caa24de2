import type { ConsensusMethod } from "../../engine/raters/consensus";
import type { Language } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import { writtenAt } from "../../i18n/written-at";
import { consensusSheet, ratingsSheet } from "../../plans/round/consensus-sheet";
import { mergeRound, type MergedRound } from "../../plans/round/merge";
import type { FormCells } from "../../plans/round/read-form";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { breathe, type Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { agreementsOn, readConsensus } from "./read-consensus";
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
      agreements: agreementsOn(await readConsensus(context, read.survey, hooks)),
    };
  });
  await breathe(hooks);
  const { input, settings } = source;
  const merged = mergeRound([...own, ...files], input, asked, method, settings.decimal);
  const texts = roundTexts[language];
  const date = writtenAt(now, language);
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
