import { scorePortfolio } from "../engine/portfolio/score-portfolio";
import { message } from "../i18n/message";
import type { Language } from "../i18n/language";
import { planTexts } from "../i18n/reports/plan";
import { keyPositions } from "../plans/key-accounts";
import type { Conflict } from "../plans/conflicts";
import { accountPages } from "../plans/reports/plan";
import { chosenCustomer } from "../plans/reports/plan/spec";
import { mostPages } from "../plans/reports/plan/most-pages";
import { resultsSpec } from "../plans/results";
import { furtherWanted } from "../plans/results/further-wanted";
import { completeSettings } from "../plans/settings/complete";
import { readTypedTables } from "./accounts/read-tables";
import { applyPlan } from "./apply/apply-plan";
import { KamError } from "./errors";
import { breathe, throwIfCancelled, unlessCancelled, type Hooks } from "./progress";
import { ownSheet } from "./read/own-sheet";
import { readPlanInputs } from "./read/plan-inputs";
import { readSource } from "./read/source";
import { furtherShownBy } from "./reports-asked";
import { runExcel } from "./run";
import { pastCutShort } from "./take-back";

export interface PagesOptions {
  readonly language: Language;
  /** By name; left out: the key accounts. */
  readonly customers?: readonly string[];
  readonly consent?: "ask" | "overwrite";
  readonly now: Date;
}

export interface PagesReport {
  /** Key accounts for whom there was no room: the smallest. */
  readonly left: readonly string[];
  /** The customers in the order of their pages. */
  readonly customers: readonly string[];
  readonly sheets: readonly string[];
  /** All that was written, second pages behind their first ones. */
  readonly printed: readonly string[];
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  readonly token: string;
}

/**
 * Writes an account plan for each key account, a sheet each, which stay as they are written: the largest where they are
 * more than a workbook takes.
 *
 * @returns null where there is no key account, or none of the customers that are named
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 */
export function writeAccountPages(
  options: PagesOptions,
  hooks: Hooks = {},
): Promise<PagesReport | null> {
  return pastCutShort(() => write(options, hooks), hooks);
}

async function write(
  { language, customers, consent = "ask", now }: PagesOptions,
  hooks: Hooks,
): Promise<PagesReport | null> {
  const { read, inputs } = await unlessCancelled(
    runExcel(async (context) => {
      const found = await readSource(context, {}, hooks);
      const { length } = found.source.input.names;
      const inputs = await readPlanInputs(context, found.survey, { customers: length }, hooks);
      return { read: found, inputs };
    }),
    hooks,
  );
  throwIfCancelled(hooks);
  if (read.source.input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  const source = {
    ...read.source,
    further: furtherWanted(read.source, [], furtherShownBy(["account-plan"])),
  };
  const beside = await unlessCancelled(readTypedTables(read.survey, hooks), hooks);
  const portfolio = scorePortfolio(source.input);
  await breathe(hooks);
  const settings = completeSettings(source.settingsPlace, source.settings, [], language);
  const spec = resultsSpec({ mode: "values", language, now, source, portfolio }, settings.cells);
  const all =
    customers === undefined
      ? [...keyPositions(source, portfolio).members]
      : customers.map((name) => chosenCustomer(spec, name)).filter((customer) => customer >= 0);
  const size = (customer: number) => source.input.sizes?.[customer] ?? NaN;
  const largest = [...all].sort((a, b) => (size(b) || 0) - (size(a) || 0)).slice(0, mostPages);
  const chosen = all.filter((customer) => largest.includes(customer));
  if (chosen.length === 0) return null;
  const places = chosen.map((customer, i) => {
    const role = `model.account-page-${i + 1}` as const;
    const usual = message(planTexts, language, "page.sheet", { number: String(i + 1) });
    const sheet = ownSheet(read.survey, role) ?? usual;
    const behind = `model.account-second-${i + 1}` as const;
    const usualBehind = message(planTexts, language, "second.sheet", { page: usual });
    const second = { role: behind, sheet: ownSheet(read.survey, behind) ?? usualBehind };
    return { customer, role, sheet, second };
  });
  const { sheets, charts } = accountPages(spec, inputs, beside, places);
  const plan = { sheets, charts, show: places[0]?.role ?? null };
  const applied = await applyPlan(plan, read.survey, { consent }, hooks);
  return {
    customers: chosen.map((customer) => spec.names[customer] ?? ""),
    left: all.filter((one) => !chosen.includes(one)).map((one) => spec.names[one] ?? ""),
    sheets: places.map(({ sheet }) => sheet),
    printed: sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}
