import type { TemplateId } from "../engine/factors/templates";
import type { FactorTable } from "../engine/factors/types";
import type { Language } from "../i18n/language";
import type { Conflict } from "../plans/conflicts";
import type { WorkbookSettings } from "../plans/settings/types";
import { templatePlan } from "../plans/template";
import type { CustomersContent } from "../plans/template/customers-sheet";
import { applyPlan } from "./apply/apply-plan";
import type { KamError } from "./errors";
import type { Hooks } from "./progress";
import { customersTable, factorsTable } from "../plans/template/names";
import { surveyOpenWorkbook } from "./read/survey";
import { tableName } from "./read/table-name";
import { pastCutShort } from "./take-back";

export interface InsertOptions {
  readonly template: TemplateId | FactorTable;
  readonly language: Language;
  /** The scoring form for one customer as well. */
  readonly form?: boolean;
  /** Left out: an empty table. */
  readonly customers?: CustomersContent;
  readonly settings?: Partial<WorkbookSettings>;
  readonly consent?: "ask" | "overwrite";
}

export interface InsertReport {
  readonly sheets: readonly string[];
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  readonly token: string;
}

/**
 * Adds a workbook's worth of sheets ready for rating: read-me, Factors, Customers, Settings.
 *
 * @throws NeedsConsent where sheets or tables of these names are there already; with consent they are renamed
 */
export function insertTemplate(options: InsertOptions, hooks: Hooks = {}): Promise<InsertReport> {
  return pastCutShort(() => insert(options, hooks), hooks);
}

async function insert(options: InsertOptions, hooks: Hooks): Promise<InsertReport> {
  const survey = await surveyOpenWorkbook();
  const plan = templatePlan({
    ...options,
    settings: { decimal: survey.decimal, ...options.settings },
    tables: {
      factors: tableName(factorsTable, survey),
      customers: tableName(customersTable, survey),
    },
  });
  const { consent = "ask" } = options;
  // The customers are in the new table now, whatever was mapped before.
  const applied = await applyPlan(
    plan,
    survey,
    { consent, remember: { mapping: null, adopted: null, carried: null } },
    hooks,
  );
  return {
    sheets: plan.sheets.map(({ name }) => name),
    overwritten: applied.replaced,
    warnings: applied.warnings,
    token: applied.token,
  };
}
