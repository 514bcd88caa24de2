import { cellText } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { typedTables } from "../../plans/accounts";
import { keyCustomers } from "../../plans/accounts/chosen";
import { offerFor, type Offer } from "../../plans/accounts/offer";
import {
  grownTypedSheet,
  newTypedSheet,
  type Names,
  type PresentTable,
} from "../../plans/accounts/sheet";
import type { Offered } from "../../plans/accounts/said";
import type { TypedColumn, TypedTable, TypedTableId } from "../../plans/accounts/table";
import type { Conflict } from "../../plans/conflicts";
import { applyPlan } from "../apply/apply-plan";
import type { Expected } from "../apply/expected";
import type { KamError } from "../errors";
import { throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { freeName } from "../read/free-name";
import { surveyWorkbook, type Survey } from "../read/survey";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { besideIn } from "./beside";
import { readPresent } from "./read-present";
import { readCustomers, readTable, typedTableIn } from "./read-tables";

export interface OfferOptions {
  readonly table: TypedTableId;
  readonly language: Language;
  readonly consent?: "ask" | "overwrite";
}

export interface OfferReport extends Offered {
  readonly overwritten: readonly Conflict[];
  readonly warnings: readonly KamError[];
  /** For `restore`; null where nothing had to be written. */
  readonly token: string | null;
}

/**
 * Makes a table that people fill in, a row for each customer, or adds to the one that is there whoever has come since
 * and the columns that it lacks. What stands in it stays, also of who is no customer any more.
 *
 * @throws KamError KAM-NO-CUSTOMERS where there is no table of customers
 * @throws NeedsConsent before anything is written, where something of the user's is in the way
 */
export function offerTable(options: OfferOptions, hooks: Hooks = {}): Promise<OfferReport> {
  return pastCutShort(() => offer(options, hooks), hooks);
}

async function offer(options: OfferOptions, hooks: Hooks): Promise<OfferReport> {
  const { language, consent = "ask" } = options;
  const table = typedTables[options.table];
  const { survey, customers, accounts, present } = await unlessCancelled(
    runExcel(async (context) => {
      const found = await surveyWorkbook(context);
      const there = typedTableIn(found, table);
      const accounts = table.who === "key" ? typedTableIn(found, typedTables.accounts) : null;
      return {
        accounts: accounts === null ? null : await readTable(context, accounts, hooks),
        survey: found,
        customers: await readCustomers(context, found, hooks),
        present: there === null ? null : await readPresent(context, there, table, hooks),
      };
    }),
    hooks,
  );
  throwIfCancelled(hooks);
  const keys = table.who === "key" ? keyCustomers(customers, accounts) : null;
  const beside = besideIn(survey, customers);
  const canBeWorkedOut = (column: TypedColumn) => (column.beside?.(beside) ?? null) !== null;
  const chosen = (i: number) => keys?.has(i) ?? true;
  const offered = offerFor(table, customers, chosen, present, canBeWorkedOut);
  const spec = { table, customers, language, beside };
  const names = namesFor(table, language, survey);
  const sheet =
    present === null
      ? newTypedSheet(spec, offered, names)
      : grownTypedSheet(spec, offered, present);
  const report = {
    sheet: present?.origin.sheet ?? names.sheet,
    isNew: present === null,
    lines: offered.lines.length,
    columns: offered.missing.length,
    filled: offered.waiting.length,
    noKeys: keys?.size === 0,
    gone: offered.gone,
    renamed: offered.renamed.map(({ from, to }) => ({ from, to: cellText(to) })),
  };
  if (sheet === null) return { ...report, overwritten: [], warnings: [], token: null };
  const plan = { sheets: [sheet], charts: [], show: sheet.role };
  const expected = renamedAsRead(offered, present);
  const applied = await applyPlan(plan, survey, { consent, expected }, hooks);
  const { replaced, warnings, token } = applied;
  return { ...report, overwritten: replaced, warnings, token };
}

/** A name that no table of somebody's own has: another table is not to give way to this one. */
function namesFor(table: TypedTable, language: Language, { tables, names }: Survey): Names {
  const name = freeName(table.name, [...tables.map((one) => one.name), ...names], "_");
  return { table: name, sheet: table.texts[language].sheet ?? table.name };
}

/** Names that are written over have to stand as they were read. */
function renamedAsRead({ found, renamed }: Offer, present: PresentTable | null): Expected[] {
  if (present === null || found === null) return [];
  return renamed.map(({ row }) => ({
    sheet: present.origin.sheet,
    row: present.origin.firstRow + row,
    column: present.area.left + found.name,
    was: present.rows[row]?.[found.name] ?? null,
  }));
}
