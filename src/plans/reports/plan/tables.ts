import { cellText, isBlank, type Cell } from "../../../engine/cell";
import { languages, type Language } from "../../../i18n/language";
import { planTables } from "../../../i18n/reports/plan-tables";
import { areaAt, type Area } from "../../area";
import { look, tableStyle, tabColors } from "../../look";
import { pagePlan } from "../../page";
import type {
  Formula,
  PlanCell,
  SheetPlan,
  SheetRole,
  ValidationPlan,
  ValidationRule,
} from "../../plan";
import { foldName } from "../../recognise/fold";
import { blocksOf, rowBlock, sheetPlan } from "../../sheet";

/**
 * What people type about customers stands in tables of its own, a row each, and is only ever read. They are no tables
 * of `plans/accounts`, which are offered anew and grow by who is missing: these come with the page, for the Stars alone,
 * and nothing may touch them once they are there. Only that way can no version write over a plan.
 */
export const planTableColumns = {
  notes: [
    "id",
    "customer",
    "goal",
    "strategy",
    "sponsor",
    "team",
    "lastReview",
    "nextReview",
    "situation",
    "problem",
    "implication",
    "needPayoff",
    "lastMeeting",
    "investment",
    "profit1",
    "profit2",
    "profit3",
    "business",
    "finances",
    "ambition",
    "competitors",
    "ours",
    "theirs",
    "needs",
    "common",
    "options",
    "achieve",
    "expected",
    "offer",
    "next",
  ],
  actions: ["done", "customer", "action", "owner", "due", "id"],
} as const;

export type PlanTableId = keyof typeof planTableColumns;
export type PlanTableColumn<Id extends PlanTableId> = (typeof planTableColumns)[Id][number];

export const planTableIds = ["notes", "actions"] as const satisfies readonly PlanTableId[];

/** A table as it stands in the workbook. */
export interface PlanTable<Id extends PlanTableId> {
  readonly sheet: string;
  /** The first row below the header, from 0. */
  readonly firstRow: number;
  /** Column on the sheet of each of the table's; null of one that somebody has deleted. */
  readonly columns: Readonly<Record<PlanTableColumn<Id>, number | null>>;
  /** What is typed, in the order of the columns of `planTableColumns`. */
  readonly rows: readonly (readonly Cell[])[];
}

export type PlanTables = { readonly [Id in PlanTableId]: PlanTable<Id> | null };

/** Rows that formulas read, those of a table that grows included. */
export const mostTypedRows = 2000;

export function planTableRole(id: PlanTableId): SheetRole {
  return `model.account-${id}`;
}

/** The names of Excel tables are alike in every language. */
export const planTableNames: Readonly<Record<PlanTableId, string>> = {
  notes: "AccountNotes",
  actions: "AccountActions",
};

const headerRow = 3;
const emptyRows = 30;

/** Where the columns of a table stand, by their headers in any language: people move columns, and delete them. */
export function columnsInPlanTable<Id extends PlanTableId>(
  id: Id,
  headers: readonly string[],
  left = 0,
): PlanTable<Id>["columns"] {
  const keys = headers.map(foldName);
  const found = planTableColumns[id].map((column) => {
    const names = languages.map((language) => foldName(headerOf(column, language)));
    const at = keys.findIndex((key) => names.includes(key));
    return [column, at < 0 ? null : left + at] as const;
  });
  return Object.fromEntries(found) as PlanTable<Id>["columns"];
}

/** A table that is to be made. */
export function newTable<Id extends PlanTableId>(
  id: Id,
  rows: readonly (readonly Cell[])[],
  language: Language,
): PlanTable<Id> {
  const headers = planTableColumns[id].map((column) => headerOf(column, language));
  return {
    sheet: planTables[language][`${id}.sheet`],
    firstRow: headerRow + 1,
    columns: columnsInPlanTable(id, headers),
    rows,
  };
}

/** The cells of a column that formulas read, below the header; null where there is no such column. */
export function typedCells<Id extends PlanTableId>(
  { columns, firstRow }: PlanTable<Id>,
  column: PlanTableColumn<Id>,
): Area | null {
  const at = columns[column];
  return at === null ? null : areaAt(firstRow, at, mostTypedRows, 1);
}

/** A cell of a row; null where there is no such column. */
export function typedCell<Id extends PlanTableId>(
  id: Id,
  row: readonly Cell[],
  column: PlanTableColumn<Id>,
): Cell {
  const order: readonly string[] = planTableColumns[id];
  return row[order.indexOf(column)] ?? null;
}

export interface NewTable {
  readonly id: PlanTableId;
  readonly tableName: string;
  readonly language: Language;
  /** The customers to choose from. */
  readonly customers: Formula;
}

/** The sheet that people type into, which nothing ever writes again. */
export function typedSheet(
  { id, tableName, language, customers }: NewTable,
  { rows, sheet }: Pick<PlanTable<PlanTableId>, "rows" | "sheet">,
): SheetPlan {
  const texts = planTables[language];
  const columns: readonly string[] = planTableColumns[id];
  const headers = columns.map((column) => headerOf(column, language));
  const count = Math.max(emptyRows, rows.length);
  const area = areaAt(headerRow, 0, count + 1, columns.length);
  const column = (index: number) => areaAt(headerRow + 1, index, count, 1);
  const cells = rows.map((row) => columns.map((_, i): PlanCell => row[i] ?? null));
  return sheetPlan({
    role: planTableRole(id),
    name: sheet,
    blocks: [
      rowBlock(0, 0, [texts[`${id}.title`]]),
      rowBlock(1, 0, [texts[`${id}.hint`]]),
      rowBlock(headerRow, 0, headers),
      ...blocksOf(headerRow + 1, 0, cells),
    ],
    tables: [{ name: tableName, area, style: tableStyle, filterButtons: true }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      {
        area: areaAt(headerRow + 1, 0, count, columns.length),
        style: { ...look.input, ...look.wrapped },
      },
      ...columns.flatMap((name, i) =>
        dates.has(name) ? [{ area: column(i), style: { numberFormat: dateFormat } }] : [],
      ),
    ],
    validations: columns.flatMap((name, i): ValidationPlan[] => {
      const rule = ruleFor(name, customers, texts.yes);
      if (rule === null) return [];
      const text = texts[name === "done" ? "done.choose" : "customer.choose"];
      return [
        { area: column(i), rule, error: { title: headers[i] ?? "", text, style: "warning" } },
      ];
    }),
    widths: columns.map((name, i) => ({ column: i, count: 1, points: widths[name] ?? 130 })),
    freeze: { rows: headerRow + 1, columns: 2 },
    tabColor: tabColors.input,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: headerRow,
      columns: columns.length,
    }),
  });
}

export const dateFormat = "yyyy-mm-dd";

const dates: ReadonlySet<string> = new Set(["lastReview", "nextReview", "lastMeeting", "due"]);

/** Points; others are as wide as texts need. */
const widths: Readonly<Partial<Record<string, number>>> = {
  id: 60,
  done: 50,
  owner: 90,
  sponsor: 90,
  lastReview: 80,
  nextReview: 80,
  lastMeeting: 80,
  investment: 80,
  profit1: 80,
  profit2: 80,
  profit3: 80,
  due: 80,
  action: 260,
};

function ruleFor(column: string, customers: Formula, yes: string): ValidationRule | null {
  if (column === "customer") return { kind: "listOf", source: customers };
  return column === "done" ? { kind: "list", choices: [yes] } : null;
}

function headerOf(column: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = planTables[language];
  return texts[`column.${column}`] ?? column;
}

/** Whether a row says anything besides whom it is about. */
export function isFilled(id: PlanTableId, row: readonly Cell[]): boolean {
  return planTableColumns[id].some(
    (column, i) => column !== "id" && column !== "customer" && !isBlank(row[i]),
  );
}

/** The words of no, besides a blank: whatever else stands there says that an action is done. */
export const notDoneWords = ["no", "否"] as const;

export function isDone(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  const text = cellText(cell).trim().toLowerCase();
  return text !== "" && !notDoneWords.some((word) => word === text);
}
