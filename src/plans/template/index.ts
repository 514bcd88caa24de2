import type { Anchors } from "../anchors";
import { instantiate, type TemplateId } from "../../engine/factors/templates";
import type { FactorTable } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { workbook } from "../../i18n/workbook";
import type { Formula, WorkbookPlan } from "../plan";
import { cellOn } from "../reference";
import { defaultsIn, settingKeys, type SettingKey } from "../settings/specs";
import type { WorkbookSettings } from "../settings/types";
import { customersSheet, emptyCustomers, type CustomersContent } from "./customers-sheet";
import { factorsSheet } from "./factors-sheet";
import { formSheet } from "./form-sheet";
import { readMeSheet } from "./read-me-sheet";
import { firstSettingRow, settingsSheet } from "./settings-sheet";

export interface TemplateOptions {
  /** A built-in template, or a factor table of one's own. */
  readonly template: TemplateId | FactorTable;
  readonly language: Language;
  /** The scoring form for one customer as well. */
  readonly form?: boolean;
  /** Left out: an empty table with room for a segment and annual revenue. */
  readonly customers?: CustomersContent;
  /** What differs from the usual settings. */
  readonly settings?: Partial<WorkbookSettings>;
  /** What is told at the head of the read-me: a heading, then lines. */
  readonly story?: readonly string[];
  /** What the tables are called; left out: Factors and Customers. */
  readonly tables?: { readonly factors: string; readonly customers: string };
}

/** A workbook ready for rating: read-me, Factors, Customers and Settings, and the scoring form if asked for. */
export function templatePlan(options: TemplateOptions): WorkbookPlan {
  const { template, language, form = false } = options;
  const given = typeof template === "string" ? instantiate(template, language) : template;
  const settings: WorkbookSettings = {
    ...defaultsIn(language),
    scale: given.scale,
    weightsSumTo: given.claimedTotal,
    sizeColumn: options.customers === undefined ? workbook[language]["customers.revenue"] : null,
    ...options.settings,
  };
  const table = { ...given, scale: settings.scale };
  const content = options.customers ?? emptyCustomers(table, language);
  return {
    sheets: [
      readMeSheet(settings.labels, language, options.story),
      factorsSheet(table, language, options.tables?.factors),
      customersSheet(
        table,
        content,
        language,
        {
          lowest: settingFormula("scaleLowest", language),
          highest: settingFormula("scaleHighest", language),
        },
        options.tables?.customers,
      ),
      settingsSheet(settings, language),
      ...(form ? [formSheet(table, settings, language)] : []),
    ],
    charts: [],
    show: form ? "form" : "customers",
  };
}

/** The scoring form alone, for a workbook that has factors and settings of its own. */
export function formPlan(
  table: FactorTable,
  settings: WorkbookSettings,
  language: Language,
  meanings: ReadonlyMap<string, Anchors>,
): WorkbookPlan {
  return { sheets: [formSheet(table, settings, language, meanings)], charts: [], show: "form" };
}

function settingFormula(key: SettingKey, language: Language): Formula {
  const row = firstSettingRow + settingKeys.indexOf(key);
  return { formula: `=${cellOn(workbook[language]["sheet.settings"], row, 1)}` };
}
