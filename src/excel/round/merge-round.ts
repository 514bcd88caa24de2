import type { ConsensusMethod } from "../../engine/raters/consensus";
import type { Language } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import { writtenAt } from "../../i18n/written-at";
import { consensusSheet } from "../../plans/round/consensus-sheet";
import { mergeRound, type MergedRound } from "../../plans/round/merge";
import type { RaterSetting } from "../../plans/round/raters";
import { ratingsSheet } from "../../plans/round/ratings-sheet";
import type { FormCells } from "../../plans/round/read-form";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { breathe, type Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { agreementsOn, boardOn, readConsensus } from "./read-consensus";
import { formsIn, readRound, type Raters } from "./read-round";

export interface MergeOptions {
  readonly raters: Raters;
  readonly method: ConsensusMethod;
  /** Who raters are and count, before what the sheet of the consensus says; left out: by that alone. */
  readonly said?: readonly RaterSetting[];
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
  { raters, method, said = [], files, language, now, consent = "ask" }: MergeOptions,
  hooks: Hooks,
): Promise<MergeReport> {
  const { source, survey, asked, unknown, own, cells } = await runExcel(async (context) => {
    const read = await readRound(context, raters, hooks);
    return {
      ...read,
      own: await formsIn(context, read.survey, hooks),
      cells: await readConsensus(context, read.survey, hooks),
    };
  });
  const agreements = agreementsOn(cells);
  await breathe(hooks);
  const { input, settings } = source;
  const forms = [...own, ...files];
  const settled = [...said, ...boardOn(cells, settings.decimal)];
  const found = mergeRound(forms, input, asked, method, settings.decimal, settled);
  const strangers = unknown.map((name) => ({ code: "noCustomer", name }) as const);
  const merged = { ...found, notices: [...strangers, ...found.notices] };
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
