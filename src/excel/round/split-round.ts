import type { Language } from "../../i18n/language";
import { anchorsOf, type Anchors } from "../../plans/anchors";
import type { FormSpec } from "../../plans/round/form-parts";
import { formSheet } from "../../plans/round/form-sheet";
import type { Asked } from "../../plans/round/raters";
import { formName } from "../../plans/round/sheet-name";
import { applyPlan, type Applied } from "../apply/apply-plan";
import { KamError } from "../errors";
import { surveyOpenWorkbook } from "../read/survey";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import type { Hooks } from "../progress";
import { readRound, type Raters } from "./read-round";

export interface SplitOptions {
  readonly raters: Raters;
  /** When the forms are to be returned, as it is written on them; may be empty. */
  readonly due: string;
  readonly language: Language;
  readonly consent?: "ask" | "overwrite";
}

export interface SplitReport extends Applied {
  readonly forms: readonly {
    readonly rater: string;
    readonly sheet: string;
    readonly customers: number;
  }[];
}

/**
 * Puts a form for each rater on a sheet of its own. Forms that are there already stay: another round gets sheets
 * besides.
 *
 * @throws KamError KAM-NO-RATERS where nobody is named
 */
export function splitRound(options: SplitOptions, hooks: Hooks = {}): Promise<SplitReport> {
  return pastCutShort(() => split(options, hooks), hooks);
}

async function split(
  { raters, due, language, consent = "ask" }: SplitOptions,
  hooks: Hooks,
): Promise<SplitReport> {
  const { source, survey, asked } = await runExcel((context) => readRound(context, raters, hooks));
  if (asked.length === 0) throw new KamError("KAM-NO-RATERS");
  const taken = survey.sheets.map(({ name }) => name);
  const sheets = asked.map((one) => {
    const sheet = formName(one.rater, language, taken);
    taken.push(sheet);
    const anchors = anchorsOf(source);
    return formSheet({ input: source.input, asked: one, anchors, due, language, sheet });
  });
  const plan = { sheets, charts: [], show: sheets[0]?.role ?? null };
  const applied = await applyPlan(plan, survey, { consent }, hooks);
  return {
    ...applied,
    forms: asked.map(({ rater, customers }, i) => ({
      rater,
      sheet: sheets[i]?.name ?? "",
      customers: customers.length,
    })),
  };
}

/** What forms are made of. */
export interface RoundAsked extends Pick<FormSpec, "input"> {
  readonly asked: readonly Asked[];
  readonly anchors: readonly (Anchors | null)[];
  /** Names that were given as customers' and are none's. */
  readonly unknown: readonly string[];
}

/** Whom a round asks, and for what, to be written to files. */
export function readAsked(raters: Raters, hooks: Hooks = {}): Promise<RoundAsked> {
  return runExcel(async (context) => {
    const { source, asked, unknown } = await readRound(context, raters, hooks);
    return { input: source.input, asked, unknown, anchors: anchorsOf(source) };
  });
}

/** Puts the form of one rater into the open workbook, which is to hold nothing else. */
export async function writeForm(
  { input, anchors }: Omit<RoundAsked, "asked" | "unknown">,
  asked: Asked,
  { due, language }: Pick<SplitOptions, "due" | "language">,
): Promise<Applied> {
  const sheet = formName(asked.rater, language, []);
  const form = formSheet({ input, asked, anchors, due, language, sheet });
  const plan = { sheets: [form], charts: [], show: form.role };
  return applyPlan(plan, await surveyOpenWorkbook(), { consent: "ask" }, {});
}
