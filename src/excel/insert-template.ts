import type { TemplateId } from "../engine/factors/templates";
import type { FactorTable } from "../engine/factors/types";
import type { ErrorCode } from "../i18n/errors";
import type { Language } from "../i18n/language";
import { anchorsOf } from "../plans/anchors";
import type { Conflict } from "../plans/conflicts";
import type { WorkbookPlan } from "../plans/plan";
import type { WorkbookSettings } from "../plans/settings/types";
import { formPlan, templatePlan } from "../plans/template";
import type { CustomersContent } from "../plans/template/customers-sheet";
import { applyPlan } from "./apply/apply-plan";
import { KamError } from "./errors";
import type { Hooks } from "./progress";
import { customersTable, factorsTable } from "../plans/template/names";
import { readPortfolio } from "./read-portfolio";
import { surveyOpenWorkbook, type Survey } from "./read/survey";
import { tableName } from "./read/table-name";
import { pastCutShort } from "./take-back";

export interface InsertOptions {
  readonly template: TemplateId | FactorTable;
  readonly language: Language;
  /** The scoring form for one customer as well; alone, and of its factors, where the workbook can be scored. */
  readonly form?: boolean;
  /** Left out: an empty table. */
  readonly customers?: CustomersContent;
  readonly settings?: Partial<WorkbookSettings>;
  /** What is told at the head of the read-me: a heading, then lines. */
  readonly story?: readonly string[];
  readonly consent?: "ask" | "overwrite";
}

export interface InsertReport {
  readonly sheets: readonly string[];
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  readonly token: string;
}

/**
 * Adds a workbook's worth of sheets ready for rating: read-me, Factors, Customers, Settings. Where the form is asked
 * for and there are tables to score, it is the form alone, on the factors that there are.
 *
 * @throws NeedsConsent where sheets or tables of these names are there already; with consent they are renamed
 */
export function insertTemplate(options: InsertOptions, hooks: Hooks = {}): Promise<InsertReport> {
  return pastCutShort(() => insert(options, hooks), hooks);
}

async function insert(options: InsertOptions, hooks: Hooks): Promise<InsertReport> {
  const survey = await surveyOpenWorkbook();
  const form = options.form === true ? await ownForm(survey, options.language, hooks) : null;
  const plan = form ?? templateFor(survey, options);
  const { consent = "ask" } = options;
  // The customers of a template are in its table, whatever was mapped before.
  const mapped = form === null ? { mapping: null, adopted: null, carried: null } : {};
  const applied = await applyPlan(plan, survey, { consent, remember: mapped }, hooks);
  return {
    sheets: plan.sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}

function templateFor(survey: Survey, options: InsertOptions): WorkbookPlan {
  return templatePlan({
    ...options,
    settings: { decimal: survey.decimal, ...options.settings },
    tables: {
      factors: tableName(factorsTable, survey),
      customers: tableName(customersTable, survey),
    },
  });
}

/** What reading says where there are no tables to score, or none any more. */
const nothingToScore: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "KAM-NO-FACTORS",
  "KAM-NO-CUSTOMERS",
  "KAM-GONE",
  "KAM-RANGE",
  "KAM-MERGED",
]);

/** The form on the workbook's own factors; null where it has no tables to score. */
async function ownForm(
  survey: Survey,
  language: Language,
  hooks: Hooks,
): Promise<WorkbookPlan | null> {
  try {
    const source = await readPortfolio(undefined, hooks, survey);
    const { factors, settings } = source;
    const found = anchorsOf(source);
    const meanings = new Map(
      source.input.factors.factors.flatMap(({ name }, i) => {
        const meaning = found[i] ?? null;
        return meaning === null ? [] : [[name, meaning] as const];
      }),
    );
    return factors.factors.length === 0 ? null : formPlan(factors, settings, language, meanings);
  } catch (error) {
    if (error instanceof KamError && nothingToScore.has(error.code)) return null;
    throw error;
  }
}
